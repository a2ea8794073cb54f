export default {
  name: 'Social Impact Market',
  pageTitle: '{{page}} – Social Impact Market',
  nav: {
    offers: 'Aanbod',
    demands: 'Vragen',
    matching: 'Hoe matchen werkt',
    prices: 'Lid worden',
    buying: 'Inkopen',
    selling: 'Aanbieden',
    matches: 'Matches',
    queue: 'Werklijst',
    organisations: 'Organisaties',
    people: 'Mensen',
    membership: 'Lidmaatschap',
    mails: 'Verstuurde mails',
    signIn: 'Inloggen',
    signUp: 'Doe mee',
    signUpLong: 'Meld je organisatie aan',
    signOut: 'Uitloggen',
  },
  impersonation: {
    text: '{{staff}} is ingelogd als {{name}}. Alles wat je doet staat op beide namen.',
    stop: 'Stop en ga terug',
  },
  staff: { curator: 'Makelaar', admin: 'Beheerder' },
  organisation: { label: 'Je werkt nu voor', switch: 'Wissel' },
  footer: {
    market: 'De markt',
    join: 'Meedoen',
    note: 'Waar inkopers en sociale ondernemingen elkaar vinden. Voor sociale ondernemingen is meedoen gratis.',
  },
  problem: {
    status: 'Code {{status}}',
    again: 'Probeer het opnieuw',
    toHome: 'Naar het begin',
    toOffers: 'Bekijk het aanbod',
    toMembership: 'Bekijk het lidmaatschap',
    toDashboard: 'Terug naar je overzicht',
    400: {
      title: 'Dit verzoek klopt niet',
      text: 'We konden dit niet lezen. Ga een pagina terug, laad die opnieuw en probeer het nog eens.',
    },
    402: {
      title: 'Hier hoort een lidmaatschap bij',
      text: 'Vragen opstellen kan altijd. Een vraag plaatsen, alle matches zien en contact leggen kan met een partnerlidmaatschap.',
    },
    403: {
      title: 'Je mag deze pagina niet bekijken',
      text: 'Je bent ingelogd, maar deze pagina hoort bij een andere rol of organisatie. Klopt dat niet? Vraag dan de eigenaar van je organisatie om je toegang te geven.',
    },
    404: {
      title: 'Deze pagina bestaat niet',
      text: 'Misschien is het aanbod of de vraag gesloten, of klopt het adres niet helemaal. Zoeken helpt vaak verder.',
    },
    409: {
      title: 'Iemand was je net voor',
      text: 'Dit is intussen veranderd. Laad de pagina opnieuw en kijk wat er nu staat.',
    },
    413: {
      title: 'Dit is te groot',
      text: 'Wat je stuurde past niet. Maak de tekst of het bestand kleiner en probeer het opnieuw.',
    },
    429: {
      title: 'Even rustig aan',
      text: 'Er kwamen te veel verzoeken achter elkaar. Wacht een paar minuten en probeer het dan opnieuw.',
    },
    500: {
      title: 'Er ging iets mis bij ons',
      text: 'Dit ligt niet aan jou. Wat je eerder opsloeg is er nog. Probeer het zo opnieuw; blijft het misgaan, laat het ons dan weten.',
    },
    503: {
      title: 'De markt is even niet bereikbaar',
      text: 'Een deel van onze systemen geeft geen antwoord. Er gaat niets verloren. Meestal werkt het binnen een paar minuten weer.',
    },
  },
} as const;
