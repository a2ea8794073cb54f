export default {
  reason: {
    text: {
      words: {
        buyer: 'Jullie noemen allebei: {{words}}.',
        enterprise: 'Jullie noemen allebei: {{words}}.',
      },
      alike: {
        buyer: 'De tekst van dit aanbod lijkt op je vraag.',
        enterprise: 'De tekst van deze vraag lijkt op je aanbod.',
      },
      none: {
        buyer: 'Dit aanbod gebruikt andere woorden dan je vraag.',
        enterprise: 'Deze vraag gebruikt andere woorden dan je aanbod.',
      },
    },
    category: {
      same: {
        buyer: 'Dit aanbod hoort bij de categorie die je zoekt.',
        enterprise: 'Deze vraag hoort bij een categorie die je aanbiedt.',
      },
      group: {
        buyer: 'Dit aanbod hoort bij een categorie die dicht bij je vraag ligt.',
        enterprise: 'Deze vraag hoort bij een categorie die dicht bij je aanbod ligt.',
      },
      different: {
        buyer: 'Dit aanbod hoort bij een andere categorie dan je vraag.',
        enterprise: 'Deze vraag hoort bij een andere categorie dan je aanbod.',
      },
    },
    distance: {
      here: {
        buyer: 'Deze onderneming zit om de hoek.',
        enterprise: 'De opdracht is bij je om de hoek.',
      },
      away: {
        buyer: 'Deze onderneming zit op {{km}} km afstand.',
        enterprise: 'De opdracht is op {{km}} km afstand.',
      },
    },
    capacity: {
      enough: {
        buyer: 'Deze onderneming kan in een maand leveren wat je nodig hebt.',
        enterprise: 'Je kunt in een maand leveren wat er nodig is.',
      },
      partly: {
        buyer: 'Deze onderneming kan in een maand {{percent}}% leveren van wat je nodig hebt.',
        enterprise: 'Je kunt in een maand {{percent}}% leveren van wat er nodig is.',
      },
    },
    value: {
      inside: {
        buyer: 'De prijs past bij je budget.',
        enterprise: 'Het budget past bij je prijs.',
      },
      above: {
        buyer: 'De prijs is hoger dan je budget.',
        enterprise: 'Het budget is lager dan je prijs.',
      },
      below: {
        buyer: 'Deze onderneming doet meestal kleinere opdrachten.',
        enterprise: 'Deze opdracht is groter dan je gewend bent.',
      },
    },
    impact: {
      shared: {
        buyer_one: 'Wensen voor sociale impact waaraan dit aanbod voldoet: {{count}} van de {{total}}.',
        buyer_other: 'Wensen voor sociale impact waaraan dit aanbod voldoet: {{count}} van de {{total}}.',
        enterprise_one: 'Wensen voor sociale impact waaraan je voldoet: {{count}} van de {{total}}.',
        enterprise_other: 'Wensen voor sociale impact waaraan je voldoet: {{count}} van de {{total}}.',
      },
      none: {
        buyer: 'Dit aanbod noemt geen van je wensen voor sociale impact.',
        enterprise: 'Je aanbod noemt geen van de wensen voor sociale impact.',
      },
    },
  },
  exclusion: {
    area: {
      province: {
        buyer: 'Deze onderneming werkt niet in {{province}}.',
        enterprise: 'De opdracht is in {{province}} en daar werk je niet.',
      },
      municipality: {
        buyer: 'Deze onderneming werkt niet in de gemeente van je vraag.',
        enterprise: 'De opdracht is in een gemeente waar je niet werkt.',
      },
      radius: {
        buyer: 'De plaats van je vraag is op {{km}} km afstand. Deze onderneming werkt tot {{radius}} km.',
        enterprise: 'De opdracht is op {{km}} km afstand. Je werkt tot {{radius}} km.',
      },
    },
    region: {
      province: {
        buyer: 'Deze onderneming zit in {{province}} en daar zoek je niet.',
        enterprise: 'Je zit in {{province}} en daar zoekt de inkoper niet.',
      },
      radius: {
        buyer: 'Deze onderneming zit op {{km}} km afstand. Je zoekt binnen {{radius}} km.',
        enterprise: 'Je zit op {{km}} km afstand. De inkoper zoekt binnen {{radius}} km.',
      },
    },
    recognition: {
      held: {
        buyer: 'Deze onderneming heeft niet de erkenning die je eist: {{recognition}}.',
        enterprise: 'Je hebt niet de erkenning die verplicht is: {{recognition}}.',
      },
    },
    reserved: {
      held: {
        buyer: 'Deze onderneming heeft geen geldig bewijs van de 30%.',
        enterprise: 'De opdracht is voorbehouden en je hebt geen geldig bewijs van de 30%.',
      },
    },
    capacity: {
      tooLarge: {
        buyer:
          'Je vraag is te groot voor deze onderneming: je vraagt {{asked}}, de grootste opdracht is {{largest}}.',
        enterprise: 'Deze vraag is te groot: er is {{asked}} nodig, je grootste opdracht is {{largest}}.',
      },
    },
  },
  met: {
    region: {
      province: {
        buyer: 'Deze onderneming zit in {{province}}, waar je zoekt.',
        enterprise: 'Je zit in {{province}}, waar de inkoper zoekt.',
      },
      radius: {
        buyer: 'Deze onderneming zit binnen de {{radius}} km die je vraagt.',
        enterprise: 'Je zit binnen de {{radius}} km die de inkoper vraagt.',
      },
    },
    recognition: {
      held: {
        buyer: 'Deze onderneming heeft de erkenning die je eist: {{recognition}}.',
        enterprise: 'Je hebt de verplichte erkenning: {{recognition}}.',
      },
    },
    reserved: {
      held: {
        buyer: 'Deze onderneming heeft bewijs van de 30%, nodig voor je voorbehouden opdracht.',
        enterprise: 'De opdracht is voorbehouden en je hebt bewijs van de 30%.',
      },
    },
  },
  factor: {
    text: 'Woorden',
    category: 'Categorie',
    distance: 'Afstand',
    capacity: 'Capaciteit',
    value: 'Prijs',
    impact: 'Sociale impact',
  },
  strength: { strong: 'sterke match', good: 'goede match', possible: 'mogelijke match' },
  list: {
    points: '{{points}} van {{of}}',
    unknown: 'niet bekend, telt niet mee',
    why: 'Waarom deze match?',
    pinned: 'Gekozen door een makelaar',
    pinnedBecause: 'Een makelaar koos deze match: {{reason}}',
    contact: 'Contact:',
    hidden: 'Verborgen door een makelaar',
    forPost: 'Bij: {{title}}',
    offersTitle: 'Aanbod dat past',
    demandsTitle: 'Vragen die passen',
    offersFound_one: '{{count}} dienst of product past bij je vraag.',
    offersFound_other: '{{count}} diensten en producten passen bij je vraag.',
    demandsFound_one: '{{count}} vraag past bij je aanbod.',
    demandsFound_other: '{{count}} vragen passen bij je aanbod.',
    limited:
      'Je ziet de beste {{shown}} van {{total}}. Met een partnerlidmaatschap zie je ze allemaal en kun je contact leggen.',
    becomePartner: 'Word partner',
    computingTitle: 'We zoeken naar matches',
    computing: 'Dit duurt meestal een paar seconden. Ververs de pagina om het resultaat te zien.',
    refresh: 'Ververs',
    noOffersTitle: 'Nog geen aanbod dat past',
    noOffers:
      'Zodra een onderneming iets plaatst dat past, staat het hier. Je kunt je vraag ruimer maken, of zelf zoeken.',
    searchOffers: 'Zoek in al het aanbod',
    noDemandsTitle: 'Nog geen vragen die passen',
    noDemands:
      'Zodra een inkoper iets vraagt dat past, staat het hier. Je kunt je aanbod ruimer maken, of zelf zoeken.',
    searchDemands: 'Zoek in alle vragen',
  },
} as const;
