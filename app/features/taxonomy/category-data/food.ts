import { defineBranch } from '../category';

export const CATERING = defineBranch(
  { id: 'catering', nameNl: 'Catering en eten', nameEn: 'Catering and food' },
  [
    {
      id: 'catering-lunch',
      nl: 'Lunch en broodjes',
      en: 'Lunch and sandwiches',
      wordsNl:
        'lunch, lunches, catering, lunchcatering, broodjes, belegde broodjes, soep, salade, vergaderlunch, lunchpakket, bedrijfslunch, wraps',
      wordsEn:
        'lunch, lunches, catering, sandwiches, sandwich platter, soup, salad, working lunch, packed lunch, lunch box, wraps',
      exampleNl: 'Belegde broodjes en soep voor een vergadering van 40 mensen',
      exampleEn: 'Filled rolls and soup for a meeting of 40 people',
      cpv: '5552 55523',
    },
    {
      id: 'catering-snacks',
      nl: 'Borrel en hapjes',
      en: 'Drinks and snacks',
      wordsNl:
        'borrel, borrelhapjes, hapjes, bitterballen, borrelplank, borrelgarnituur, amuses, vrijdagmiddagborrel, receptiehapjes, tapas',
      wordsEn:
        'snacks, finger food, nibbles, canapes, drinks reception, appetizers, tapas, after-work drinks',
      exampleNl: 'Warme en koude hapjes bij een nieuwjaarsborrel',
      exampleEn: 'Warm and cold bites at a new year reception',
      cpv: '5552 55523',
    },
    {
      id: 'catering-events',
      nl: 'Diner, buffet en evenementencatering',
      en: 'Dinner, buffet and event catering',
      wordsNl:
        'catering, cateringdiensten, buffet, diner, walking dinner, barbecue, bbq, foodtruck, feestcatering, kok aan huis, kerstdiner, partycatering',
      wordsEn:
        'catering, catering services, buffet, dinner, barbecue, food truck, party catering, banquet, private chef, event catering',
      exampleNl: 'Een vegetarisch buffet voor een congres met 200 gasten',
      exampleEn: 'A vegetarian buffet for a conference with 200 guests',
      cpv: '5532 5552 55521',
    },
    {
      id: 'canteen',
      nl: 'Bedrijfsrestaurant en kantine',
      en: 'Staff restaurant and canteen',
      wordsNl:
        'kantine, catering, bedrijfsrestaurant, bedrijfscatering, personeelsrestaurant, kantinebeheer, schoolkantine, sportkantine, restauratieve voorzieningen, restauratieve dienstverlening',
      wordsEn:
        'canteen, catering, staff restaurant, cafeteria, contract catering, canteen management, school canteen, school catering, corporate catering',
      exampleNl: 'Het bedrijfsrestaurant van een gemeentehuis, vijf dagen per week',
      exampleEn: 'The staff restaurant of a town hall, five days a week',
      cpv: '55 5533 555 55524',
    },
    {
      id: 'meal-delivery',
      nl: 'Maaltijden en maaltijdservice',
      en: 'Meals and meal delivery',
      wordsNl:
        'maaltijd, maaltijden, maaltijdservice, maaltijdbezorging, tafeltje dekje, koelverse maaltijden, warme maaltijden, maaltijdvoorziening, schoolmaaltijden, meal prep',
      wordsEn:
        'meals, meal delivery, meals on wheels, ready meals, hot meals, chilled meals, school meals, meal preparation',
      exampleNl: 'Warme maaltijden aan huis voor ouderen in een wijk',
      exampleEn: 'Hot meals brought to the homes of older residents',
      cpv: '15894 5532 55321 55322',
    },
    {
      id: 'bakery',
      nl: 'Brood, gebak en zoet',
      en: 'Bread, pastry and sweets',
      wordsNl:
        'brood, bakkerij, bakker, gebak, taart, taarten, koekjes, banket, cake, petitfours, appeltaart, broodbakkerij, chocolade, bonbons, jam, snoep, chocoladeletter, chutney, sauzen, repen',
      wordsEn:
        'bread, bakery, baker, cakes, cake, pastry, pastries, biscuits, cookies, pie, chocolate, jam, sweets, candy, chutney, sauces, chocolate bars, confectionery',
      exampleNl: 'Taart met logo bij een jubileum, gebakken in een leerbakkerij',
      exampleEn: 'Jubilee cakes with a logo from a training bakery',
      cpv: '1533 1581 1582 1583 1584',
    },
    {
      id: 'groceries',
      nl: 'Levensmiddelen en streekproducten',
      en: 'Groceries and local products',
      wordsNl:
        'levensmiddelen, boodschappen, streekproducten, voeding, voedingsmiddelen, zuivel, kaas, vlees, vis, biologische producten, kruiden, honing',
      wordsEn:
        'groceries, food products, foodstuffs, local produce, dairy, cheese, meat, fish, organic food, herbs, honey',
      exampleNl: 'Wekelijkse levering van zuivel en kaas aan een zorginstelling',
      exampleEn: 'A weekly delivery of dairy to a care home',
      cpv: '033 15',
    },
    {
      id: 'fresh-produce',
      nl: 'Groente en fruit',
      en: 'Vegetables and fruit',
      wordsNl:
        'groente, groenten, fruit, werkfruit, fruitmand, groentepakket, aardappelen, verse groente, zorgboerderij, paddenstoelen, noten',
      wordsEn:
        'vegetables, fruit, office fruit, fruit basket, veg box, potatoes, fresh produce, care farm, mushrooms, nuts',
      exampleNl: 'Elke maandag een fruitkist van de zorgboerderij op kantoor',
      exampleEn: 'A crate of fruit from a care farm every Monday',
      cpv: '03 153',
    },
  ],
);

