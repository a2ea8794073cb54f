export default {
  metaTitle: 'Social Impact Market – sociaal inkopen, met een match die je begrijpt',
  metaDescription:
    'Bedrijven en overheden vinden hier sociale ondernemingen die kunnen leveren wat ze nodig hebben. Met een uitleg bij elke match.',
  hero: {
    title: 'Goed werk, dichtbij gevonden',
    lead: 'Je hebt iets nodig: lunches, schoonmaak, drukwerk, groenonderhoud. Ergens in de buurt zit een sociale onderneming die het maakt of doet. Wij brengen jullie bij elkaar en leggen uit waarom het past.',
    buy: 'Ik koop in',
    supply: 'Ik lever',
    note: 'Rondkijken kan zonder account.',
    toAbout: 'Wat is deze markt?',
    toDashboard: 'Naar je overzicht',
  },
  fit: {
    demand: {
      kind: 'Vraag',
      what: '40 lunches, elke dinsdag',
      detail: 'Kantoor bij Utrecht Centraal, vanaf maart, vegetarisch',
    },
    offer: {
      kind: 'Aanbod',
      what: 'Lunch op kantoor',
      detail: 'Keuken in Utrecht-Overvecht, tot 400 lunches per maand',
    },
    score: '88 van 100',
    why: 'Zelfde soort werk, 4 km afstand, genoeg capaciteit. Voorbeeld van een match.',
  },
  find: { label: 'Wat heb je nodig?', button: 'Zoek aanbod', all: 'Alle soorten werk' },
  figures: {
    label: 'De markt in cijfers',
    offers_one: 'dienst of product om uit te kiezen',
    offers_other: 'diensten en producten om uit te kiezen',
    demands_one: 'open vraag',
    demands_other: 'open vragen',
    organisations_one: 'gecontroleerde organisatie',
    organisations_other: 'gecontroleerde organisaties',
  },
  steps: {
    title: 'Van vraag naar opdracht',
    more: 'Hoe matchen werkt',
    tell: {
      title: 'Vertel wat je zoekt of aanbiedt',
      text: 'Wat, waar, wanneer en hoeveel. Een vraag schrijven kost vijf minuten en is gratis.',
    },
    compare: {
      title: 'Zie wie erbij past',
      text: 'Je krijgt een lijst met de beste matches. Bij elk punt staat de reden, voor beide kanten.',
    },
    check: {
      title: 'Een makelaar kijkt mee',
      text: 'Mensen kijken nieuw aanbod en nieuwe vragen na en zetten een goede match bovenaan. Ook daar staat de reden bij.',
    },
    agree: {
      title: 'Maak samen een afspraak',
      text: 'Jullie praten verder en spreken af wat, wanneer en voor welke prijs.',
    },
  },
  newOffers: {
    title: 'Nieuw aanbod',
    all_one: 'Bekijk al het aanbod ({{count}})',
    all_other: 'Bekijk al het aanbod ({{count}})',
    none: 'Er staat nog geen aanbod op de markt.',
  },
  newDemands: {
    title: 'Nieuwe vragen',
    all_one: 'Bekijk alle vragen ({{count}})',
    all_other: 'Bekijk alle vragen ({{count}})',
    none: 'Er staan nog geen vragen op de markt.',
  },
  sides: {
    title: 'Voor wie is de markt?',
    buyer: {
      title: 'Voor bedrijven en overheden die inkopen',
      one: 'Vind ondernemingen die je nog niet kent, ook voor kleine opdrachten.',
      two: 'Koop sociaal in en werk zo aan je social return.',
      three: 'Leg aan je collega’s uit waarom een onderneming past: de redenen staan erbij.',
      price: 'Zoeken en vragen schrijven is gratis. Als partner zet je vragen op de markt en leg je contact.',
      join: 'Begin met inkopen',
    },
    enterprise: {
      title: 'Voor sociale ondernemingen',
      one: 'Laat één keer zien wat je kunt. Passende vragen komen naar je toe.',
      two: 'Zie waarom je wel of niet bij een vraag past, en wat je kunt aanpassen.',
      three: 'Zeg hoeveel je aankunt. Wij houden daar rekening mee, zodat een opdracht bij je mensen past.',
      price: 'Meedoen is gratis en dat blijft zo.',
      join: 'Plaats je aanbod',
    },
  },
} as const;
