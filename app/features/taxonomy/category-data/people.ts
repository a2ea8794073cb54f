import { defineBranch } from '../category';

export const TRAINING = defineBranch(
  { id: 'training', nameNl: 'Training en coaching', nameEn: 'Training and coaching' },
  [
    {
      id: 'reintegration',
      nl: 'Re-integratie en werkfit maken',
      en: 'Reintegration to work',
      wordsNl:
        're-integratie, reintegratie, werkfit, tweede spoor, spoor 2, re-integratietraject, toeleiding naar werk, arbeidstoeleiding, outplacement, participatie, modulaire dienst',
      wordsEn:
        'reintegration, return to work, back to work, employability, outplacement, work readiness, supported employment, employment support, job search help',
      exampleNl: 'Een traject naar werk voor twintig mensen met bijstand',
      exampleEn: 'A path to work for twenty people on benefits',
      cpv: '79611 79634',
    },
    {
      id: 'job-coaching',
      nl: 'Jobcoaching en loopbaan',
      en: 'Job coaching and careers',
      wordsNl:
        'jobcoach, jobcoaching, coaching, coach, loopbaanbegeleiding, loopbaanadvies, loopbaancoach, werkbegeleiding, persoonlijke begeleiding werk, assessment, loopbaan',
      wordsEn:
        'job coach, job coaching, coaching, coach, career guidance, career advice, mentoring, on-the-job support, assessment',
      exampleNl: 'Een jobcoach op de werkvloer, vier uur per week',
      exampleEn: 'A job coach on the shop floor, four hours a week',
      cpv: '79634 79635 79998',
    },
    {
      id: 'language-digital-skills',
      nl: 'Taal, inburgering en digitale vaardigheden',
      en: 'Language, integration and digital skills',
      wordsNl:
        'taalcursus, taalles, taallessen, inburgering, taaltraining, nederlands leren, taal op de werkvloer, laaggeletterdheid, nt2, taalcoach, basisvaardigheden, digitale vaardigheden, computerles, computercursus, digivaardig, internetles, digitale hulp, digitaal meedoen, e-learning',
      wordsEn:
        'language course, language lessons, civic integration, dutch lessons, literacy, language training, language at work, basic skills, digital skills, computer lessons, computer course, internet lessons, digital inclusion, e-learning, digital help, it training',
      exampleNl: 'Nederlands op de werkvloer voor schoonmakers',
      exampleEn: 'Language lessons at work for cleaners',
      cpv: '804 8042 80533 8058',
    },
    {
      id: 'vocational-training',
      nl: 'Vakopleiding, veiligheid en leerwerktrajecten',
      en: 'Vocational, safety and work-based training',
      wordsNl:
        'leerwerktraject, vakopleiding, leerwerkplek, praktijkleren, bbl, opleiding, opleidingen, cursus, certificaat, vca, heftruck, praktijkverklaring, bijscholing, bhv, ehbo, bedrijfshulpverlening, veiligheidstraining, reanimatie, brandveiligheid, vca-cursus, aed',
      wordsEn:
        'vocational training, work-based learning, apprenticeship, training course, course, courses, certificate, forklift, retraining, skills training, first aid, safety training, emergency response, cpr, fire safety, defibrillator, health and safety course',
      exampleNl: 'Statushouders opleiden tot monteur in zes maanden',
      exampleEn: 'Training newcomers as fitters in six months',
      cpv: '79632 80 805 8055 8056 806',
    },
    {
      id: 'inclusion-training',
      nl: 'Training inclusie en leiderschap',
      en: 'Inclusion and leadership training',
      wordsNl:
        'training, trainingen, inclusie, diversiteit, workshop, workshops, harrie, inclusief werkgeverschap, teamtraining, leiderschap, managementtraining, ervaringsdeskundige, spreker',
      wordsEn:
        'training, inclusion, diversity, workshop, workshops, inclusive employer, team training, leadership, management training, lived experience, speaker',
      exampleNl: 'Een workshop over autisme op het werk, door ervaringsdeskundigen',
      exampleEn: 'A workshop on autism at work by people who live with it',
      cpv: '79633 8051 8052 80532 8057 982',
    },
    {
      id: 'education',
      nl: 'Onderwijs en huiswerkhulp',
      en: 'Education and tutoring',
      wordsNl:
        'onderwijs, lesgeven, huiswerkbegeleiding, bijles, school, leraren, speciaal onderwijs, gastles, milieueducatie, examentraining, volwassenenonderwijs',
      wordsEn:
        'education, teaching, homework help, tutoring, school, teachers, special education, guest lesson, environmental education, adult education',
      exampleNl: 'Huiswerkhulp door studenten in het buurthuis',
      exampleEn: 'Homework help by students in a community centre',
      cpv: '80 801 802 803 8041 8049 8054',
    },
  ],
);

