export default {
  new: {
    title: 'Nieuwe vraag',
    lead: 'Schrijf op wat je nodig hebt. Je kunt het als concept opslaan en later afmaken.',
  },
  edit: {
    title: 'Vraag aanpassen',
    lead: {
      draft: 'Dit is een concept. Alleen jullie zien het.',
      submitted: 'Een makelaar kijkt dit na. Wat je nu aanpast, leest de makelaar ook.',
      live: 'Deze vraag staat op de markt. Wat je opslaat, is meteen te zien.',
      refused: 'Pas het aan en stuur het opnieuw in.',
      closed: 'Deze vraag is gesloten.',
    },
  },
  draft: { submit: 'Stuur in', save: 'Bewaar als concept' },
  posted: { submit: 'Sla op' },
  cancel: 'Stop zonder opslaan',
  what: 'Wat heb je nodig?',
  whereAndHowMuch: 'Waar en hoeveel?',
  when: 'Wanneer?',
  wishes: 'Welk effect wil je?',
  wishesLead: 'Kies alleen wat echt telt. Hoe minder je kiest, hoe meer firma’s passen.',
  title: {
    label: 'Titel',
    help: 'Zeg in één regel wat je zoekt.',
    example: '40 lunches, elke dinsdag, bij Utrecht Centraal',
  },
  description: {
    label: 'Beschrijving',
    help: 'Wat moet er gebeuren, hoe vaak en waar let je op? Schrijf het zoals je het zou vertellen.',
    example: 'Elke dinsdag om 12 uur lunch voor ons team, deels vegetarisch, bezorgd op de derde verdieping.',
  },
  categories: {
    label: 'Categorieën',
    help: 'Kies er één tot vijf. Zo zoeken we bij de goede firma’s.',
  },
  place: { label: 'Postcode of plaats', help: 'Waar het werk gebeurt of waar geleverd wordt.' },
  quantity: { label: 'Hoeveel?', help: 'Per keer of in totaal; leg dat uit in de beschrijving.' },
  quantityUnit: { label: 'Geteld in' },
  valueBand: {
    label: 'Waarde van de opdracht, zonder btw',
    help: 'Over de hele looptijd. Firma’s zien dit en weten dan of het past.',
  },
  respondBy: {
    label: 'Reageren kan tot en met',
    help: 'Aan het eind van deze dag sluit de vraag. Geef firma’s liefst twee weken.',
  },
  startsOn: { label: 'Wanneer begint het?', help: 'Een schatting is genoeg.' },
  targetGroups: { label: 'Werk voor deze groepen' },
  recognitions: {
    label: 'Erkenningen',
    help: 'Een hogere trede telt ook mee: wie PSO trede 3 heeft, voldoet aan trede 2.',
  },
} as const;
