import { defineBranch } from '../category';

export const TRANSPORT = defineBranch(
  { id: 'transport', nameNl: 'Vervoer en bezorging', nameEn: 'Transport and delivery' },
  [
    {
      id: 'parcel-delivery',
      nl: 'Post, pakketten en fietskoerier',
      en: 'Post, parcels and bicycle courier',
      wordsNl:
        'post, postbezorging, pakketbezorging, pakketten, pakketdienst, bezorging, bezorgdienst, bezorgen, koerier, koeriersdiensten, flyers bezorgen, postdiensten, folderverspreiding, fietskoerier, fietskoeriers, bakfietsbezorging, duurzame bezorging, stadslogistiek, fietsbezorging, uitstootvrije bezorging, medicijnen bezorgen',
      wordsEn:
        'post, mail delivery, parcel delivery, parcels, courier, courier services, delivery, delivery service, postal services, leaflet distribution, letters, bike courier, bicycle courier, cargo bike delivery, green delivery, city logistics, zero-emission delivery, cycle courier',
      exampleNl: 'Dagelijkse bezorging van post binnen één gemeente',
      exampleEn: 'Daily delivery of post within one municipality',
      cpv: '6016 6022 6062 64 641 6412',
    },
    {
      id: 'moving',
      nl: 'Verhuizen en ontruimen',
      en: 'Moving and clearance',
      wordsNl:
        'verhuizen, verhuizing, verhuisbedrijf, kantoorverhuizing, interne verhuizing, sjouwen, verhuisdienst, verhuisservice, meubels verplaatsen, bedrijfsverhuizing, ontruiming, woningontruiming, ontruimen, leeghalen, kantoorontruiming, inboedel afvoeren, boedelruiming, oplevering woning',
      wordsEn:
        'moving, removals, removal company, office move, office relocation, carrying, internal moves, relocation, furniture moving, clearance, house clearance, office clearance, clearing out, emptying homes, removal of contents, estate clearance',
      exampleNl: 'Een school van 20 lokalen verhuizen in de zomervakantie',
      exampleEn: 'Moving a school of 20 classrooms in the summer',
      cpv: '98392',
    },
    {
      id: 'passenger-transport',
      nl: 'Vervoer van mensen',
      en: 'Passenger transport',
      wordsNl:
        'personenvervoer, leerlingenvervoer, taxi, taxivervoer, doelgroepenvervoer, rolstoelvervoer, busvervoer, zittend ziekenvervoer, chauffeur, wmo-vervoer, touringcar, groepsvervoer, openbaar vervoer',
      wordsEn:
        'passenger transport, school transport, taxi, minibus, wheelchair transport, bus hire, patient transport, driver, coach hire, public transport',
      exampleNl: 'Leerlingen met een beperking naar school brengen',
      exampleEn: 'Taking pupils with a disability to school',
      cpv: '60 601 602 604 606',
    },
    {
      id: 'goods-transport',
      nl: 'Goederenvervoer',
      en: 'Goods transport',
      wordsNl:
        'goederenvervoer, transport, vracht, vrachtvervoer, distributie, vrachtwagen, bestelbus, logistiek, vervoer, expeditie, vrachtdiensten',
      wordsEn:
        'goods transport, transport, freight, haulage, distribution, truck, van, logistics, cargo, lorry',
      exampleNl: 'Elke dag twee ritten tussen magazijn en winkels',
      exampleEn: 'Two runs a day between warehouse and shops',
      cpv: '60 6018 603 605 6064 6352',
    },
    {
      id: 'storage',
      nl: 'Opslag en magazijn',
      en: 'Storage and warehousing',
      wordsNl:
        'opslag, magazijn, opslagruimte, warehouse, magazijnbeheer, archiefopslag, loods, overslag, palletopslag, voorraadopslag',
      wordsEn:
        'storage, warehouse, warehousing, archive storage, stock storage, pallet storage, depot, cargo handling',
      exampleNl: 'Stemhokjes opslaan en klaarzetten voor verkiezingen',
      exampleEn: 'Storing polling booths and setting them out for elections',
      cpv: '63',
    },
    {
      id: 'vehicles',
      nl: 'Voertuigen en onderhoud',
      en: 'Vehicles and maintenance',
      wordsNl:
        'voertuigen, auto’s, bedrijfswagens, wagenpark, leaseauto, deelauto, autoverhuur, vrachtwagens, bussen, elektrische auto, schepen, dienstauto’s, autoreparatie, garage, autogarage, onderhoud voertuigen, apk, banden wisselen, autoschade, wagenparkonderhoud',
      wordsEn:
        'vehicles, cars, vans, fleet, lease car, car sharing, car rental, trucks, buses, electric car, ships, fleet vehicles, car repair, garage, vehicle maintenance, mot, tyre change, body repair, fleet maintenance, car servicing',
      exampleNl: 'Vier elektrische bestelbussen voor de buitendienst',
      exampleEn: 'Four electric vans for a field team',
      cpv: '34 501 502',
    },
  ],
);

