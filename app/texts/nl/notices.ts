/** Mails about decisions of staff; pages never load them. */
export default {
  impersonated: {
    subject: '{{staff}} van de Social Impact Market is ingelogd als jij',
    text: `Dag {{name}},

{{staff}} van de Social Impact Market is zojuist ingelogd als jij. De reden:

{{reason}}

Dit duurt hoogstens {{hours}} uur. {{staff}} kan niet bij je wachtwoord, je e-mailadres, de tweede stap van het inloggen, je account en betalingen. Wat {{staff}} doet, staat op beide namen.

Hier zie je wie wanneer inlogde: {{link}}

Klopt dit niet? Antwoord dan op deze mail.

Met vriendelijke groet,
Social Impact Market`,
  },
  organisation: {
    verified: {
      subject: '{{organisation}} is gecontroleerd',
      text: `Dag {{name}},

We hebben {{organisation}} gecontroleerd. Alles klopt. Wat jullie plaatsen, komt vanaf nu meteen op de markt.

Ga verder: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    refused: {
      subject: '{{organisation}} is nog niet goedgekeurd',
      text: `Dag {{name}},

We hebben {{organisation}} gecontroleerd. We kunnen de organisatie zo nog niet goedkeuren. De reden:

{{reason}}

Een eigenaar kan de gegevens aanpassen en de controle opnieuw aanvragen: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    suspended: {
      subject: '{{organisation}} is geschorst',
      text: `Dag {{name}},

We hebben {{organisation}} geschorst. De reden:

{{reason}}

Jullie aanbod en vragen staan nu niet op de markt. Jullie kunnen alles nog lezen, maar niets veranderen. Ben je het er niet mee eens? Antwoord dan op deze mail.

Bekijk jullie gegevens: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    restored: {
      subject: '{{organisation}} is niet meer geschorst',
      text: `Dag {{name}},

De schorsing van {{organisation}} is opgeheven. Jullie aanbod en vragen staan weer op de markt.

Ga verder: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    'claim-accepted': {
      subject: 'Je bent nu eigenaar van {{organisation}}',
      text: `Dag {{name}},

Je vroeg of je op de markt voor {{organisation}} mag werken. Dat mag. Je bent nu eigenaar: je kunt de gegevens aanpassen en collega’s uitnodigen.

Begin hier: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    'claim-refused': {
      subject: 'Je aanvraag voor {{organisation}} is afgewezen',
      text: `Dag {{name}},

Je vroeg of je op de markt voor {{organisation}} mag werken. We konden niet vaststellen dat je daar werkt. Klopt dat niet? Antwoord dan op deze mail.

Je eigen pagina: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
  },
  person: {
    suspended: {
      subject: 'Je account is geschorst',
      text: `Dag {{name}},

Je account op de Social Impact Market is geschorst. Je kunt nu niet inloggen. Wil je weten waarom, of ben je het er niet mee eens? Antwoord dan op deze mail.

De markt: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    restored: {
      subject: 'Je account werkt weer',
      text: `Dag {{name}},

De schorsing van je account op de Social Impact Market is opgeheven. Je kunt weer inloggen: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    madeStaff: {
      subject: 'Je hebt een rol op de Social Impact Market',
      text: `Dag {{name}},

Een beheerder gaf je een rol op de Social Impact Market. Log opnieuw in om te beginnen. Zet daarbij inloggen in twee stappen aan, want dat is verplicht.

De werklijst: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    noLongerStaff: {
      subject: 'Je rol op de Social Impact Market is gestopt',
      text: `Dag {{name}},

Een beheerder heeft je rol op de Social Impact Market weggehaald. Je eigen account blijft bestaan.

De markt: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
  },
  staff: {
    organisationWaiting: {
      subject: '{{organisation}} vraagt om controle',
      text: `Dag {{name}},

{{organisation}} uit {{place}} (KVK-nummer {{kvk}}) vraagt om controle. We antwoorden binnen twee werkdagen.

Bekijk de organisatie: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    helpAsked: {
      subject: '{{organisation}} vraagt hulp bij een vraag: {{title}}',
      text: `Dag {{name}},

{{organisation}} vraagt een makelaar om hulp bij de vraag ‘{{title}}’. Ze schrijven:

{{message}}

Bekijk en beantwoord het: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
    organisationClaimed: {
      subject: '{{person}} zegt bij {{organisation}} te werken',
      text: `Dag {{name}},

{{person}} zegt bij {{organisation}} te werken. Die organisatie heeft hier nog geen medewerkers. Kijk of het klopt en beslis.

Bekijk de organisatie: {{link}}

Met vriendelijke groet,
Social Impact Market`,
    },
  },
} as const;
