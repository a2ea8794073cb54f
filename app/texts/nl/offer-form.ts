export default {
  new: {
    title: 'Nieuw aanbod',
    lead: 'Beschrijf één dienst of product. Je kunt het als concept opslaan en later afmaken.',
  },
  edit: {
    title: 'Aanbod aanpassen',
    lead: {
      draft: 'Dit is een concept. Alleen jullie zien het.',
      submitted: 'Een makelaar kijkt dit na. Wat je nu aanpast, leest de makelaar ook.',
      live: 'Dit aanbod staat op de markt. Wat je opslaat, is meteen te zien.',
      refused: 'Pas het aan en stuur het opnieuw in.',
    },
  },
  draft: { submit: 'Stuur in', save: 'Bewaar als concept' },
  posted: { submit: 'Sla op' },
  cancel: 'Stop zonder opslaan',
  what: 'Wat bied je aan?',
  where: 'Waar lever je?',
  howMuch: 'Prijs en hoeveelheid',
  howMuchLead: 'Een indicatie helpt om goed te matchen. Vul je geen prijs in, dan staat er ‘op aanvraag’.',
  who: 'Wie doen het werk?',
  title: {
    label: 'Titel',
    help: 'Zeg in één regel wat je levert.',
    example: 'Lunches voor vergaderingen, bezorgd in Utrecht',
  },
  description: {
    label: 'Beschrijving',
    help: 'Wat krijgt de klant, hoe vaak kan het en wat maakt jullie werk bijzonder? Schrijf geen namen van medewerkers.',
    example: 'Wij maken verse broodjes en soep, tot 80 personen, bezorgd met de bakfiets.',
  },
  categories: {
    label: 'Categorieën',
    help: 'Kies er één tot vijf. Inkopers vinden je hierop.',
  },
  areaKind: {
    label: 'Gebied',
    country: { label: 'Heel Nederland', hint: 'Je levert of verstuurt overal naartoe.' },
    provinces: { label: 'Een of meer provincies', hint: 'Kies ze hieronder.' },
    radius: { label: 'Rond een postcode', hint: 'Vul hieronder de postcode en de afstand in.' },
  },
  provinces: { label: 'Provincies', help: 'Alleen als je ‘een of meer provincies’ koos.' },
  place: { label: 'Postcode of plaats', help: 'Waar jullie werken of vertrekken.' },
  radiusKm: {
    label: 'Afstand',
    help: 'Alleen als je ‘rond een postcode’ koos. Gemeten in een rechte lijn.',
  },
  priceFrom: { label: 'Prijs vanaf, zonder btw' },
  priceTo: { label: 'Prijs tot, zonder btw' },
  priceUnit: { label: 'Deze prijs is' },
  capacity: {
    label: 'Hoeveel kun je per maand leveren?',
    help: 'Zo vragen we je niet voor te grote opdrachten.',
  },
  capacityUnit: { label: 'Geteld in' },
  targetGroups: {
    label: 'Groepen mensen',
    help: 'Kies de groepen die aan dit aanbod werken. Noem nooit een persoon.',
  },
} as const;
