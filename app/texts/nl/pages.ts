export default {
  onThisPage: 'Op deze pagina',
  checked: 'Laatst nagekeken op {{date}}.',
  matching: {
    title: 'Hoe matchen werkt',
    lead: 'Elke match krijgt een score van 0 tot 100. Hier lees je waar die punten vandaan komen. Er zit geen geheim achter.',
    factorsTitle: 'Zes dingen tellen mee',
    factorsLead: 'Samen zijn ze goed voor 100 punten.',
    points: 'tot {{points}} van de 100 punten',
    factor: {
      text: 'Noemen vraag en aanbod dezelfde dingen? Zeldzame woorden tellen zwaarder dan gewone woorden. We herkennen ook andere vormen van een woord en samengestelde woorden.',
      category:
        'Dezelfde categorie geeft alle punten, een andere categorie uit dezelfde groep de helft. Kies je meer categorieën, dan nemen we het gemiddelde.',
      distance:
        'Hoe dichterbij, hoe meer punten. Bij 38 km, een gewone afstand voor een opdracht, krijg je de helft. Vanaf 300 km krijg je niets. We meten in een rechte lijn tussen postcodes.',
      capacity:
        'Kan de onderneming per maand leveren wat er nodig is? Kan het voor de helft, dan telt het voor de helft.',
      value: 'Past de prijs bij het budget? Hoe groter het verschil, hoe minder punten.',
      impact:
        'Hoeveel van je wensen voor doelgroepen en erkenningen vervult het aanbod? Heb je geen wensen, dan telt dit onderdeel niet mee.',
    },
    scoreTitle: 'Zo ziet een score eruit',
    scoreLead: 'Twee stukken die in elkaar schuiven: hoe beter het past, hoe dichter ze bij elkaar staan.',
    rulesTitle: 'Wat je verder moet weten',
    rule: {
      conditions: {
        title: 'Sommige eisen zijn een harde grens',
        text: 'Een onderneming die niet levert op de plek van de vraag, staat niet in de lijst. Dat geldt ook als er per maand meer nodig is dan haar grootste opdracht. De inkoper kan ook eisen waar de onderneming zit en welke erkenning ze heeft. Bij een voorbehouden opdracht is een geldig bewijs van de 30% nodig.',
      },
      threshold: {
        title: 'De lijst begint bij {{least}} punten',
        text: 'Wat minder scoort, past te weinig om te laten zien. Per vraag staan er hoogstens {{most}} matches in de lijst.',
      },
      unknown: {
        title: 'Wat we niet weten, telt niet tegen je',
        text: 'Staat er geen plaats, prijs of capaciteit bij? Dan verdelen we die punten over de andere onderdelen. Invullen maakt de score wel betrouwbaarder. Bij sociale impact is het anders: wie niets noemt, vervult de wens niet.',
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
        text: 'Wie betaalt, komt daardoor niet hoger in de lijst. We kijken niet naar namen, en gegevens over medewerkers staan nergens op de markt.',
      },
    },
  },
  about: {
    title: 'Over de markt',
    lead: 'Een plek waar inkopers en sociale ondernemingen elkaar vinden, en begrijpen waarom het past.',
    why: {
      title: 'Waarom deze markt er is',
      text: 'Veel organisaties willen sociaal inkopen. Ze weten alleen niet wie kan leveren wat ze nodig hebben.\nIntussen zijn er in heel Nederland ondernemingen die goed werk leveren met mensen die elders moeilijk een baan vinden. Ze zijn vaak klein, en een aanbesteding lezen is een vak apart.\nDaartussen zitten mensen met volle kaartenbakken. Die kaartenbakken praten niet met elkaar. Deze markt wel.',
    },
    how: {
      title: 'Wat we doen',
      points:
        'Inkopers zetten een vraag op de markt: wat, waar, wanneer en hoeveel.\nSociale ondernemingen zetten hun aanbod op de markt: wat ze kunnen en hoeveel ze aankunnen.\nWe rekenen uit wat bij elkaar past en leggen elk punt van de score uit, aan beide kanten.\nMakelaars, echte mensen, kijken nieuw aanbod en nieuwe vragen na en zetten een goede match bovenaan.',
    },
    who: {
      title: 'Wat is een sociale onderneming?',
      text: 'Een organisatie die producten of diensten verkoopt en daarmee iets goeds wil bereiken voor mensen of voor de buurt. Vaak geeft ze werk aan mensen met een afstand tot de arbeidsmarkt.\nEen onderneming kan erkenningen laten zien, zoals een trede op de Prestatieladder Socialer Ondernemen (PSO) of de Code Sociale Ondernemingen.',
    },
    promise: {
      title: 'Wat we beloven',
      points:
        'Sociale ondernemingen betalen nooit, ook geen deel van de opdracht.\nWie betaalt, komt daardoor niet hoger in een lijst.\nJe ziet altijd waarom iets past, en wat er daarna gebeurt.\nDe cijfers op de voorpagina komen rechtstreeks van de markt, op het moment dat je kijkt.\nOver mensen die het werk doen, staat niets op de markt: geen naam en geen gegevens over gezondheid.',
    },
  },
  help: {
    title: 'Hulp',
    lead: 'Antwoord op vragen die we vaak krijgen. Kies een onderwerp.',
    start: {
      title: 'Beginnen',
      account: {
        question: 'Heb ik een account nodig om te zoeken?',
        answer:
          'Nee. Al het aanbod en alle open vragen zijn voor iedereen te zien. Voor een eigen vraag of aanbod maak je een account voor je organisatie.',
      },
      both: {
        question: 'Wij kopen in én verkopen. Kan dat met één account?',
        answer:
          'Ja. Kies bij het aanmelden voor ‘Allebei’. Je hebt dan een overzicht voor je vragen en een overzicht voor je aanbod.',
      },
      wait: {
        question: 'Waarom staat mijn vraag of aanbod nog niet op de markt?',
        answer:
          'Een makelaar leest de eerste vraag of het eerste aanbod van een organisatie. Dat duurt meestal niet langer dan twee werkdagen. Klopt er iets niet, dan lees je wat je kunt aanpassen.',
      },
      password: {
        question: 'Ik kan niet meer inloggen. Wat nu?',
        answer:
          'Kijk of je het e-mailadres gebruikt waarmee je bent aangemeld. Na een aantal foute pogingen moet je even wachten. Lukt het dan nog niet? Mail ons.',
      },
    },
    buyer: {
      title: 'Voor inkopers',
      write: {
        question: 'Hoe schrijf ik een goede vraag?',
        answer:
          'Schrijf op wat er moet gebeuren, hoe vaak en waar, in je eigen woorden: ‘40 lunches, elke dinsdag, bij Utrecht Centraal’. Een hoeveelheid en een plaats maken de matches veel beter.',
      },
      pay: {
        question: 'Waar betaal ik voor?',
        answer:
          'Zoeken, vragen schrijven en zien hoeveel aanbod past, is gratis. Met een partnerlidmaatschap zet je vragen op de markt, zie je alle matches en leg je contact.',
      },
      score: {
        question: 'Wat betekent de score?',
        answer:
          'Hoe goed het aanbod past, van 0 tot 100. Kies bij een match ‘Waarom deze match?’. Je ziet dan elk onderdeel met de punten.',
      },
      none: {
        question: 'Er past niets bij mijn vraag. Wat kan ik doen?',
        answer:
          'Maak je vraag ruimer: minder wensen, een kleinere hoeveelheid of een groter gebied. Zoek ook zelf in het aanbod. Komt er later iets bij dat past, dan staat het vanzelf in je lijst.',
      },
      sroi: {
        question: 'Telt mijn opdracht mee voor social return?',
        answer:
          'Vaak wel, maar elke opdrachtgever heeft eigen regels. Vraag het na bij de contactpersoon voor social return voordat je tekent.',
      },
    },
    enterprise: {
      title: 'Voor sociale ondernemingen',
      cost: {
        question: 'Wat kost het?',
        answer: 'Niets. Meedoen is gratis, ook als er een opdracht uit komt.',
      },
      more: {
        question: 'Kan ik meer dan één aanbod plaatsen?',
        answer:
          'Ja, en dat is beter dan alles bij elkaar. Schrijf voor elk product of elke dienst een eigen aanbod, met de hoeveelheid die je per maand aankunt.',
      },
      seen: {
        question: 'Waarom sta ik niet bij een vraag?',
        answer:
          'Dan lever je niet op die plek, is de vraag groter dan je grootste opdracht, voldoe je niet aan een eis van de inkoper, of past het te weinig. Controleer je werkgebied en je capaciteit, en schrijf je aanbod in woorden die een inkoper ook gebruikt.',
      },
      small: {
        question: 'We zijn klein. Krijgen we geen opdrachten die te groot zijn?',
        answer:
          'Vul je capaciteit en je grootste opdracht in. Met vragen die groter zijn dan je grootste opdracht, maken we geen match.',
      },
    },
    contact: {
      title: 'Staat je vraag er niet bij?',
      text: 'Mail ons: {{email}}. Schrijf erbij om welke organisatie en om welke vraag of welk aanbod het gaat. We antwoorden binnen twee werkdagen.',
      action: 'Mail ons',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'Welke gegevens we bewaren, waarom, hoe lang, en wat je rechten zijn. In gewone taal.',
    short: {
      title: 'In het kort',
      points:
        'We bewaren wat nodig is om de markt te laten werken, en niet meer.\nWe volgen je niet: er zijn geen advertenties, geen cookies om je te volgen en geen bezoekersmeting door andere bedrijven.\nWe verkopen geen gegevens.\nGegevens over de mensen die het werk doen, horen niet op de markt: geen namen, geen burgerservicenummers (BSN), niets over gezondheid.',
    },
    stored: {
      title: 'Wat we bewaren en waarom',
      points:
        'Over jou: je naam, je e-mailadres, je wachtwoord (onleesbaar gemaakt) en bij welke organisatie je hoort. Zo kun je inloggen en weten anderen met wie ze praten.\nOver je organisatie: naam, KVK-nummer, vestigingsplaats, wat jullie doen en welke erkenningen jullie hebben. Zo weten beide kanten met wie ze zakendoen.\nJe vragen en je aanbod. Die staan op de markt en zijn dan voor iedereen te zien.\nWie wat deed en wanneer, bij belangrijke stappen zoals plaatsen of goedkeuren. Zo kunnen we fouten herstellen en misbruik vinden.\nHet internetadres van je apparaat, voor korte tijd. Zo houden we mensen tegen die wachtwoorden raden.\nFacturen van het lidmaatschap. De belastingwet vraagt dat.',
    },
    ground: {
      title: 'Op welke grond',
      text: 'Je account, je vragen en aanbod en het lidmaatschap: omdat het nodig is voor de afspraak die we met je organisatie hebben. Het logboek en de bescherming tegen misbruik: omdat we er belang bij hebben dat de markt veilig is. Facturen: omdat de wet het vraagt.',
    },
    long: {
      title: 'Hoe lang',
      points:
        'Concepten waar je niets meer mee doet, en vragen en aanbod die zijn afgewezen: 12 maanden na de laatste wijziging.\nAccounts die niet worden gebruikt: 36 maanden. Je krijgt 30 dagen van tevoren een mail. Kan je organisatie niet zonder je, bijvoorbeeld omdat je de enige eigenaar bent en er nog aanbod op de markt staat? Dan blijft je account.\nFacturen: minstens 7 jaar, want dat vraagt de wet.',
    },
    others: {
      title: 'Wie er nog meer bij kan',
      text: 'Makelaars en beheerders van de markt, voor zover het nodig is voor hun werk. Betalingen lopen via Stripe. Daar staan de gegevens voor de factuur. Je kaart- of rekeningnummer zien wij niet. De bedrijven die onze servers en mail verzorgen, werken in onze opdracht.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Alleen cookies die nodig zijn: om je ingelogd te houden en te onthouden voor welke organisatie je werkt, en om terug te geven wat je typte als je werd uitgelogd (hoogstens een dag). Daarom is er geen cookiemelding.',
    },
    rights: {
      title: 'Je rechten',
      text: 'Je mag je gegevens inzien, verbeteren, meenemen en laten wissen. Je mag ook bezwaar maken. Mail {{email}}. Je krijgt binnen een maand antwoord.\nBen je het niet met ons eens? Je kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet op deze markt kunnen kopen en verkopen. Ook wie niet ziet, niet hoort, geen muis gebruikt of moeilijk leest.',
    norm: {
      title: 'Waar we ons aan houden',
      text: 'We bouwen volgens WCAG 2.2, niveau AA. Dat is de norm die ook voor de overheid geldt. We hebben de markt zelf onderzocht. Een onafhankelijk onderzoek is er nog niet. Daarom zeggen we: de markt voldoet gedeeltelijk.',
    },
    done: {
      title: 'Wat je mag verwachten',
      points:
        'Alles werkt met alleen een toetsenbord, en je ziet altijd waar je bent.\nElk formulier werkt ook zonder JavaScript. Wat je typte, blijft staan.\nFouten staan bovenaan en bij het veld, met hoe je het oplost.\nKleur is nooit de enige aanwijzing. Er is een lichte en een donkere weergave. Die volgt de instelling van je apparaat.\nJe kunt tot 400% vergroten zonder opzij te schuiven.\nBeweging stopt als je apparaat om minder beweging vraagt.\nTeksten zijn geschreven op taalniveau B1.',
    },
    tested: {
      title: 'Hoe we het nakijken',
      text: 'Bij elke wijziging onderzoekt een programma alle pagina’s: in twee talen, licht en donker, op een telefoon en op een groot scherm. Een programma vindt niet alles. Daarom lopen we ook zelf door de stappen met het toetsenbord.',
    },
    limits: {
      title: 'Wat nog niet goed is',
      points:
        'Wat organisaties zelf schrijven, kijken we niet na op taalniveau.\nStaat een aanbod of vraag alleen in het Nederlands, dan zie je op de Engelse pagina de Nederlandse tekst.\nDe betaalpagina en de facturen zijn van Stripe. Die kunnen we niet aanpassen.\nWe hebben de markt nog niet laten testen door mensen die elke dag een schermlezer gebruiken.',
    },
    report: {
      title: 'Loop je ergens tegenaan?',
      text: 'Mail {{email}} en schrijf erbij op welke pagina. We antwoorden binnen twee werkdagen en zoeken intussen een andere manier om je te helpen. Komen we er samen niet uit? Dan kun je terecht bij het College voor de Rechten van de Mens.',
    },
  },
} as const;
