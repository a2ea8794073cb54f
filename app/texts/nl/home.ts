export default {
  metaTitle: 'Social Impact Market – sociaal inkopen, met een match die je begrijpt',
  metaDescription:
    'Bedrijven en overheden vinden hier sociale ondernemingen die kunnen leveren wat ze nodig hebben. Met een uitleg bij elke match.',
  hero: {
    title: 'Goed werk, dichtbij gevonden',
    lead: 'Je hebt iets nodig: lunches, schoonmaak, drukwerk, groen. Ergens in de buurt zit een sociale onderneming die het maakt. Wij brengen jullie bij elkaar en leggen uit waarom het past.',
    join: 'Meld je organisatie aan',
    toOffers: 'Bekijk het aanbod',
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
  figures: {
    label: 'De markt in cijfers',
    offers_one: 'aanbod om uit te kiezen',
    offers_other: 'keer aanbod om uit te kiezen',
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
      text: 'Wat, waar, wanneer en hoeveel. Een vraag opstellen kost vijf minuten en is gratis.',
    },
    compare: {
      title: 'Zie wie erbij past',
      text: 'Je krijgt een lijst met de beste matches. Bij elk punt staat de reden, voor beide kanten.',
    },
    check: {
      title: 'Een makelaar kijkt mee',
      text: 'Mensen controleren nieuwe berichten en zetten een goede match bovenaan. Ook met een reden.',
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
      price: 'Zoeken en vragen opstellen is gratis. Plaatsen en contact leggen kan als partner.',
      join: 'Begin met inkopen',
    },
    enterprise: {
      title: 'Voor sociale ondernemingen',
      one: 'Laat één keer zien wat je kunt. Passende vragen komen naar je toe.',
      two: 'Zie waarom je wel of niet bij een vraag past, en wat je kunt aanpassen.',
      three: 'Zeg hoeveel je aankunt. Wij rekenen ermee, zodat een opdracht past bij je mensen.',
      price: 'Meedoen is gratis en dat blijft zo.',
      join: 'Plaats je aanbod',
    },
  },
  matching: {
    title: 'Hoe matchen werkt',
    lead: 'Elke match krijgt een score van 0 tot 100. Hier lees je waar die punten vandaan komen. Er zit geen geheim achter.',
    factorsTitle: 'Zes dingen tellen mee',
    factorsLead: 'Samen zijn ze goed voor 100 punten.',
    points: 'tot {{points}} van de 100 punten',
    factor: {
      text: 'Noemen vraag en aanbod dezelfde dingen? Zeldzame woorden tellen zwaarder dan gewone.',
      category: 'Dezelfde categorie geeft alle punten, een categorie uit dezelfde groep een deel.',
      distance: 'Hoe dichterbij, hoe meer punten. We meten in een rechte lijn tussen postcodes.',
      capacity: 'Kan de onderneming per maand leveren wat er nodig is?',
      value: 'Past de prijs bij wat de inkoper wil uitgeven?',
      impact: 'Werkt de onderneming met de doelgroepen en erkenningen die de inkoper belangrijk vindt?',
    },
    scoreTitle: 'Zo ziet een score eruit',
    scoreLead: 'Twee stukken die in elkaar schuiven: hoe beter het past, hoe dichter ze bij elkaar staan.',
    rulesTitle: 'Wat je verder moet weten',
    rule: {
      conditions: {
        title: 'Sommige dingen zijn een harde grens',
        text: 'Een onderneming die niet levert op de plek van de vraag, of die de opdracht niet aankan, staat niet in de lijst.',
      },
      unknown: {
        title: 'Wat we niet weten, telt niet tegen je',
        text: 'Staat er geen prijs of capaciteit bij? Dan verdelen we die punten over de andere onderdelen. Invullen maakt de score wel betrouwbaarder.',
      },
      people: {
        title: 'Mensen hebben het laatste woord',
        text: 'Een makelaar kan een match bovenaan zetten of weghalen. Bij een gekozen match staat de reden van de makelaar.',
      },
      both: {
        title: 'Beide kanten zien hetzelfde',
        text: 'De inkoper en de onderneming zien dezelfde score, met de uitleg vanuit hun eigen kant.',
      },
      never: {
        title: 'Wat nooit meetelt',
        text: 'Betalen geeft geen hogere plek. We kijken niet naar namen, en gegevens over medewerkers staan nergens op de markt.',
      },
    },
  },
} as const;