export const DRINKS = defineBranch(
  { id: 'drinks', nameNl: 'Koffie, bier en dranken', nameEn: 'Coffee, beer and drinks' },
  [
    {
      id: 'coffee-tea',
      nl: 'Koffie en thee',
      en: 'Coffee and tea',
      wordsNl:
        'koffie, koffiebonen, koffiebranderij, gebrande koffie, filterkoffie, espresso, fairtrade koffie, kantoorkoffie, oploskoffie, thee, theezakjes, losse thee, kruidenthee, theeblik, muntthee, gemberthee, theemelange',
      wordsEn:
        'coffee, coffee beans, roastery, roasted coffee, ground coffee, espresso, fair trade coffee, office coffee, tea, tea bags, loose tea, herbal tea, infusion, mint tea, tea blend, ginger tea',
      exampleNl: 'Versgebrande bonen voor de koffieautomaten op kantoor',
      exampleEn: 'Freshly roasted beans for the office machines',
      cpv: '1586 15861 15862 15863 15864 15865',
    },
    {
      id: 'coffee-service',
      nl: 'Koffiebar, barista en automaten',
      en: 'Coffee bar, barista and machines',
      wordsNl:
        'koffiebar, barista, koffieautomaat, koffieautomaten, koffiemachine, koffiekar, koffiecorner, drankautomaat, warmedrankenautomaten, pantry',
      wordsEn:
        'coffee bar, barista, coffee machine, coffee machines, coffee cart, coffee corner, vending machine, drinks machine',
      exampleNl: 'Een koffiebar in de hal van een ziekenhuis, gerund door een leerwerkbedrijf',
      exampleEn: 'A coffee bar in a hospital lobby run by a training firm',
      cpv: '42968 554',
    },
    {
      id: 'juices-soft-drinks',
      nl: 'Sap, fris en water',
      en: 'Juice, soft drinks and water',
      wordsNl:
        'sap, vruchtensap, appelsap, frisdrank, fris, limonade, siroop, drinkwater, mineraalwater, kombucha, smoothie',
      wordsEn:
        'juice, fruit juice, apple juice, soft drinks, lemonade, syrup, mineral water, bottled water, kombucha, smoothie',
      exampleNl: 'Appelsap van restfruit voor in de vergaderzaal',
      exampleEn: 'Apple juice from surplus fruit for meeting rooms',
      cpv: '1532 159 1598',
    },
    {
      id: 'beer-wine',
      nl: 'Bier, wijn en cider',
      en: 'Beer, wine and cider',
      wordsNl:
        'bier, speciaalbier, bierpakket, ambachtelijk bier, alcoholvrij bier, ipa, blond bier, biertjes, tapbier, streekbier, wijn, wijnpakket, cider, likeur, gin, jenever, mousserend, wijnen',
      wordsEn:
        'beer, craft beer, beer package, ale, lager, alcohol-free beer, draught beer, local beer, bottled beer, wine, wine package, cider, liqueur, gin, sparkling wine, spirits, mulled wine',
      exampleNl: 'Speciaalbier van een sociale brouwerij voor de borrel',
      exampleEn: 'Craft beer from a social brewery for a reception',
      cpv: '159 1591 1593 1594 1595 1596 15961',
    },
    {
      id: 'brewing-to-order',
      nl: 'Brouwen in opdracht',
      en: 'Brewing to order',
      wordsNl:
        'brouwerij, brouwen, bier brouwen, eigen bier, bieretiket, brouwerijrondleiding, proeverij, bierproeverij, private label bier, brouwcafe',
      wordsEn:
        'brewery, brewing, own beer, own-label beer, contract brewing, beer label, brewery tour, beer tasting, private label',
      exampleNl: 'Een eigen jubileumbier met etiket, 1.000 flesjes',
      exampleEn: 'An own anniversary beer with label, 1,000 bottles',
      cpv: '1596 15962',
    },
  ],
);
