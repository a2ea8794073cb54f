import type { DemoOffer } from './demo-offer';
import { OFFERS_OF_KITCHENS_AND_CREWS } from './offers-food-to-work';
import { OFFERS_OF_MAKERS_AND_HELPERS } from './offers-making-to-care';

const FIRST_OFFERS: readonly DemoOffer[] = [
  {
    by: 'keuken',
    title: 'Lunch op locatie voor 10 tot 120 mensen',
    description:
      'Verse broodjes, soep en salades, gebracht en neergezet. Altijd een vegetarische helft. Wij halen de schalen dezelfde dag weer op. Bestellen kan tot 12 uur de dag ervoor.',
    categories: ['catering-lunch', 'catering-snacks'],
    price: [1150, 1650, 'persons'],
    capacity: [1800, 'lunches'],
    area: 25,
  },
  {
    by: 'keuken',
    title: 'Borrelhapjes en buffetten uit vijf keukens',
    description:
      'Hapjes uit Syrië, Eritrea, Marokko, Suriname en Nederland. Voor recepties en avonden tot 250 gasten, met of zonder bediening.',
    categories: ['catering-snacks', 'catering-events'],
    price: [1400, 3200, 'persons'],
    capacity: [900, 'persons'],
    area: ['utrecht', 'noord-holland'],
  },
  {
    by: 'helder',
    title: 'Glasbewassing van kantoren en scholen',
    description:
      'Wij wassen ramen en gevels tot 18 meter, met telewas en hoogwerker. Vaste ploeg, vaste dag, vooraf een briefje bij de bewoners.',
    categories: ['window-cleaning'],
    price: [90, 220, 'm2'],
    capacity: [24000, 'm2'],
    area: 60,
  },
  {
    by: 'helder',
    title: 'Zonnepanelen reinigen',
    description:
      'Reinigen van zonnepanelen op platte en schuine daken met zuiver water. U krijgt foto’s van voor en na.',
    categories: ['specialist-cleaning', 'window-cleaning'],
    price: [250, 450, 'm2'],
    capacity: [6000, 'm2'],
    area: ['utrecht', 'gelderland', 'flevoland'],
  },
  {
    by: 'schoonwerk',
    title: 'Dagelijkse schoonmaak van kantoren',
    description:
      'Schoonmaak overdag, zodat uw mensen onze mensen kennen. Met een voorman die meewerkt en een vaste contactpersoon. Middelen zonder scherpe stoffen.',
    categories: ['office-cleaning'],
    price: [2850, 3400, 'hours'],
    capacity: [3200, 'hours'],
    area: 45,
  },
  {
    by: 'schoonwerk',
    title: 'Trappenhuizen en portieken schoonhouden',
    description:
      'Wekelijks onderhoud voor corporaties: vegen, dweilen, leuningen, ramen van de hal. Wij melden kapotte lampen en rommel met foto.',
    categories: ['office-cleaning', 'street-cleaning'],
    price: [2700, 3100, 'hours'],
    capacity: [1500, 'hours'],
    area: ['zuid-holland'],
  },
  {
    by: 'groenploeg',
    title: 'Onderhoud van plantsoenen en bedrijfsterreinen',
    description:
      'Maaien, snoeien, onkruid weg zonder gif, blad ruimen. Ploegen van zes met een hovenier als voorman, van maart tot december en bij gladheid ook in de winter.',
    categories: ['garden-maintenance'],
    price: [3200, 3900, 'hours'],
    capacity: [2600, 'hours'],
    area: ['gelderland', 'overijssel'],
  },
  {
    by: 'groenploeg',
    title: 'Bomen planten en ecologisch beheer',
    description:
      'Aanleg van hagen, bloemrijke bermen en voedselbossen, met een ecologisch plan vooraf en drie jaar nazorg.',
    categories: ['tree-care', 'landscaping', 'nature-farming'],
    price: [4200, 5600, 'hours'],
    capacity: [700, 'hours'],
    area: 80,
  },
  {
    by: 'branderij',
    title: 'Koffie op kantoor, met machines en bonen',
    description:
      'Vers gebrande bonen, machines op bruikleen en onderhoud binnen twee werkdagen. Wij brengen elke week en nemen de zakken weer mee.',
    categories: ['coffee-service', 'coffee-tea'],
    price: [1650, 2100, 'kg'],
    capacity: [1100, 'kg'],
    area: ['groningen', 'friesland', 'drenthe'],
  },
  {
    by: 'branderij',
    title: 'Koffiepakket als relatiegeschenk',
    description:
      'Doosje met twee soorten koffie en een kaart met het verhaal van de brander. Met eigen wikkel vanaf 50 stuks, door heel Nederland bezorgd.',
    categories: ['business-gifts', 'coffee-tea'],
    price: [1495, 2450, 'pieces'],
    capacity: [2500, 'pieces'],
    area: 'country',
  },
  {
    by: 'inpakhal',
    title: 'Inpakken, ompakken en displays vullen',
    description:
      'Van 500 tot 80.000 stuks per opdracht: krimpen, sealen, etiketteren, displays bouwen. Wij rekenen per stuk en houden de telling bij.',
    categories: ['packing', 'sorting-labelling'],
    price: [12, 95, 'pieces'],
    capacity: [400000, 'pieces'],
    area: 'country',
  },
  {
    by: 'inpakhal',
    title: 'Kerstpakketten samenstellen en versturen',
    description:
      'U kiest de inhoud, wij pakken in en versturen naar huisadressen. Liefst met producten van andere sociale firma’s. Bestellen tot 20 november.',
    categories: ['christmas-packages', 'order-fulfilment'],
    price: [2500, 7500, 'pieces'],
    capacity: [12000, 'pieces'],
    area: 'country',
  },
  {
    by: 'inpakhal',
    title: 'Montage van elektronica en kabelbomen',
    description:
      'Kabels op maat, printplaten in behuizing, eindtest volgens uw protocol. Werkplekken met ESD-vloer.',
    categories: ['electrical-assembly', 'product-assembly'],
    price: [3400, 4400, 'hours'],
    capacity: [1900, 'hours'],
    area: 'country',
  },
  {
    by: 'tweedestroom',
    title: 'Laptops ophalen, wissen en hergebruiken',
    description:
      'Wij halen oude apparatuur op, wissen met certificaat per schijf en geven terug wat nog goed is. Wat niet meer kan, halen wij uit elkaar.',
    categories: ['data-destruction', 'refurbished-ict', 'e-waste-dismantling'],
    price: [0, 1500, 'pieces'],
    capacity: [3000, 'pieces'],
    area: 'country',
  },
  {
    by: 'tweedestroom',
    title: 'Opgeknapte laptops met garantie',
    description:
      'Zakelijke laptops van drie tot vijf jaar oud, nagekeken, met nieuwe accu en twee jaar garantie. Voor scholen, zorg en minimabeleid.',
    categories: ['refurbished-ict', 'ict-hardware'],
    price: [22500, 42500, 'pieces'],
    capacity: [350, 'pieces'],
    area: 'country',
  },
  {
    by: 'spaak',
    title: 'Onderhoud van dienstfietsen op uw stoep',
    description:
      'Onze bus komt langs en repareert fietsen en e-bikes ter plekke. Per beurt of met een jaarcontract. U ziet per fiets wat er gedaan is.',
    categories: ['bicycle-repair'],
    price: [4500, 8500, 'pieces'],
    capacity: [260, 'pieces'],
    area: 35,
  },
  {
    by: 'drukwerf',
    title: 'Drukwerk en mailings tot 200.000 stuks',
    description:
      'Drukken, vouwen, couverteren en aanleveren bij de post. Met milieukeur en een proefdruk binnen twee werkdagen.',
    categories: ['printing', 'mailing'],
    price: [4, 120, 'pieces'],
    capacity: [600000, 'pieces'],
    area: 'country',
  },
  {
    by: 'drukwerf',
    title: 'Archieven scannen en dossiers invoeren',
    description:
      'Bouwdossiers, personeelsdossiers en oude registers. Scannen op kleur, controle door een tweede paar ogen, invoer in uw eigen systeem.',
    categories: ['copying-scanning', 'data-entry'],
    price: [8, 35, 'pages'],
    capacity: [250000, 'pages'],
    area: ['overijssel', 'gelderland', 'drenthe'],
  },
  {
    by: 'naaizaal',
    title: 'Werkkleding herstellen en merken',
    description: 'Knopen, ritsen, naden en logo’s. Wij halen elke week op en brengen schoon en heel terug.',
    categories: ['workwear', 'sewing'],
    price: [450, 2200, 'pieces'],
    capacity: [1400, 'pieces'],
    area: 40,
  },
  {
    by: 'naaizaal',
    title: 'Tassen van oude spandoeken en zeilen',
    description: 'Van uw eigen doek maken wij tassen, hoezen en etuis. Elk stuk is anders. Vanaf 40 stuks.',
    categories: ['upcycling-fabrics', 'promotional-items'],
    price: [950, 3400, 'pieces'],
    capacity: [800, 'pieces'],
    area: 'country',
  },
  {
    by: 'omdraai',
    title: 'Verhuizen en kantoor inrichten',
    description:
      'Vier firma’s, één aanspreekpunt: inpakken, verhuizen, opbouwen en het oude meubilair een nieuwe plek geven.',
    categories: ['moving', 'refurbished-furniture', 'interior-furnishing'],
    price: [4200, 5200, 'hours'],
    capacity: [900, 'hours'],
    area: 50,
  },
  {
    by: 'omdraai',
    title: 'Vergaderen in het pakhuis, lunch erbij',
    description:
      'Drie zalen aan het water voor 8 tot 90 mensen. Beeldscherm, rolstoelvriendelijk, lunch van eigen koks.',
    categories: ['meeting-venues', 'catering-lunch'],
    price: [3500, 5500, 'persons'],
    capacity: [1200, 'persons'],
    area: ['noord-holland'],
  },
  {
    by: 'houtlab',
    title: 'Tafels en balies van sloophout',
    description:
      'Ontwerp en bouw van tafels, balies en kasten van hout uit gesloopte huizen in de regio. Met een paspoort van waar het hout vandaan komt.',
    categories: ['custom-furniture', 'woodwork'],
    price: [65000, 480000, 'pieces'],
    capacity: [14, 'pieces'],
    area: 'country',
    status: 'submitted',
  },
  {
    by: 'houtlab',
    title: 'Reparatie van schoolmeubels',
    description: 'Stoelen en tafels weer heel en glad, op school of in de werkplaats.',
    categories: ['furniture-repair'],
    area: 50,
    status: 'draft',
  },
  {
    by: 'spaak',
    title: 'Fietsen',
    description: 'Wij doen fietsen. Bel maar even voor de prijs en wat er kan.',
    categories: ['bicycle-supply'],
    area: 20,
    status: 'refused',
    refusedReason:
      'Schrijf erbij welke fietsen, hoeveel per maand en wat het ongeveer kost. Dan kan een inkoper kiezen.',
  },
];

/** What the social enterprises of the demo story supply, in every state. */
export const DEMO_OFFERS: readonly DemoOffer[] = [
  ...FIRST_OFFERS,
  ...OFFERS_OF_KITCHENS_AND_CREWS,
  ...OFFERS_OF_MAKERS_AND_HELPERS,
];
