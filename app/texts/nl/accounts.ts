export default {
  signIn: {
    title: 'Inloggen',
    lead: 'Ga verder waar je gebleven was.',
    toSignUp: 'Nog geen account? Meld je organisatie aan.',
    sentHere: 'Log eerst in. Daarna ga je vanzelf naar de pagina die je wilde zien.',
    formKept:
      'Je was intussen uitgelogd. Wat je invulde, is bewaard. Log in, dan ga je er vanzelf mee verder. Wachtwoorden en bestanden bewaren we niet.',
    submit: 'Log in',
  },
  keptForm: {
    title: 'Je bent weer ingelogd',
    lead: 'Wat je had ingevuld, is er nog, maar het is nog niet verstuurd. Zet het terug in het formulier, kijk het na en verstuur het.',
    typed: 'Dit staat in het formulier',
    go: 'Zet terug in het formulier',
    skip: 'Naar je overzicht',
    back: 'Dit had je ingevuld voordat je werd uitgelogd. Het is nog niet verstuurd. Een bestand kies je opnieuw.',
  },
  signOut: {
    title: 'Uitloggen?',
    lead: 'Wat je hebt bewaard, is er de volgende keer nog.',
    submit: 'Log uit',
  },
  field: {
    organisationName: 'Naam van je organisatie',
    kvkNumber: 'KVK-nummer',
    activity: 'Wat kom je doen?',
    postcode: 'Postcode van je vestiging',
    name: 'Je naam',
    email: 'E-mailadres',
    workEmail: 'E-mailadres van je werk',
    password: 'Wachtwoord',
    acceptsTerms: 'Wij houden ons aan de afspraken van de markt',
  },
  help: {
    organisationName: 'Zoals klanten en leveranciers je kennen.',
    kvkNumber:
      'De 8 cijfers uit het Handelsregister, ook als het nummer met een 0 begint. Zo weten we zeker om welke organisatie het gaat.',
    activity: 'Weet je het nog niet zeker? Kies dan ‘Allebei’.',
    postcode: 'Hiermee rekenen we uit hoe ver vraag en aanbod van elkaar liggen.',
    workEmail: 'Met een adres van je organisatie kunnen we je aanmelding sneller controleren.',
    password: 'Minstens {{min}} tekens. Een zin die alleen jij kent, werkt goed.',
    acceptsTerms:
      'Alles wat we plaatsen, is waar. We behandelen elkaar eerlijk. We zetten nooit namen of gegevens over gezondheid van medewerkers op de markt.',
  },
  activity: {
    buys: {
      label: 'Wij willen inkopen',
      hint: 'Je zoekt een sociale onderneming die iets voor je maakt of doet.',
    },
    sells: {
      label: 'Wij bieden iets aan',
      hint: 'Je bent een sociale onderneming en zoekt opdrachten. Meedoen is gratis.',
    },
    both: {
      label: 'Allebei',
      hint: 'Je koopt sociaal in en biedt ook zelf iets aan.',
    },
  },
  errors: {
    emailNotVerified:
      'Bevestig eerst je e-mailadres. Open daarvoor de link in de mail die we je stuurden. Een nieuwe link vraag je aan bij ‘Je account’.',
    kvkNumber: 'Vul een KVK-nummer van 8 cijfers in, zoals 01234567.',
    postcode: 'Vul een Nederlandse postcode in, zoals 3511 AB.',
    passwordShort: 'Kies een wachtwoord van minstens {{min}} tekens.',
    passwordIsEmail: 'Kies een wachtwoord dat anders is dan je e-mailadres.',
    terms: 'Zet een vinkje om verder te gaan.',
    wrongCredentials:
      'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.',
    tooManyAttempts_one: 'Je hebt het te vaak geprobeerd. Wacht {{count}} minuut en probeer het dan opnieuw.',
    tooManyAttempts_other:
      'Je hebt het te vaak geprobeerd. Wacht {{count}} minuten en probeer het dan opnieuw.',
    tryAgain: 'Dat is niet gelukt. Verstuur het formulier nog een keer.',
    unavailable: 'We kunnen je gegevens nu niet bereiken. Er is niets verloren. Probeer het zo opnieuw.',
    noOrganisation:
      'Je hoort op dit moment bij geen enkele organisatie op de markt. Vraag een collega om je toe te voegen.',
  },
} as const;
