import { defineBranch } from '../category';

export const FACILITY = defineBranch(
  { id: 'facility', nameNl: 'Facilitaire diensten', nameEn: 'Facility services' },
  [
    {
      id: 'reception',
      nl: 'Receptie en gastvrijheid',
      en: 'Reception and hosting',
      wordsNl:
        'receptie, balie, gastvrouw, gastheer, receptionist, baliemedewerker, gastvrijheid, host, ontvangst, garderobe',
      wordsEn:
        'reception, front desk, receptionist, host, hostess, hospitality desk, cloakroom, welcome desk',
      exampleNl: 'Bemensing van de balie van een wijkgebouw',
      exampleEn: 'Staffing the desk of a community building',
      cpv: '79992',
    },
    {
      id: 'call-centre',
      nl: 'Klantcontact en telefonie',
      en: 'Customer contact and calls',
      wordsNl:
        'callcenter, klantcontact, klantenservice, telefoondienst, telefoonservice, bellen, klantcontactcentrum, telefonist, nabellen, telemarketing',
      wordsEn:
        'call centre, call center, customer service, customer contact, telephone answering, telephonist, calling, contact centre',
      exampleNl: 'Telefoon opnemen buiten kantooruren voor een woningcorporatie',
      exampleEn: 'Out-of-hours calls for a housing association',
      cpv: '7951',
    },
    {
      id: 'administration',
      nl: 'Administratie en secretariaat',
      en: 'Administration and secretarial work',
      wordsNl:
        'administratie, secretariaat, administratief werk, secretaresse, archiveren, archief, kantoorwerk, backoffice, administratieve ondersteuning, postkamer, notulist',
      wordsEn:
        'administration, administrative support, secretarial, secretary, filing, archive work, office work, back office, post room, clerical work',
      exampleNl: 'Facturen boeken en dossiers ordenen, twee dagen per week',
      exampleEn: 'Booking invoices and ordering files two days a week',
      cpv: '64122 795 79994',
    },
    {
      id: 'caretaking',
      nl: 'Huismeester en gebouwbeheer',
      en: 'Caretaking and building management',
      wordsNl:
        'huismeester, conciërge, gebouwbeheer, beheerder, facilitair beheer, facility management, facilitaire dienstverlening, wijkbeheer, complexbeheer, bodedienst, facilitaire diensten, buurtconciërge',
      wordsEn:
        'caretaker, concierge, building management, facility management, facilities management, facility services, site manager, janitor, estate management',
      exampleNl: 'Een huismeester voor vier flats van een corporatie',
      exampleEn: 'A caretaker for four blocks of flats',
      cpv: '7033 79993 98 98341',
    },
    {
      id: 'security',
      nl: 'Beveiliging, toezicht en parkeren',
      en: 'Security, supervision and parking',
      wordsNl:
        'beveiliging, beveiliger, toezicht, toezichthouder, portier, surveillance, stewards, objectbeveiliging, brandwacht, verkeersregelaar, verkeersregelaars, beveiligingsdiensten, parkeerbeheer, parkeren, parkeergarage, parkeerwachter, slagboom, sleutelbeheer, parkeertoezicht, parkeerplaatsen',
      wordsEn:
        'security, security guard, guarding, supervision, porter, surveillance, stewards, fire watch, traffic marshal, traffic controllers, security services, parking, car park, parking management, parking attendant, key management, parking enforcement, barrier gates',
      exampleNl: 'Toezicht in een winkelgebied door opgeleide werkzoekenden',
      exampleEn: 'Stewarding in a shopping area',
      cpv: '3873 797 98351',
    },
    {
      id: 'handyman',
      nl: 'Klusjesdienst',
      en: 'Handyman',
      wordsNl:
        'klusjesman, klusteam, klussen, klusjes, kleine reparaties, klusbedrijf, klusbus, ophangen, meubels in elkaar zetten, slotenmaker',
      wordsEn:
        'handyman, odd jobs, small repairs, jobs around the house, fixing things, hanging pictures, flat-pack assembly, locksmith',
      exampleNl: 'Eén dag per week kleine reparaties in een kantoorpand',
      exampleEn: 'Small repairs in an office one day a week',
      cpv: '9839',
    },
    {
      id: 'office-supplies',
      nl: 'Kantoorartikelen',
      en: 'Office supplies',
      wordsNl:
        'kantoorartikelen, papier, kopieerpapier, pennen en papier, toners, printerinkt, ordners, kantoorbenodigdheden, cartridges, presentatiemiddelen',
      wordsEn:
        'office supplies, paper, copy paper, toner, printer ink, binders, stationery supplies, cartridges, whiteboards',
      exampleNl: 'Gerecycled kopieerpapier en ordners, maandelijks geleverd',
      exampleEn: 'Recycled copy paper and binders delivered monthly',
      cpv: '225 226 301',
    },
  ],
);
