export default {
  kind: {
    offer: 'Aanbod',
    demand: 'Vraag',
    change: 'Aanpassing van aanbod',
    help: 'Verzoek om hulp',
    'live-offer': 'Aanbod, staat al op de markt',
    'live-demand': 'Vraag, staat al op de markt',
  },
  done: {
    approve: 'Goedgekeurd. Het staat op de markt.',
    checked: 'Nagekeken. Het blijft op de markt staan.',
    ask: 'Je hebt om aanpassingen gevraagd. De organisatie heeft tien dagen.',
    refuse: 'Afgewezen met je reden.',
    'answer-help': 'Je antwoord is verstuurd.',
  },
  help: {
    title: 'De inkoper vraagt je hulp',
    asked: 'Gevraagd op',
    noMessage: 'De inkoper schreef er niets bij.',
    answer: 'Je antwoord',
    answerHelp: 'De organisatie leest dit in een mail en bij de vraag.',
    matches: 'Bekijk de matches van deze vraag',
    action: 'Verstuur het antwoord',
  },
  queue: {
    title: 'Werklijst',
    lead: 'Wat het langst wacht, staat bovenaan. Wat al op de markt staat, komt daarna. We antwoorden binnen twee werkdagen.',
    waiting_one: '{{count}} wacht op je',
    waiting_other: '{{count}} wachten op je',
    late: 'Over tijd',
    empty: { title: 'Alles is nagekeken', text: 'Nieuwe inzendingen komen hier vanzelf te staan.' },
    search: {
      label: 'Zoeken in de werklijst',
      q: 'Zoek op titel of organisatie',
      kind: 'Soort',
      anyKind: 'Alles wat wacht',
      sort: 'Volgorde',
      sorts: { longest: 'Wacht het langst', newest: 'Nieuwste eerst' },
    },
    nothing: { title: 'Niets gevonden', text: 'Er wacht niets dat bij deze woorden past.' },
    column: {
      title: 'Titel',
      kind: 'Soort',
      organisation: 'Organisatie',
      place: 'Plaats',
      waiting: 'Wacht sinds',
    },
  },
  review: {
    submitted: 'Ingestuurd op',
    refusedBefore: 'Eerder afgewezen met deze reden',
    expired:
      'De laatste dag om te reageren is voorbij. Stuur de vraag terug en vraag om een nieuwe laatste dag.',
    noMembership:
      'Het partnerlidmaatschap van deze organisatie loopt niet. De vraag kan pas op de markt als het weer loopt.',
    askedBefore: 'Eerder gevraagd om dit aan te passen',
    nothingToDecide: 'Hier valt nu niets te beslissen.',
    notSaid: 'Niet ingevuld',
    kvk: 'KVK-nummer',
    website: 'Website',
    place: 'Plaats',
    since: 'Ingeschreven sinds',
    approve: {
      title: 'Goedkeuren',
      text: 'Het komt meteen op de markt. Is deze organisatie nog nieuw? Dan staat wat zij hierna instuurt ook meteen op de markt.',
      action: 'Keur goed',
    },
    checked: {
      title: 'In orde',
      text: 'Het staat al op de markt en blijft daar. De organisatie krijgt geen mail.',
      action: 'In orde',
    },
    ask: {
      title: 'Vraag om aanpassingen',
      reason: 'Wat moet er anders?',
      help: 'De organisatie leest deze woorden. Ze heeft tien dagen om het aan te passen. Daarna wordt het vanzelf afgewezen.',
      helpLive:
        'Het gaat meteen van de markt, tot het is aangepast. De organisatie leest deze woorden en heeft tien dagen. Daarna wordt het vanzelf afgewezen.',
      example: 'Vertel ook hoeveel lunches je per dag nodig hebt.',
      action: 'Stuur terug',
    },
    refuse: {
      title: 'Afwijzen',
      reason: 'Waarom niet?',
      help: {
        offer: 'De organisatie leest deze woorden. Ze kan het aanpassen en opnieuw insturen.',
        demand:
          'De organisatie leest deze woorden. Ze kan deze vraag niet opnieuw insturen, wel een kopie ervan.',
        change: 'De organisatie leest deze woorden. Het aanbod blijft zoals het nu op de markt staat.',
      },
      example: 'Deze markt is voor inkoop bij sociale ondernemingen, niet voor vacatures.',
      action: 'Wijs af',
    },
  },
  errors: {
    notPossible: 'Dit kan hier niet. Keur goed of stuur terug met een reden.',
    decided: 'Hierover is al beslist.',
    answered: 'Een collega heeft dit al beantwoord.',
    changed: 'Dit is veranderd terwijl je las. Laad de pagina opnieuw en lees het nog eens.',
    organisationHidden: 'Deze organisatie is afgewezen of geschorst. Beslis eerst over de organisatie.',
    deadlinePassed: 'De laatste dag om te reageren is voorbij.',
    noMembership:
      'Het partnerlidmaatschap van deze organisatie loopt niet meer. Zonder lidmaatschap kan de vraag niet op de markt. Hij blijft hier wachten.',
  },
  mails: {
    offer: {
      'changes-asked': {
        subject: 'Pas je aanbod nog iets aan: {{title}}',
        text: `Dag {{name}},

Een makelaar keek je aanbod ‘{{title}}’ na en vraagt je iets aan te passen:

{{reason}}

Doe dat binnen tien dagen en stuur het opnieuw in: {{link}}

Tot die tijd kunnen inkopers het niet vinden. Na tien dagen wordt het vanzelf afgewezen.

Met vriendelijke groet,
Social Impact Market`,
      },
      expired: {
        subject: 'Je aanbod is afgewezen: {{title}}',
        text: `Dag {{name}},

Een makelaar vroeg je tien dagen geleden om je aanbod ‘{{title}}’ aan te passen. Dat is niet gebeurd. Daarom hebben we het afgewezen. Dit moest anders:

{{reason}}

Je kunt het nog steeds aanpassen en opnieuw insturen: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
      'change-approved': {
        subject: 'Je aanpassing is goedgekeurd: {{title}}',
        text: `Dag {{name}},

Een makelaar keurde je aanpassing van ‘{{title}}’ goed. Inkopers zien nu de nieuwe tekst.

Bekijk je aanbod: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
      'change-refused': {
        subject: 'Je aanpassing kan zo niet: {{title}}',
        text: `Dag {{name}},

Een makelaar las je aanpassing van ‘{{title}}’. Die kan zo niet op de markt. De reden:

{{reason}}

Je aanbod blijft zoals het was. Pas je voorstel aan: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
      approved: {
        subject: 'Je aanbod staat op de markt: {{title}}',
        text: `Dag {{name}},

Een makelaar keek je aanbod ‘{{title}}’ na en keurde het goed. Inkopers kunnen het nu vinden.

Bekijk je aanbod: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
      refused: {
        subject: 'Je aanbod kan nog niet op de markt: {{title}}',
        text: `Dag {{name}},

Een makelaar keek je aanbod ‘{{title}}’ na. Het kan zo nog niet op de markt. De reden:

{{reason}}

Pas het aan en stuur het opnieuw in: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
    },
    demand: {
      approved: {
        subject: 'Je vraag staat op de markt: {{title}}',
        text: `Dag {{name}},

Een makelaar keek je vraag ‘{{title}}’ na en keurde hem goed. Sociale ondernemingen kunnen hem nu vinden.

Bekijk je vraag en wie erbij past: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
      'changes-asked': {
        subject: 'Pas je vraag nog iets aan: {{title}}',
        text: `Dag {{name}},

Een makelaar keek je vraag ‘{{title}}’ na. Dit moet nog anders:

{{reason}}

Pas hem binnen tien dagen aan en stuur hem opnieuw in. Tot die tijd kunnen sociale ondernemingen hem niet vinden. Na tien dagen wordt hij vanzelf afgewezen.

Naar je vraag: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
      'help-answered': {
        subject: 'Antwoord van een makelaar op je verzoek om hulp: {{title}}',
        text: `Dag {{name}},

Je vroeg een makelaar om hulp bij je vraag ‘{{title}}’. Dit is het antwoord:

{{reason}}

Naar je vraag: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
      refused: {
        subject: 'Je vraag komt niet op de markt: {{title}}',
        text: `Dag {{name}},

Je vraag ‘{{title}}’ is afgewezen en komt niet op de markt. De reden:

{{reason}}

Ben je het er niet mee eens, of wil je het anders proberen? Maak een kopie van je vraag en pas die aan: {{link}}

Met vriendelijke groet,
Social Impact Market`,
      },
    },
  },
  matches: {
    title: 'Matches nakijken',
    lead: 'Alle vragen die op de markt staan. Vragen met de minste matches staan bovenaan.',
    search: 'Vragen zoeken',
    q: 'Zoek op titel of organisatie',
    sort: 'Volgorde',
    sorts: { fewest: 'Minste matches eerst', newest: 'Nieuwste eerst', deadline: 'Sluit het eerst' },
    found_one: '{{count}} vraag op de markt',
    found_other: '{{count}} vragen op de markt',
    published: 'Op de markt sinds',
    nothing: {
      title: 'Geen vraag gevonden',
      text: 'Op de markt staat geen vraag met deze woorden in de titel of de naam van de organisatie.',
    },
    demand: 'Vraag',
    organisation: 'Organisatie',
    fitting: 'Past',
    pinned: 'Gekozen',
    respondBy: 'Reageren tot',
    empty: 'Er staan nu geen vragen op de markt.',
    none: 'Er is nog geen aanbod dat bij deze vraag past.',
  },
  match: {
    decide: 'Kiezen of verbergen',
    reason: 'Waarom?',
    reasonHelp: 'Beide partijen lezen dit als je de match kiest.',
    pin: 'Kies deze match',
    hide: 'Verberg deze match',
    release: 'Laat de score weer beslissen',
    done: {
      pin: 'Gekozen. De match staat nu bovenaan bij beide partijen.',
      hide: 'Verborgen. Beide partijen zien deze match niet meer.',
      release: 'De score bepaalt nu weer of deze match te zien is.',
    },
  },
} as const;