export const STAFFING = defineBranch(
  { id: 'staffing', nameNl: 'Detachering en personeel', nameEn: 'Secondment and staffing' },
  [
    {
      id: 'secondment',
      nl: 'Detachering',
      en: 'Secondment',
      wordsNl:
        'detachering, detacheren, gedetacheerd, inleen, inlenen, groepsdetachering, individuele detachering, sw-medewerkers, beschut werk, werken op locatie',
      wordsEn:
        'secondment, seconded staff, hiring in, group secondment, sheltered workers, on-site workers, posted workers',
      exampleNl: 'Een ploeg van acht mensen met eigen begeleider in het magazijn',
      exampleEn: 'A crew of eight with their own supervisor in a warehouse',
      cpv: '7962 79623',
    },
    {
      id: 'temporary-staff',
      nl: 'Uitzendkrachten en inhuur',
      en: 'Temporary staff and hiring',
      wordsNl:
        'uitzendkracht, uitzendkrachten, uitzendbureau, inhuur, inhuur derden, flexkrachten, tijdelijk personeel, externe inhuur, inhuur personeel, invalkracht, payroll, payrolling',
      wordsEn:
        'temporary staff, temporary workers, temp, agency staff, employment agency, temping, flexible staff, hiring staff, interim, payroll',
      exampleNl: 'Tijdelijke balie- en administratiekrachten bij een gemeente',
      exampleEn: 'Temporary desk and office workers for a municipality',
      cpv: '796 7962 79621 79624 79625',
    },
    {
      id: 'recruitment',
      nl: 'Werving en bemiddeling',
      en: 'Recruitment and placement',
      wordsNl:
        'werving, werving en selectie, bemiddeling, vacature, personeel zoeken, kandidaten, arbeidsbemiddeling, proefplaatsing, vacatures invullen, recruitment',
      wordsEn:
        'recruitment, placement, vacancy, vacancies, candidates, hiring people, job placement, trial placement, selection',
      exampleNl: 'Vijf statushouders vinden voor een technisch bedrijf',
      exampleEn: 'Finding five refugees for a technical firm',
      cpv: '7961',
    },
    {
      id: 'inclusive-hr',
      nl: 'Inclusief personeelsbeleid en hr',
      en: 'Inclusive HR and job carving',
      wordsNl:
        'functiecreatie, jobcarving, taken afsplitsen, banenafspraak, werkplekanalyse, inclusieve werkplek, social return advies, sroi, pso, prestatieladder, social return, hr, personeelszaken, salarisadministratie, loonadministratie, hr-advies, personeelsadministratie, verlofregistratie, subsidieaanvraag',
      wordsEn:
        'job carving, job creation, inclusive workplace, workplace analysis, social return, sroi, inclusive hiring advice, task analysis, hr, human resources, payroll administration, salary administration, hr advice, personnel administration',
      exampleNl: 'Op drie afdelingen taken zoeken voor mensen uit de banenafspraak',
      exampleEn: 'Finding tasks in three departments for people with a disability',
      cpv: '79414 7963',
    },
  ],
);
