import { defineBranch } from '../category';

export const TEXTILE = defineBranch(
  { id: 'textile', nameNl: 'Textiel, kleding en upcycling', nameEn: 'Textiles, clothing and upcycling' },
  [
    {
      id: 'sewing',
      nl: 'Naaiatelier, borduren en bedrukken',
      en: 'Sewing, embroidery and textile printing',
      wordsNl:
        'naaiatelier, naaien, naaiwerk, kledingreparatie, kleermaker, kleding herstellen, vermaken, borduren, confectie, naaister, kledingherstel, textieldruk, textiel bedrukken, zeefdruk, zeefdrukken, shirts bedrukken, bedrukte kleding, logo op kleding, transferdruk',
      wordsEn:
        'sewing, sewing workshop, clothing repair, tailor, tailoring, alterations, mending clothes, embroidery, seamstress, garment repair, textile printing, screen printing, shirt printing, printed clothing, logo clothing, heat transfer, printed t-shirts',
      exampleNl: 'Bedrijfskleding herstellen in plaats van weggooien',
      exampleEn: 'Mending workwear instead of throwing it away',
      cpv: '5083 79811 98393',
    },
    {
      id: 'workwear',
      nl: 'Werkkleding en bescherming',
      en: 'Workwear and protection',
      wordsNl:
        'werkkleding, bedrijfskleding, dienstkleding, uniformen, uniform, veiligheidskleding, pbm, overalls, werkschoenen, zorgkleding, schorten, veiligheidsschoenen',
      wordsEn:
        'workwear, work clothing, uniforms, uniform, protective clothing, ppe, overalls, safety shoes, aprons, care uniforms, hi-vis',
      exampleNl: 'Circulaire werkkleding voor een groenploeg',
      exampleEn: 'Circular workwear for a grounds team',
      cpv: '181 1883 35811',
    },
    {
      id: 'clothing',
      nl: 'Kleding, schoenen en tassen',
      en: 'Clothing, shoes and bags',
      wordsNl:
        'kleding, t-shirts, truien, schoenen, tassen, laptoptas, rugzak, sjaals, bedrijfstassen, kledingstukken, jassen, sokken',
      wordsEn:
        'clothing, clothes, t-shirts, sweaters, shoes, bags, laptop bag, backpack, scarves, garments, jackets, socks, apparel',
      exampleNl: 'Tweehonderd T-shirts van eerlijk katoen voor een sportdag',
      exampleEn: 'Two hundred fair-cotton T-shirts for a sports day',
      cpv: '18 1893',
    },
    {
      id: 'upcycling-fabrics',
      nl: 'Upcycling, stoffen en leer',
      en: 'Upcycling, fabrics and leather',
      wordsNl:
        'upcycling, upcycled, upcycle, tassen van banners, restmateriaal, oude spandoeken, etuis, hoezen, gerecycled textiel, oude werkkleding, circulaire producten, stoffen, leer, garen, wol, vilt, weven, weverij, leerbewerking',
      wordsEn:
        'upcycling, upcycled, upcycle, bags from banners, scrap material, old banners, pouches, sleeves, recycled textile, leftover fabric, fabrics, fabric, leather, yarn, wool, felt, weaving, leatherwork',
      exampleNl: 'Oude brandweerkleding wordt laptoptas',
      exampleEn: 'Old firefighter suits become laptop bags',
      cpv: '1893 19',
    },
    {
      id: 'textile-collection',
      nl: 'Textiel inzamelen en sorteren',
      en: 'Textile collection and sorting',
      wordsNl:
        'textielinzameling, kleding inzamelen, kledingcontainer, textiel sorteren, textielsortering, oude kleding, kledingbank, textielrecycling, gebruikte kleding, gebruikt textiel',
      wordsEn:
        'textile collection, clothing collection, clothing bank, textile sorting, old clothes, textile recycling, used clothing',
      exampleNl: 'Kledingcontainers legen en sorteren voor drie gemeenten',
      exampleEn: 'Emptying clothing banks for three municipalities',
      cpv: '196',
    },
  ],
);

