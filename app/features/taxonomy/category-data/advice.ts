import { defineBranch } from '../category';

export const ADVICE = defineBranch(
  { id: 'advice', nameNl: 'Advies en zakelijke diensten', nameEn: 'Advice and business services' },
  [
    {
      id: 'consultancy',
      nl: 'Advies en projectleiding',
      en: 'Consultancy and project management',
      wordsNl:
        'advies, adviesbureau, consultancy, projectleiding, projectleider, projectmanagement, organisatieadvies, inkoopadvies, verandermanagement, zakelijke dienstverlening, procesbegeleiding',
      wordsEn:
        'advice, consultancy, consultant, consulting, project management, project manager, organisational advice, procurement advice, change management, business services',
      exampleNl: 'Begeleiding bij een plan voor sociaal inkopen',
      exampleEn: 'Help with a plan for social procurement',
      cpv: '79',
    },
    {
      id: 'sustainability-advice',
      nl: 'Duurzaamheid en milieuadvies',
      en: 'Sustainability and environmental advice',
      wordsNl:
        'duurzaamheid, duurzaamheidsadvies, milieu, milieuadvies, mvo, impactmeting, impact meten, co2-footprint, circulair advies, klimaat, milieuonderzoek',
      wordsEn:
        'sustainability, sustainability advice, environment, environmental advice, csr, impact measurement, carbon footprint, circular advice, climate',
      exampleNl: 'De maatschappelijke impact van een instelling meten',
      exampleEn: 'Measuring the social impact of an institution',
      cpv: '907',
    },
    {
      id: 'accounting-finance',
      nl: 'Boekhouding, bank en verzekering',
      en: 'Accounting, banking and insurance',
      wordsNl:
        'boekhouding, boekhouder, accountant, accountantsdiensten, belastingaangifte, bank, bankdiensten, verzekering, verzekeringen, fiscaal advies, incasso, pensioen, financiële dienstverlening',
      wordsEn:
        'accounting, bookkeeping, bookkeeper, accountant, audit, tax return, banking, insurance, tax advice, debt collection, pension, financial services',
      exampleNl: 'De boekhouding en jaarrekening van een stichting',
      exampleEn: 'Bookkeeping and annual accounts of a foundation',
      cpv: '66 792 7994',
    },
    {
      id: 'legal-services',
      nl: 'Juridische diensten',
      en: 'Legal services',
      wordsNl:
        'juridisch, jurist, juridisch advies, advocaat, rechtshulp, notaris, bezwaarschrift, mediation, juridische dienstverlening, privacyadvies, advocatuur',
      wordsEn:
        'legal, lawyer, legal advice, legal services, solicitor, notary, legal aid, mediation, privacy advice',
      exampleNl: 'Statuten wijzigen en contracten nakijken',
      exampleEn: 'Changing statutes and checking contracts',
      cpv: '791',
    },
    {
      id: 'real-estate',
      nl: 'Vastgoed en werkruimte',
      en: 'Real estate and workspace',
      wordsNl:
        'vastgoed, werkruimte, kantoorruimte, bedrijfsruimte huren, taxatie, makelaardij, bedrijfsverzamelgebouw, coworking, huisvesting, leegstandsbeheer, atelierruimte, taxateurs',
      wordsEn:
        'real estate, workspace, office space, coworking, valuation, property, co-working, letting, vacant property management, studio space',
      exampleNl: 'Werkplekken huren in een verzamelgebouw voor sociale ondernemers',
      exampleEn: 'Renting desks in a hub for social enterprises',
      cpv: '70',
    },
    {
      id: 'public-services',
      nl: 'Overheidstaken, netwerken en verenigingen',
      en: 'Public administration and associations',
      wordsNl:
        'overheidsdiensten, bestuur, uitvoering regelingen, sociale zekerheid, subsidieregeling, openbaar bestuur, gemeentelijke taken, handhaving, stembureau, verkiezingen, vereniging, netwerk, lidmaatschap, brancheorganisatie, coöperatie, netwerkorganisatie, belangenbehartiging, ondernemersnetwerk',
      wordsEn:
        'public administration, government services, social security, grant scheme, enforcement, municipal tasks, elections, polling station, defence services, association, network, membership, trade body, cooperative, advocacy, business network, membership organisation',
      exampleNl: 'Stemlokalen inrichten en bemensen',
      exampleEn: 'Setting up and staffing polling stations',
      cpv: '75 981 989',
    },
  ],
);
