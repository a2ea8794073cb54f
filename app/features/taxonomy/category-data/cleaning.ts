import { defineBranch } from '../category';

export const CLEANING = defineBranch({ id: 'cleaning', nameNl: 'Schoonmaak', nameEn: 'Cleaning' }, [
  {
    id: 'office-cleaning',
    nl: 'Schoonmaak van kantoren en scholen',
    en: 'Office and school cleaning',
    wordsNl:
      'schoonmaak, kantoorschoonmaak, schoonmaken, schoonmaakwerk, schoonmaakdiensten, schoonmaakdienst, schoonmaakonderhoud, schoonmaakbedrijf, schoolschoonmaak, dagschoonmaak, interieurverzorging, sanitair reinigen',
    wordsEn:
      'cleaning, office cleaning, cleaner, cleaners, cleaning services, school cleaning, janitorial, daily cleaning, toilet cleaning',
    exampleNl: 'Dagelijkse schoonmaak van een kantoor van 2.000 m²',
    exampleEn: 'Daily cleaning of a 2,000 m² office',
    cpv: '909 90911',
  },
  {
    id: 'window-cleaning',
    nl: 'Glazenwassen en gevels',
    en: 'Window and facade cleaning',
    wordsNl:
      'glazenwasser, glazenwassen, glasbewassing, ramen wassen, ramen lappen, ruiten, gevelreiniging, gevelonderhoud, zonnepanelen reinigen, graffiti verwijderen',
    wordsEn:
      'window cleaning, window cleaner, glass cleaning, facade cleaning, washing windows, solar panel cleaning, graffiti removal',
    exampleNl: 'Ramen van een hogeschool wassen, vier keer per jaar',
    exampleEn: 'Washing the windows of a college four times a year',
    cpv: '45452 9069 90911',
  },
  {
    id: 'specialist-cleaning',
    nl: 'Specialistische schoonmaak en plaagdieren',
    en: 'Specialist cleaning and pest control',
    wordsNl:
      'dieptereiniging, opleveringsschoonmaak, bouwschoonmaak, industriële reiniging, vloeronderhoud, tapijtreiniging, ontsmetting, desinfectie, calamiteitenreiniging, hogedrukreiniging, woningontsmetting, plaagdieren, plaagdierbestrijding, ongediertebestrijding, ongedierte, ratten, muizen, eikenprocessierups, wespennest',
    wordsEn:
      'deep cleaning, industrial cleaning, end of tenancy cleaning, builders clean, floor care, carpet cleaning, disinfection, pressure washing, hygiene, pest control, pests, vermin, rats, mice, oak processionary caterpillar, wasp nest, pigeons',
    exampleNl: 'Een huurwoning schoon opleveren na een verhuizing',
    exampleEn: 'Leaving a rental home spotless after a move',
    cpv: '9067 90911 90912 90913 90914 90915 90916 90918 9092 90921 90924',
  },
  {
    id: 'vehicle-cleaning',
    nl: 'Auto’s en voertuigen reinigen',
    en: 'Vehicle cleaning',
    wordsNl:
      'autowassen, auto wassen, carwash, autoreiniging, voertuigreiniging, busreiniging, treinreiniging, poetsen, autopoetsen, wagenpark reinigen',
    wordsEn:
      'car wash, car cleaning, valeting, vehicle cleaning, bus cleaning, train cleaning, fleet cleaning, detailing',
    exampleNl: 'Leaseauto’s wassen zonder water op de parkeerplaats',
    exampleEn: 'Waterless car washing in the company car park',
    cpv: '90917',
  },
  {
    id: 'street-cleaning',
    nl: 'Zwerfafval en straatreiniging',
    en: 'Litter and street cleaning',
    wordsNl:
      'zwerfafval, straatreiniging, straatvegen, vegen, prullenbakken, afval prikken, openbare ruimte, schoonhouden, veegdienst, gladheidsbestrijding, kolken, sneeuwruimen',
    wordsEn:
      'litter, litter picking, street cleaning, street sweeping, sweeping, public space, bin emptying, snow clearing, gritting, gully cleaning',
    exampleNl: 'Een wijkploeg die zes dagen per week het zwerfafval opruimt',
    exampleEn: 'A local team that picks litter six days a week',
    cpv: '90 906',
  },
  {
    id: 'cleaning-supplies',
    nl: 'Schoonmaakmiddelen en hygiëne',
    en: 'Cleaning and hygiene supplies',
    wordsNl:
      'schoonmaakmiddelen, schoonmaakartikelen, zeep, handzeep, toiletpapier, handdoekpapier, sanitaire artikelen, poetsdoeken, vuilniszakken, ontsmettingsmiddel, afwasmiddel',
    wordsEn:
      'cleaning products, cleaning supplies, detergent, soap, toilet paper, paper towels, hygiene products, cleaning cloths, bin bags, sanitiser',
    exampleNl: 'Ecologische zeep in navulflessen, bezorgd per fiets',
    exampleEn: 'Ecological soap in refill bottles',
    cpv: '19640 337 39224 398',
  },
]);

export const LAUNDRY = defineBranch(
  { id: 'laundry', nameNl: 'Wasserij en linnen', nameEn: 'Laundry and linen' },
  [
    {
      id: 'laundry-service',
      nl: 'Wassen, strijken en reinigen',
      en: 'Washing, ironing and dry cleaning',
      wordsNl:
        'wasserij, wassen, wasgoed, was, wasservice, handdoeken wassen, bedlinnen wassen, wasserette, waswerk, textielreiniging, stomerij, stomen, strijken, strijkservice, strijkwerk, strijkdienst, chemisch reinigen, overhemden strijken, bedrijfskleding wassen, bedrijfswas, werkkleding reinigen, zorgwas, bewonerswas, moppen wassen, sporttenues wassen, bewonerskleding',
      wordsEn:
        'laundry, washing, laundry service, washing towels, washing linen, launderette, wash and dry, textile cleaning, dry cleaning, dry cleaner, ironing, ironing service, pressing, steaming, shirt service, curtain cleaning, workwear laundry, uniform cleaning, washing uniforms, care home laundry, residents laundry, mop laundry, kit washing',
      exampleNl: 'Handdoeken van een zwembad wassen en vouwen, twee keer per week',
      exampleEn: 'Washing and folding pool towels twice a week',
      cpv: '9831 98311 98313 98314 98315 98316',
    },
    {
      id: 'linen-rental',
      nl: 'Linnen en handdoeken leveren',
      en: 'Linen supply and rental',
      wordsNl:
        'linnen, linnenverhuur, bedlinnen, hotellinnen, tafellinnen, handdoeken, lakens, dekbedovertrek, linnengoed, keukendoeken',
      wordsEn:
        'linen, linen hire, linen rental, bed linen, hotel linen, table linen, towels, sheets, tea towels',
      exampleNl: 'Bedlinnen huren inclusief wassen voor een hotel met 60 kamers',
      exampleEn: 'Rented bed linen with washing for a 60-room hotel',
      cpv: '3951',
    },
  ],
);
