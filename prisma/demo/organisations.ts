/** The organisations of the demo story. All invented; KVK numbers start with 9000, which the register does not give out. */
export type DemoOrganisation = {
  key: string;
  name: string;
  kvkNumber: string;
  buys: boolean;
  sells: boolean;
  status: 'verified' | 'new' | 'waiting' | 'refused';
  /** Why staff refused it. */
  statusReason?: string;
  about: string;
  /** Postcode, place, province, latitude, longitude. */
  place: [string, string, string, number, number];
  targetGroups?: string[];
  recognitions?: string[];
  website?: string;
  aboutEn?: string;
  legalForm?: string;
  staffSize?: string;
  vatNumber?: string;
  targetGroupShare?: number;
};

const buyer = { buys: true, sells: false, status: 'verified' } as const;
const firm = { buys: false, sells: true, status: 'verified' } as const;

export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    ...buyer,
    key: 'waterstad',
    name: 'Gemeente Waterstad-West',
    kvkNumber: '90000101',
    about: 'Gemeente met 62.000 inwoners. Koopt elk jaar voor 5 procent sociaal in.',
    aboutEn: 'A municipality of 62,000 people. Each year 5 per cent of what it buys is bought socially.',
    legalForm: 'public-body',
    staffSize: '250-plus',
    website: 'https://waterstad-west.example',
    place: ['3511 EP', 'Utrecht', 'utrecht', 52.0894, 5.1154],
  },
  {
    ...buyer,
    key: 'merwede',
    name: 'Merwede Zorggroep',
    kvkNumber: '90000102',
    about: 'Zorg en wonen voor 1.900 ouderen op elf plekken langs de Merwede.',
    aboutEn: 'Care and housing for 1,900 older people in eleven places along the Merwede.',
    place: ['3311 JG', 'Dordrecht', 'zuid-holland', 51.8133, 4.6736],
  },
  {
    ...buyer,
    key: 'lindenhof',
    name: 'Hogeschool Lindenhof',
    kvkNumber: '90000103',
    about: 'Hogeschool met drie gebouwen, 14.000 studenten en een eigen afspraak over sociaal inkopen.',
    aboutEn:
      'A university of applied sciences: three buildings, 14,000 students and an agreement of its own about buying socially.',
    place: ['6811 KL', 'Arnhem', 'gelderland', 51.9851, 5.8987],
  },
  {
    ...buyer,
    key: 'noorderkade',
    name: 'Bouwbedrijf Noorderkade',
    kvkNumber: '90000104',
    about: 'Bouwt woningen voor corporaties en heeft op elk project een verplichting voor social return.',
    aboutEn: 'Builds homes for housing associations and has a social return duty on every project.',
    place: ['9711 LM', 'Groningen', 'groningen', 53.2194, 6.5665],
  },
  {
    key: 'omdraai',
    name: 'Coöperatie De Omdraai',
    kvkNumber: '90000105',
    buys: true,
    sells: true,
    status: 'verified',
    about: 'Zeven kleine sociale firma’s die samen groot genoeg zijn. Wij kopen zelf ook sociaal in.',
    aboutEn: 'Seven small social firms that are big enough together. We buy socially ourselves too.',
    legalForm: 'cooperative',
    staffSize: '50-249',
    targetGroupShare: 47,
    place: ['1013 AA', 'Amsterdam', 'noord-holland', 52.3904, 4.8865],
    targetGroups: ['banenafspraak', 'participatiewet'],
    recognitions: ['code-sociale-ondernemingen'],
  },
  {
    ...firm,
    key: 'keuken',
    name: 'De Zonnige Keuken',
    kvkNumber: '90000201',
    about: 'Catering door vrouwen die hier opnieuw beginnen. Wij koken wat we thuis ook zouden maken.',
    aboutEn: 'Catering by women who start anew here. We cook what we would make at home.',
    legalForm: 'bv',
    staffSize: '10-49',
    targetGroupShare: 68,
    place: ['3526 KS', 'Utrecht', 'utrecht', 52.0672, 5.1046],
    targetGroups: ['status-holders', 'participatiewet'],
    recognitions: ['pso-basistrede', 'code-sociale-ondernemingen', 'municipal-register'],
    website: 'https://dezonnigekeuken.example',
  },
  {
    ...firm,
    key: 'helder',
    name: 'Helder Glas & Gevel',
    kvkNumber: '90000202',
    about: 'Glazenwassers met een vaste begeleider op de wagen.',
    aboutEn: 'Window cleaners with a coach of their own on each van.',
    legalForm: 'bv',
    staffSize: '50-249',
    targetGroupShare: 55,
    place: ['3812 RA', 'Amersfoort', 'utrecht', 52.1661, 5.3786],
    targetGroups: ['banenafspraak', 'sheltered-work'],
    recognitions: ['pso-3', 'pso-30-plus'],
  },
  {
    ...firm,
    key: 'schoonwerk',
    name: 'Schoonwerk Rijnmond',
    kvkNumber: '90000203',
    about:
      'Schoonmaak van kantoren, scholen en trappenhuizen. 84 medewerkers, de helft via de banenafspraak.',
    aboutEn:
      'Cleaning of offices, schools and stairwells. 84 workers, half of them through the jobs agreement.',
    place: ['3072 AP', 'Rotterdam', 'zuid-holland', 51.9017, 4.5],
    targetGroups: ['banenafspraak', 'wia-wao', 'fifty-plus'],
    recognitions: ['pso-2', 'accountant-30'],
  },
  {
    ...firm,
    key: 'groenploeg',
    name: 'De Groenploeg',
    kvkNumber: '90000204',
    about: 'Onderhoud van groen in Gelderland en Overijssel. Elke ploeg heeft een vakman als voorman.',
    aboutEn: 'Green maintenance in Gelderland and Overijssel. Every crew is led by a craftsman.',
    place: ['7311 NZ', 'Apeldoorn', 'gelderland', 52.2112, 5.9699],
    targetGroups: ['sheltered-work', 'participatiewet', 'vso-pro'],
    recognitions: ['pso-3'],
  },
  {
    ...firm,
    key: 'branderij',
    name: 'Branderij De Kade',
    kvkNumber: '90000205',
    about: 'Wij branden koffie met mensen die een tweede kans verdienen.',
    aboutEn: 'We roast coffee with people who deserve a second chance.',
    place: ['9712 NX', 'Groningen', 'groningen', 53.2229, 6.5553],
    targetGroups: ['ex-offenders', 'homeless'],
    recognitions: ['b-corp'],
  },
  {
    ...firm,
    key: 'inpakhal',
    name: 'De Inpakhal',
    kvkNumber: '90000206',
    about: 'Inpakken, ompakken en assembleren in een hal van 3.000 m² bij het spoor.',
    aboutEn: 'Packing, repacking and assembly in a hall of 3,000 m² beside the railway.',
    place: ['5046 AA', 'Tilburg', 'noord-brabant', 51.5606, 5.0628],
    targetGroups: ['sheltered-work', 'wajong', 'banenafspraak'],
    recognitions: ['pso-3', 'pso-30-plus'],
  },
  {
    ...firm,
    key: 'tweedestroom',
    name: 'Tweede Stroom ICT',
    kvkNumber: '90000207',
    about: 'Laptops ophalen, veilig wissen en opnieuw uitgeven. Gecertificeerd en telbaar.',
    aboutEn: 'We collect laptops, wipe them safely and give them a new life. Certified and counted.',
    place: ['5611 AZ', 'Eindhoven', 'noord-brabant', 51.4393, 5.4786],
    targetGroups: ['wajong', 'no-basic-qualification'],
    recognitions: ['pso-2'],
  },
  {
    ...firm,
    key: 'spaak',
    name: 'Fietswerkplaats De Spaak',
    kvkNumber: '90000208',
    about: 'Onderhoud van dienstfietsen aan de deur, met leerlingen van het praktijkonderwijs.',
    aboutEn: 'Maintenance of company bicycles at your door, with pupils of practical schools.',
    place: ['2011 RD', 'Haarlem', 'noord-holland', 52.3813, 4.6369],
    targetGroups: ['vso-pro', 'no-basic-qualification'],
  },
  {
    ...firm,
    key: 'drukwerf',
    name: 'Drukwerf Oost',
    kvkNumber: '90000209',
    about: 'Drukkerij en mailhuis in één. Van visitekaartje tot verkiezingspost.',
    aboutEn: 'Printer and mailing house in one. From a visiting card to election post.',
    place: ['7511 PA', 'Enschede', 'overijssel', 52.2205, 6.8958],
    targetGroups: ['banenafspraak', 'sheltered-work'],
    recognitions: ['pso-1'],
  },
  {
    ...firm,
    key: 'naaizaal',
    name: 'De Naaizaal',
    kvkNumber: '90000210',
    about: 'Kleding herstellen en tassen maken van oud doek. Vakvrouwen leren nieuwkomers het vak.',
    aboutEn: 'We mend clothes and make bags of old cloth. Craftswomen teach newcomers the trade.',
    place: ['2512 AB', 'Den Haag', 'zuid-holland', 52.0746, 4.3034],
    targetGroups: ['status-holders', 'no-benefit'],
    recognitions: ['code-sociale-ondernemingen'],
  },
  {
    ...firm,
    key: 'houtlab',
    name: 'Houtlab Zuid',
    kvkNumber: '90000211',
    status: 'new',
    about: 'Meubels van sloophout uit de eigen regio. Wij maken tafels, banken en balies op maat.',
    aboutEn:
      'Furniture of reclaimed wood from our own region. We make tables, benches and counters to measure.',
    legalForm: 'foundation',
    place: ['6211 CC', 'Maastricht', 'limburg', 50.8514, 5.691],
    targetGroups: ['participatiewet', 'ex-offenders'],
  },
  {
    ...firm,
    key: 'klusbus',
    name: 'De Klusbus',
    kvkNumber: '90000212',
    status: 'refused',
    statusReason:
      'Op de website staat nog niets over wie bij jullie werken. Vul dat aan en vraag het opnieuw.',
    about: 'Klussen in huis en tuin voor ouderen, door mensen die weer aan het werk gaan.',
    aboutEn: 'Odd jobs in house and garden for older people, by people who go back to work.',
    place: ['8011 CD', 'Zwolle', 'overijssel', 52.5126, 6.0936],
    targetGroups: ['participatiewet', 'ww'],
    legalForm: 'vof',
  },
  {
    ...firm,
    key: 'wasserij',
    name: 'Wasserij Het Witte Laken',
    kvkNumber: '90000213',
    status: 'waiting',
    about: 'Wasserij voor horeca en zorg. Halen, wassen, strijken en weer terug, binnen twee dagen.',
    aboutEn: 'A laundry for hotels, restaurants and care. Collect, wash, iron and return within two days.',
    place: ['4811 XZ', 'Breda', 'noord-brabant', 51.5889, 4.776],
    targetGroups: ['banenafspraak', 'sheltered-work'],
    legalForm: 'foundation',
    staffSize: '50-249',
  },
];