export const ICT = defineBranch({ id: 'ict', nameNl: 'ICT en data', nameEn: 'ICT and data' }, [
  {
    id: 'data-entry',
    nl: 'Data-invoer en gegevensverwerking',
    en: 'Data entry and processing',
    wordsNl:
      'data-invoer, data entry, gegevens invoeren, gegevensverwerking, datalabeling, data labelen, annoteren, database opschonen, gegevensinvoer, dataverwerking, dataverzameling',
    wordsEn:
      'data entry, data processing, data labelling, annotation, database cleaning, typing data, data capture, data collection, data cleansing',
    exampleNl: '5.000 papieren formulieren overtypen en controleren',
    exampleEn: 'Keying and checking 5,000 paper forms',
    cpv: '723',
  },
  {
    id: 'software-websites',
    nl: 'Software en websites maken',
    en: 'Software and website development',
    wordsNl:
      'software, softwareontwikkeling, programmeren, programmeur, app, app ontwikkelen, applicatie, applicatiebeheer, maatwerksoftware, ontwikkelaar, developer, automatisering, website, websites, webdesign, website bouwen, webhosting, hosting, webshop bouwen, wordpress',
    wordsEn:
      'software, software development, programming, programmer, app, application development, developer, custom software, coding, application management, website, websites, web design, website development, web hosting, hosting, web shop development, wordpress',
    exampleNl: 'Een app bouwen met een team van programmeurs met autisme',
    exampleEn: 'An app built by a team of autistic programmers',
    cpv: '72 722 724',
  },
  {
    id: 'software-testing',
    nl: 'Testen en digitale toegankelijkheid',
    en: 'Testing and digital accessibility',
    wordsNl:
      'software testen, testen, tester, toegankelijkheidstest, digitale toegankelijkheid, wcag, toegankelijkheidsonderzoek, usability test, testautomatisering, website toegankelijk, gebruikerstest',
    wordsEn:
      'software testing, testing, tester, accessibility test, digital accessibility, wcag, accessibility audit, usability test, test automation, user testing',
    exampleNl: 'Een gemeentesite getest door blinde en slechtziende testers',
    exampleEn: 'A municipal site tested by blind and partially sighted testers',
    cpv: '72254 728',
  },
  {
    id: 'ict-support',
    nl: 'ICT-beheer en helpdesk',
    en: 'IT support and helpdesk',
    wordsNl:
      'ict-beheer, ict, helpdesk, servicedesk, werkplekbeheer, systeembeheer, ict-ondersteuning, netwerkbeheer, computerhulp, it-diensten, informatiebeveiliging, computeronderhoud',
    wordsEn:
      'it support, it services, helpdesk, service desk, workplace support, system administration, network management, ict, computer help, cyber security, computer maintenance',
    exampleNl: 'Een helpdesk van negen tot vijf voor een zorgorganisatie',
    exampleEn: 'A nine-to-five helpdesk for a care organisation',
    cpv: '50312 5032 516 72 721 7222 7225 725 726 727 729',
  },
  {
    id: 'ict-hardware',
    nl: 'Computers en randapparatuur',
    en: 'Computers and peripherals',
    wordsNl:
      'computers, laptops, hardware, beeldschermen, monitoren, tablets, servers, ict-hardware, randapparatuur, chromebooks, pc, werkstations, multifunctionals',
    wordsEn:
      'computers, laptops, hardware, screens, monitors, tablets, servers, it hardware, peripherals, desktops, pc, workstations, computer equipment',
    exampleNl: 'Laptops leveren en klaarzetten voor 120 werkplekken',
    exampleEn: 'Supplying and setting up laptops for 120 workplaces',
    cpv: '30 3012 3021',
  },
  {
    id: 'software-licences',
    nl: 'Softwarepakketten en licenties',
    en: 'Software packages and licences',
    wordsNl:
      'softwarepakket, licenties, softwarelicenties, saas, informatiesysteem, erp, crm, zaaksysteem, administratiesysteem, softwarepakketten, informatiesystemen, leerlingvolgsysteem',
    wordsEn:
      'software package, licences, licenses, saas, information system, erp, crm, software licences, case management system, information systems, software packages',
    exampleNl: 'Een planningspakket met licenties voor vier jaar',
    exampleEn: 'A planning package with four years of licences',
    cpv: '48',
  },
  {
    id: 'telecom-audiovisual',
    nl: 'Telecom en audiovisueel',
    en: 'Telecoms and audiovisual',
    wordsNl:
      'telefonie, telecom, mobiele telefonie, telefoons, audiovisuele middelen, av-middelen, internetverbinding, wifi, beamer, netwerkapparatuur, glasvezel, telecommunicatie, vaste telefonie',
    wordsEn:
      'telephony, telecom, telecoms, mobile phones, audiovisual, av equipment, internet connection, wifi, projector, network equipment, fibre, telecommunications, broadband, network cabling',
    exampleNl: 'Vergaderzalen voorzien van beeld en geluid',
    exampleEn: 'Fitting meeting rooms with screens and sound',
    cpv: '32 5033 5034 513 64 642',
  },
]);
