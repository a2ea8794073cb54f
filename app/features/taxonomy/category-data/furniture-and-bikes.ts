import { defineBranch } from '../category';

export const FURNITURE = defineBranch(
  { id: 'furniture', nameNl: 'Meubels en inrichting', nameEn: 'Furniture and interiors' },
  [
    {
      id: 'office-furniture',
      nl: 'Kantoor- en schoolmeubilair',
      en: 'Office and school furniture',
      wordsNl:
        'kantoormeubilair, kantoormeubelen, bureau, bureaustoel, bureaustoelen, vergadertafel, schoolmeubilair, meubilair, kasten, stoelen, tafels, stelling',
      wordsEn:
        'office furniture, desk, desks, office chair, chairs, meeting table, school furniture, furniture, cupboards, tables, shelving',
      exampleNl: 'Zestig werkplekken met zit-stabureaus',
      exampleEn: 'Sixty workplaces with sit-stand desks',
      cpv: '39 391 3911 3912 3916',
    },
    {
      id: 'refurbished-furniture',
      nl: 'Circulair en opgeknapt meubilair',
      en: 'Refurbished furniture',
      wordsNl:
        'circulair meubilair, tweedehands meubels, gebruikt kantoormeubilair, opgeknapte meubels, refurbished meubilair, circulaire inrichting, hergebruikte meubels, restyling',
      wordsEn:
        'refurbished furniture, circular furniture, second-hand furniture, used office furniture, reused furniture, remanufactured chairs',
      exampleNl: 'Tweehonderd bureaustoelen opnieuw bekleed in plaats van nieuw gekocht',
      exampleEn: 'Two hundred chairs recovered instead of replaced',
      cpv: '391',
    },
    {
      id: 'furniture-repair',
      nl: 'Meubels repareren en stofferen',
      en: 'Furniture repair and upholstery',
      wordsNl:
        'meubelreparatie, meubels repareren, stofferen, stoffeerder, meubelstoffering, herstofferen, schuren, lakken, meubelrestauratie, meubelonderhoud',
      wordsEn:
        'furniture repair, upholstery, upholsterer, reupholstery, furniture restoration, sanding, lacquering, furniture maintenance',
      exampleNl: 'Stoelen van een theater opnieuw stofferen',
      exampleEn: 'Reupholstering the seats of a theatre',
      cpv: '5085 98394',
    },
    {
      id: 'custom-furniture',
      nl: 'Meubels op maat',
      en: 'Custom furniture',
      wordsNl:
        'maatwerk meubels, meubelmaker, meubelmakerij, op maat, balie, interieurbouw, houten tafels, maatwerkkast, steigerhout, picknicktafels, bankjes',
      wordsEn:
        'custom furniture, furniture maker, bespoke furniture, reception desk, joinery furniture, wooden tables, made to measure, picnic tables, benches',
      exampleNl: 'Een ontvangstbalie van oude schoolvloeren',
      exampleEn: 'A reception desk made of old school floors',
      cpv: '3914 3915 3917 3918 79934',
    },
    {
      id: 'interior-furnishing',
      nl: 'Inrichting en huishoudelijke apparatuur',
      en: 'Furnishings and household equipment',
      wordsNl:
        'inrichting, interieur, vloerbedekking, tapijt, gordijnen, zonwering, raamdecoratie, interieuradvies, interieurontwerp, akoestische panelen, woninginrichting, projectinrichting, keukenapparatuur, keukenapparaten, huishoudelijke apparaten, koelkast, vaatwasser, bestek, keukengerei, serviesgoed',
      wordsEn:
        'furnishings, interior, interior design, carpet, curtains, blinds, flooring, acoustic panels, floor covering, window coverings, kitchen equipment, kitchen appliances, household appliances, refrigerator, dishwasher, cutlery, crockery, catering equipment',
      exampleNl: 'Akoestische panelen van oude spijkerbroeken',
      exampleEn: 'Acoustic panels made of old jeans',
      cpv: '39143 3915 3919 392 3922 3923 3924 3926 3927 393 395 39515 39516 397 79931 79932',
    },
  ],
);

export const BICYCLES = defineBranch({ id: 'bicycles', nameNl: 'Fietsen', nameEn: 'Bicycles' }, [
  {
    id: 'bicycle-repair',
    nl: 'Fietsreparatie en onderhoud',
    en: 'Bicycle repair and maintenance',
    wordsNl:
      'fietsreparatie, fietsenmaker, fietsonderhoud, fietsen repareren, fiets, fietswerkplaats, fietsservice, band plakken, fietskeuring, rijwielreparatie',
    wordsEn:
      'bicycle repair, bike repair, bike maintenance, bicycle workshop, bike service, bike mechanic, puncture, cycle repair',
    exampleNl: 'De dienstfietsen van een gemeente twee keer per jaar nakijken',
    exampleEn: 'Checking the pool bikes of a municipality twice a year',
    cpv: '50115',
  },
  {
    id: 'bicycle-supply',
    nl: 'Fietsen en onderdelen',
    en: 'Bicycles and parts',
    wordsNl:
      'fietsen, dienstfiets, dienstfietsen, elektrische fiets, e-bike, bakfiets, tweedehands fietsen, leasefiets, bedrijfsfiets, fietsonderdelen, rolstoelfiets',
    wordsEn:
      'bicycles, bikes, company bike, electric bike, e-bike, cargo bike, second-hand bikes, bike lease, bike parts, pool bikes',
    exampleNl: 'Vijftien opgeknapte dienstfietsen met bedrijfslogo',
    exampleEn: 'Fifteen refurbished company bikes with a logo',
    cpv: '344',
  },
  {
    id: 'bicycle-parking',
    nl: 'Fietsenstalling en weesfietsen',
    en: 'Bicycle parking and orphan bikes',
    wordsNl:
      'fietsenstalling, stallingsbeheer, bewaakte stalling, weesfietsen, fietsdepot, fietsenrekken, fietsparkeren, fietscoach, deelfietsen',
    wordsEn:
      'bicycle parking, bike parking, guarded bike park, orphan bikes, bike depot, bike racks, bike sharing, cycle storage',
    exampleNl: 'Een stationsstalling bemannen met mensen uit de banenafspraak',
    exampleEn: 'Staffing a station bike park',
    cpv: '98351',
  },
]);
