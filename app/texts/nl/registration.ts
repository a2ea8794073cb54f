export default {
  steps: { organisation: 'Je organisatie', person: 'Jij' },
  number: {
    title: 'Meld je organisatie aan',
    lead: 'Het kost ongeveer drie minuten. Daarna kun je meteen zoeken en je eerste vraag of aanbod schrijven.',
    toSignIn: 'Heb je al een account? Log dan in.',
    submit: 'Zoek mijn organisatie',
  },
  found: {
    title: 'Is dit je organisatie?',
    register: 'Dit staat in het Handelsregister van de KVK.',
    typed: 'Dit heb je ingevuld. Een makelaar kijkt het later na.',
    yes: 'Ja, ga verder',
    create: 'Ja, voeg toe',
    otherNumber: 'Nee, ander KVK-nummer',
    byHand: 'Klopt er iets niet? Vul het zelf in.',
  },
  fact: {
    name: 'Naam',
    legalForm: 'Rechtsvorm',
    address: 'Adres',
    noAddress: 'Afgeschermd in het register',
    kvkNumber: 'KVK-nummer',
    activity: 'Wat kom je doen?',
    street: 'Straat',
    houseNumber: 'Huisnummer',
  },
  byHand: {
    title: 'Vertel over je organisatie',
    why: {
      unknown:
        'Het Handelsregister kent nummer {{number}} niet. Klopt het nummer? Ga dan gewoon verder en vul het zelf in. Wij kijken het later na.',
      away: 'We kunnen het Handelsregister nu niet bereiken. Vul de gegevens zelf in. Wij kijken ze later na.',
      incomplete: 'Het Handelsregister geeft geen volledig adres. Vul aan wat ontbreekt.',
      chosen: 'Vul in hoe het wel is. Wij kijken het later na.',
    },
    otherNumber: 'Vul een ander KVK-nummer in',
    submit: 'Ga verder',
  },
  known: {
    join: {
      title: '{{organisation}} doet al mee',
      text: 'Collega’s van je zijn hier al. Vraag de eigenaar om je toe te laten. Die krijgt een mail en beslist.',
    },
    claim: {
      title: '{{organisation}} staat hier al',
      text: 'Deze organisatie staat op de markt, maar heeft hier nog geen medewerkers. Laat weten dat jij er werkt. Een makelaar kijkt dat na, meestal binnen twee werkdagen. Daarna word je eigenaar.',
    },
    next: 'Ga verder',
    submit: 'Verstuur je verzoek',
    otherNumber: 'Ander KVK-nummer',
  },
  person: {
    title: 'Wie ben jij?',
    leadNew: 'Je meldt {{organisation}} aan. Je wordt de eigenaar en kunt collega’s uitnodigen.',
    leadJoin: 'Je vraagt of je mee mag doen bij {{organisation}}. De eigenaar beslist.',
    leadClaim: 'Je zegt dat je bij {{organisation}} werkt. Een makelaar kijkt dat na.',
    change: 'Andere organisatie',
    submitNew: 'Maak account',
    submitAsk: 'Maak account en verstuur je verzoek',
  },
  field: {
    message: 'Bericht',
    acceptsFreeMail: 'Ik heb geen e-mailadres van mijn werk',
  },
  help: {
    messageJoin:
      'Vertel wie je bent, zodat de eigenaar je herkent. Zet hier geen wachtwoorden of privégegevens in.',
    messageClaim: 'Vertel wat je bij deze organisatie doet en hoe we dat kunnen nakijken.',
    acceptsFreeMail: 'Dan duurt het nakijken van je aanmelding langer.',
    legalForm: 'Zoals besloten vennootschap, stichting of eenmanszaak.',
  },
  add: {
    title: 'Nog een organisatie',
    lead: 'Voeg een organisatie toe waarvoor je ook werkt, of vraag een bestaande of je mee mag doen.',
    waiting: 'Je verzoeken om mee te doen',
    none: 'Je hoort nu bij geen enkele organisatie op de markt. Voeg er een toe, of vraag er een of je mee mag doen.',
    state: {
      waiting: 'Wacht op antwoord',
      refused: 'Niet toegelaten',
    },
    askedOn: 'Gevraagd op {{date}}',
    sent: 'Je verzoek is verstuurd. Je krijgt een mail zodra er een antwoord is.',
  },
  errors: {
    freeMail:
      'Dit is geen e-mailadres van een organisatie. Gebruik het adres van je werk, of zet hier een vinkje als je dat niet hebt.',
    alreadyMember: 'Je doet al mee bij deze organisatie.',
    refusedBefore:
      'Deze organisatie heeft je verzoek eerder afgewezen. Neem zelf contact op met de eigenaar.',
    kvkTaken:
      'Iemand heeft deze organisatie net aangemeld. Vul het KVK-nummer opnieuw in, dan kun je vragen of je mee mag doen.',
    draftGone: 'Dit duurde te lang. Zoek je organisatie opnieuw op.',
  },
  mail: {
    joinAsked: {
      subject: '{{name}} wil meedoen bij {{organisation}}',
      text: `Dag,

{{name}} ({{email}}) vraagt om mee te mogen doen bij {{organisation}} op de Social Impact Market.

Lees het bericht en beslis: {{address}}

Ken je deze persoon niet? Wijs het verzoek dan af. Zonder jouw toestemming ziet niemand jullie gegevens.

Met vriendelijke groet,
Social Impact Market`,
    },
  },
} as const;
