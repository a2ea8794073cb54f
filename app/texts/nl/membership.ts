export default {
  errors: {
    needed:
      'Hiervoor heeft je organisatie een partnerlidmaatschap nodig. Je concept blijft bewaard. Word partner en ga daarna verder.',
    unavailable:
      'Betalen lukt nu even niet, omdat de betaaldienst niet bereikbaar is. Er is niets afgeschreven. Probeer het over een paar minuten nog eens: je gaat dan verder waar je was.',
    refused:
      'De betaaldienst kon dit niet verwerken. Er is niets afgeschreven. Probeer het nog eens. Lukt het weer niet? Mail ons dan.',
  },
  interval: { month: 'per maand', year: 'per jaar' },
  withoutVat: 'exclusief btw',
  standIn: {
    title: 'Dit is een nagebootste betaaldienst',
    text: 'Er gaat geen echt geld om. Je kunt alles uitproberen.',
  },
  benefits: {
    title: 'Wat je krijgt met een partnerlidmaatschap',
    publish: 'Je zet zoveel vragen op de markt als je wilt.',
    matches: 'Je ziet alle sociale ondernemingen die bij je vraag passen, met de reden waarom.',
    contact: 'Je legt contact met de sociale ondernemingen die je kiest.',
    colleagues: 'Al je collega’s doen mee. Je betaalt één bedrag per organisatie.',
  },
  state: {
    none: { label: 'Geen lidmaatschap', text: 'Je organisatie heeft nog geen partnerlidmaatschap.' },
    trial: { label: 'Proefperiode', text: 'Je proefperiode loopt tot {{date}}. Daarna ga je betalen.' },
    active: {
      label: 'Actief',
      text: 'Je lidmaatschap is betaald tot {{date}} en wordt dan vanzelf verlengd.',
    },
    provisional: {
      label: 'Actief, betaling loopt',
      text: 'Je lidmaatschap is actief. De bank verwerkt je betaling nog. Dat duurt een paar werkdagen.',
    },
    ending: {
      label: 'Opgezegd',
      text: 'Je lidmaatschap is opgezegd en blijft actief tot {{date}}. Je kunt de opzegging tot die dag intrekken.',
    },
    past_due: {
      label: 'Betaling mislukt',
      text: 'De laatste betaling is niet gelukt. Je lidmaatschap blijft actief tot {{date}}. Werk vóór die dag je betaalgegevens bij.',
    },
    granted: {
      label: 'Actief',
      text: 'Wij hebben je organisatie een lidmaatschap gegeven tot {{date}}.',
    },
    unknown: {
      label: 'Wordt nagekeken',
      text: 'De betaaldienst meldt iets wat wij nog niet kennen. Wij kijken het na en nemen contact met je op.',
    },
    grace_over: {
      label: 'Niet betaald',
      text: 'De betaling is niet gelukt, ook niet toen we het opnieuw probeerden. Je lidmaatschap is niet meer actief. Werk je betaalgegevens bij om verder te gaan.',
    },
    unpaid: {
      label: 'Niet betaald',
      text: 'De rekening is niet betaald. Je lidmaatschap is niet actief. Werk je betaalgegevens bij om verder te gaan.',
    },
    paused: {
      label: 'Gepauzeerd',
      text: 'Je lidmaatschap is gepauzeerd en nu niet actief. Werk je betaalgegevens bij om verder te gaan.',
    },
    incomplete: {
      label: 'Niet afgerond',
      text: 'De eerste betaling is niet afgerond. Je lidmaatschap is nog niet actief.',
    },
    ended: { label: 'Afgelopen', text: 'Je lidmaatschap is afgelopen. Je kunt het opnieuw afsluiten.' },
    customer_deleted: {
      label: 'Afgelopen',
      text: 'De betaaldienst heeft je klantgegevens niet meer. Je kunt het lidmaatschap opnieuw afsluiten.',
    },
  },
  page: {
    title: 'Partnerlidmaatschap',
    lead: 'Voor {{organisation}}.',
    status: 'Hoe het ervoor staat',
    pay: 'Word partner en betaal',
    payNote:
      'Je betaalt met iDEAL, creditcard of automatische incasso. Het lidmaatschap wordt elk jaar verlengd tot je opzegt.',
    manage: 'Beheer betaling en facturen',
    mend: 'Werk je betaalgegevens bij',
    manageNote: 'Hier wijzig je je betaalgegevens en btw-nummer, en zeg je op.',
    manageTitle: 'Beheren',
    onlyOwner: 'Een eigenaar van je organisatie kan het lidmaatschap afsluiten en beheren.',
    onlySells:
      'Jullie doen mee als sociale onderneming. Dat is gratis en blijft gratis: je hebt geen lidmaatschap nodig.',
    refusedTitle: 'Dat is niet gelukt',
  },
  invoices: {
    title: 'Facturen',
    empty: 'Er zijn nog geen facturen.',
    number: 'Nummer',
    withoutNumber: 'Zonder nummer',
    date: 'Datum',
    amount: 'Bedrag',
    status: 'Status',
    link: 'Factuur',
    open: 'Bekijk factuur {{number}}',
    state: {
      open: 'Nog te betalen',
      paid: 'Betaald',
      void: 'Vervallen',
      uncollectible: 'Niet geïnd',
      other: 'In behandeling',
    },
  },
  return: {
    doneTitle: 'Je partnerlidmaatschap is actief',
    doneText: 'Bedankt. Je kunt nu je vragen op de markt zetten en alle matches zien.',
    doneUntil: 'Betaald tot {{date}}.',
    provisionalText: 'De bank verwerkt je betaling nog. Je kunt al aan de slag.',
    processingTitle: 'Je betaling wordt verwerkt',
    processingText:
      'Dit duurt meestal een paar seconden. We verversen deze pagina vanzelf. Je hoeft niet nog een keer te betalen.',
    refresh: 'Ververs nu',
    openTitle: 'Er is niet betaald',
    openText: 'Je bent teruggekomen zonder te betalen. Er is niets afgeschreven. Je kunt het later afmaken.',
    toMembership: 'Naar je lidmaatschap',
    toDashboard: 'Naar je overzicht',
  },
  prices: {
    title: 'Wat kost het?',
    lead: 'Zoeken is gratis. Verkopen is gratis. Inkopende organisaties betalen één vast bedrag per jaar.',
    visitor: {
      title: 'Rondkijken',
      price: 'Gratis',
      text: 'Zoek in al het aanbod en alle vragen, zonder account.',
    },
    enterprise: {
      title: 'Sociale onderneming',
      price: 'Altijd gratis',
      text: 'Plaats je aanbod, zie welke vragen passen en leg contact. Je betaalt nooit, ook geen deel van de opdracht.',
      action: 'Meld je onderneming aan',
    },
    buyer: {
      title: 'Inkopende organisatie',
      text: 'Een concept maken is gratis. Je ziet dan al hoeveel aanbod past, en de beste drie. Voor de rest heb je een partnerlidmaatschap nodig.',
      action: 'Meld je organisatie aan',
      actionMember: 'Naar je lidmaatschap',
    },
    faqTitle: 'Veelgestelde vragen',
    faq: {
      who: {
        question: 'Waarom betalen alleen inkopende organisaties?',
        answer:
          'Sociale ondernemingen zijn vaak klein. Hun plek op de markt moet niet van hun budget afhangen. Van het lidmaatschap betalen we de makelaars en het systeem.',
      },
      both: {
        question: 'Wij kopen in én verkopen. Wat betalen wij?',
        answer:
          'Verkopen blijft gratis. Je betaalt het lidmaatschap pas als je zelf een vraag op de markt zet.',
      },
      how: {
        question: 'Hoe kan ik betalen?',
        answer:
          'Met iDEAL, creditcard of automatische incasso. Betaal je met iDEAL? Dan schrijven we het bedrag in de jaren daarna automatisch af.',
      },
      cancel: {
        question: 'Kan ik opzeggen?',
        answer: 'Ja, elk moment. Je lidmaatschap blijft actief tot het einde van het betaalde jaar.',
      },
      failed: {
        question: 'Wat als een betaling mislukt?',
        answer: 'Je krijgt een mail en houdt nog {{days}} dagen toegang om het in orde te maken.',
      },
    },
  },
  mails: {
    started: {
      subject: 'Je partnerlidmaatschap is actief',
      text: 'Dag,\n\nHet partnerlidmaatschap van {{organisation}} is actief. Je kunt nu vragen op de markt zetten, alle matches zien en contact leggen met sociale ondernemingen.\n\nJe lidmaatschap en facturen vind je hier:\n{{url}}\n\nMet vriendelijke groet,\nSocial Impact Market',
    },
    payment_failed: {
      subject: 'De betaling van je partnerlidmaatschap is niet gelukt',
      text: 'Dag,\n\nDe betaling van het partnerlidmaatschap van {{organisation}} is niet gelukt. Het lidmaatschap blijft actief tot {{date}}. Werk vóór die dag je betaalgegevens bij:\n{{url}}\n\nMet vriendelijke groet,\nSocial Impact Market',
    },
    will_end: {
      subject: 'Je partnerlidmaatschap is opgezegd',
      text: 'Dag,\n\nHet partnerlidmaatschap van {{organisation}} is opgezegd. Het blijft actief tot {{date}}. Wil je toch doorgaan? Trek de opzegging dan vóór die dag in:\n{{url}}\n\nMet vriendelijke groet,\nSocial Impact Market',
    },
    ended: {
      subject: 'Je partnerlidmaatschap is niet meer actief',
      text: 'Dag,\n\nHet partnerlidmaatschap van {{organisation}} is niet meer actief. Je vragen en concepten blijven bewaard. Opnieuw beginnen kan hier:\n{{url}}\n\nMet vriendelijke groet,\nSocial Impact Market',
    },
  },
} as const;
