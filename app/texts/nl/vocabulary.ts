export default {
  title: 'Categorieën en woorden',
  lead_zero: 'Onder deze namen staan aanbod en vragen op de markt. We hebben nog geen enkel woord veranderd.',
  lead_one:
    'Onder deze namen staan aanbod en vragen op de markt. We hebben {{count}} naam of woordenlijst veranderd.',
  lead_other:
    'Onder deze namen staan aanbod en vragen op de markt. We hebben {{count}} namen of woordenlijsten veranderd.',
  search: 'Categorieën zoeken',
  q: 'Zoek op naam of woord',
  nothing: {
    title: 'Geen categorie gevonden',
    text: 'Zoek op een ander woord. Dan weet je ook welk woord nog ontbreekt.',
  },
  renameGroup: 'Verander de naam van de groep {{name}}',
  changed: 'Door ons veranderd',
  column: {
    name: 'Naam',
    otherName: 'Engelse naam',
    synonyms: 'Zoekwoorden',
    uses: 'Aanbod en vragen',
  },
  categoryLead:
    'Mensen kiezen deze naam en zoeken met deze woorden. Na een wijziging werken we zoeken en matches vanzelf bij.',
  groupLead: 'Deze naam staat boven een groep categorieën en in de filters.',
  fact: {
    group: 'Groep',
    example: 'Voorbeeld',
    uses: 'Nu op de markt',
    cpv: 'CPV-codes die hieronder vallen',
  },
  uses: 'Aanbod: {{offers}}. Vragen: {{demands}}.',
  nameNl: { label: 'Naam in het Nederlands' },
  nameEn: { label: 'Naam in het Engels' },
  synonymsNl: { label: 'Nederlandse zoekwoorden' },
  synonymsEn: { label: 'Engelse zoekwoorden' },
  synonymsHelp: 'Woorden die mensen intypen. Eén woord of korte zin per regel, hoogstens {{max}}.',
  builtInName: 'Ingebouwd is: {{name}}',
  save: 'Bewaar de woorden',
  cancel: 'Terug naar de lijst',
  reset: {
    action: 'Zet de ingebouwde woorden terug',
    text: 'Je eigen namen en zoekwoorden op deze pagina verdwijnen. De ingebouwde woorden komen terug.',
    confirm: 'Ja, zet ze terug',
  },
  done: {
    save: 'De woorden zijn bewaard. Zoeken en matches worden nu bijgewerkt.',
    reset: 'De ingebouwde woorden gelden weer. Zoeken en matches worden nu bijgewerkt.',
  },
  errors: {
    changed:
      'Iemand anders veranderde deze woorden intussen. Laad de pagina opnieuw en kijk wat er nu staat.',
    nameTaken: 'Een andere categorie of groep heet al zo. Kies een andere naam.',
    manyWords: 'Dit zijn te veel woorden. Houd er hoogstens {{max}} over.',
    longWord: 'Een van de woorden is te lang. Een woord of zin heeft hoogstens {{max}} tekens.',
    strangeWord: 'In een van de woorden staat een teken dat hier niet kan, of er staan geen letters in.',
  },
} as const;