export const CARE = defineBranch({ id: 'care', nameNl: 'Zorg en welzijn', nameEn: 'Care and welfare' }, [
  {
    id: 'home-help',
    nl: 'Thuishulp en huishouden',
    en: 'Home help',
    wordsNl:
      'huishoudelijke hulp, thuishulp, hulp bij het huishouden, wmo, mantelzorg, boodschappendienst, klusjesdienst, huishoudelijke ondersteuning, schoonmaakhulp thuis, burenhulp',
    wordsEn:
      'home help, domestic help, household help, housekeeping, informal care, shopping service, home support, domiciliary care, home care',
    exampleNl: 'Hulp bij het huishouden voor inwoners met een Wmo-besluit',
    exampleEn: 'Household help for residents who need support',
    cpv: '79622 985',
  },
  {
    id: 'day-activities',
    nl: 'Dagbesteding en ontmoeting',
    en: 'Day activities and meeting places',
    wordsNl:
      'dagbesteding, dagactiviteiten, inloop, ontmoeting, arbeidsmatige dagbesteding, zorgboerderijplek, buurtkamer, ontmoetingsplek, eenzaamheid, activiteitenbegeleiding, koffieochtend',
    wordsEn:
      'day activities, day care, day centre, drop-in, meeting place, loneliness, activity centre, community room, social activities',
    exampleNl: 'Dagbesteding voor ouderen met dementie op een boerderij',
    exampleEn: 'Day care on a farm for people with dementia',
    cpv: '85312',
  },
  {
    id: 'social-work',
    nl: 'Sociaal werk en geldzaken',
    en: 'Social work and money advice',
    wordsNl:
      'maatschappelijk werk, sociaal werk, begeleiding, wijkteam, welzijn, welzijnswerk, opbouwwerk, maatschappelijke ondersteuning, individuele begeleiding, maatje, vrijwilligerswerk, buurtwerk, schulden, schuldhulp, schuldhulpverlening, budgetbeheer, bewindvoering, geldzaken, financiën op orde, budgetcoach, buurtbemiddeling',
    wordsEn:
      'social work, social services, support, welfare, community work, guidance, buddy, volunteering, community support, outreach, welfare services, debt, debts, debt advice, budgeting, money advice, form filling, budget coach, financial help, rough sleepers',
    exampleNl: 'Begeleiding aan huis voor mensen met psychische klachten',
    exampleEn: 'Support at home for people with mental health problems',
    cpv: '752 85 853 85312 85321',
  },
  {
    id: 'youth-family',
    nl: 'Jeugd, gezin en kinderopvang',
    en: 'Youth, family and childcare',
    wordsNl:
      'jeugdzorg, jeugdhulp, jeugd, jongerenwerk, gezin, opvoeding, opvoedhulp, pleegzorg, kinderen, jongeren, gezinsbegeleiding, jeugdbescherming, kinderopvang, peuterspeelzaal, buitenschoolse opvang, bso, gastouder, crèche, peuteropvang, naschoolse opvang',
    wordsEn:
      'youth care, youth, youth work, family, parenting, foster care, children, young people, family support, child protection, childcare, nursery school, after-school care, day nursery, creche, playgroup, preschool, childminder',
    exampleNl: 'Ambulante jeugdhulp in een regio van zes gemeenten',
    exampleEn: 'Youth support in a region of six municipalities',
    cpv: '8011 85311 85312',
  },
  {
    id: 'shelter-housing',
    nl: 'Opvang en beschermd wonen',
    en: 'Shelter and supported housing',
    wordsNl:
      'opvang, maatschappelijke opvang, beschermd wonen, daklozen, dakloos, begeleid wonen, vrouwenopvang, noodopvang, asielopvang, nachtopvang, woonbegeleiding',
    wordsEn:
      'shelter, supported housing, homeless, homelessness, sheltered living, emergency shelter, refuge, hostel support, reception of refugees',
    exampleNl: 'Beschermd wonen voor jongeren met een rugzak',
    exampleEn: 'Supported housing for young people',
    cpv: '85311 98341',
  },
  {
    id: 'health-care',
    nl: 'Gezondheidszorg',
    en: 'Health care',
    wordsNl:
      'gezondheidszorg, zorg, verpleging, wijkverpleging, thuiszorg, huisarts, tandarts, fysiotherapie, ggz, therapie, medische diensten, ambulance, laboratoriumonderzoek, uitvaart, bevolkingsonderzoek, laboratoriumdiensten',
    wordsEn:
      'health care, healthcare, nursing, community nursing, doctor, dentist, physiotherapy, mental health, therapy, medical services, ambulance, laboratory, funeral, screening programme, gp services',
    exampleNl: 'Wijkverpleging in drie kernen',
    exampleEn: 'Community nursing in three villages',
    cpv: '85 851 852 85323 9837',
  },
  {
    id: 'wellbeing-work',
    nl: 'Vitaliteit en arbozorg',
    en: 'Wellbeing and occupational health',
    wordsNl:
      'arbodienst, arbozorg, bedrijfsarts, vitaliteit, stoelmassage, massage, bedrijfsfitness, yoga, verzuim, verzuimbegeleiding, preventief onderzoek, kapper, preventie',
    wordsEn:
      'occupational health, company doctor, vitality, wellbeing, chair massage, massage, workplace fitness, yoga, absence management, hairdresser',
    exampleNl: 'Stoelmassage door blinde masseurs op kantoor',
    exampleEn: 'Chair massage at the office by blind therapists',
    cpv: '85147 9832 9833',
  },
]);
