import { defineBranch } from '../category';

export const ASSEMBLY = defineBranch(
  { id: 'assembly', nameNl: 'Inpakken en assemblage', nameEn: 'Packing and assembly' },
  [
    {
      id: 'packing',
      nl: 'Inpakken en pakketten samenstellen',
      en: 'Packing and kitting',
      wordsNl:
        'inpakken, verpakken, inpakwerk, ompakken, verpakkingswerk, verpakking, sealen, krimpfolie, afvullen, verpakkingen, displays vullen, pakketten samenstellen, sets maken, kitting, goodiebags, goodiebag vullen, welkomstpakket, setjes, thuiswerkpakket, verpakkingsmateriaal, dozen, kartonnen dozen, zakken, papieren zakken, geschenkdozen, herbruikbare verpakking, tape',
      wordsEn:
        'packing, packaging, repacking, co-packing, shrink wrap, sealing, filling, contract packing, display filling, kitting, kits, goodie bags, welcome pack, welcome box, sets, starter kit, sample packs, packaging materials, boxes, cardboard boxes, paper bags, gift boxes, reusable packaging, sacks, reusable cups',
      exampleNl: '10.000 sets schroeven tellen, sealen en in dozen doen',
      exampleEn: 'Counting, sealing and boxing 10,000 sets of screws',
      cpv: '18937 19640 44617 44618 7992 79921',
    },
    {
      id: 'product-assembly',
      nl: 'Montage van producten',
      en: 'Product assembly',
      wordsNl:
        'montage, assemblage, montagewerk, in elkaar zetten, productiewerk, montagewerkzaamheden, assembleren, handwerk, seriewerk, lijnwerk',
      wordsEn:
        'assembly, product assembly, assembly work, manual assembly, light manufacturing, production line, subassembly, bench work',
      exampleNl: 'Fietslampen monteren en testen in een sociale werkplaats',
      exampleEn: 'Assembling and testing bicycle lights in a sheltered workshop',
      cpv: '515',
    },
    {
      id: 'electrical-assembly',
      nl: 'Kabels en elektro-assemblage',
      en: 'Cable and electrical assembly',
      wordsNl:
        'kabelassemblage, kabelbomen, elektromontage, printplaten, solderen, schakelkasten, paneelbouw, elektro-assemblage, bedradingen',
      wordsEn:
        'cable assembly, wire harness, electrical assembly, printed circuit boards, soldering, switch boxes, panel building, electronics assembly',
      exampleNl: 'Kabelbomen maken voor laadpalen, 200 stuks per maand',
      exampleEn: 'Wire harnesses for charging points, 200 a month',
      cpv: '313 3171',
    },
    {
      id: 'order-fulfilment',
      nl: 'Orders verzamelen en webshoplogistiek',
      en: 'Order picking and fulfilment',
      wordsNl:
        'orderpicken, fulfilment, fulfillment, webshop, webshoporders, retouren, voorraadbeheer, orders verzamelen, verzendklaar maken, retourverwerking',
      wordsEn:
        'order picking, fulfilment, fulfillment, web shop orders, returns, stock control, pick and pack, e-commerce logistics, returns handling',
      exampleNl: 'De webshop van een museum: voorraad, inpakken en verzenden',
      exampleEn: 'A museum web shop: stock, packing and dispatch',
      cpv: '63121 79991',
    },
    {
      id: 'sorting-labelling',
      nl: 'Sorteren, stickeren en controleren',
      en: 'Sorting, labelling and checking',
      wordsNl:
        'sorteren, sorteerwerk, stickeren, etiketteren, etiketten plakken, labelen, kwaliteitscontrole, nabewerking, tellen, herstelwerk, prijzen',
      wordsEn:
        'sorting, labelling, labeling, stickering, quality check, rework, counting, relabelling, inspection work',
      exampleNl: 'Verkeerde etiketten vervangen op 8.000 flessen',
      exampleEn: 'Replacing wrong labels on 8,000 bottles',
      cpv: '3017 79921',
    },
  ],
);

export const CIRCULAR = defineBranch(
  { id: 'circular', nameNl: 'Hergebruik en recycling', nameEn: 'Reuse and recycling' },
  [
    {
      id: 'e-waste-dismantling',
      nl: 'Elektronica-afval en demontage',
      en: 'Electronic waste and dismantling',
      wordsNl:
        'e-waste, elektronisch afval, elektronica-afval, oude computers, oude laptops, ict-afvoer, computers inleveren, afgedankte apparaten, weee, oude telefoons, demontage, demonteren, ontmantelen, uit elkaar halen, strippen, kabels strippen, sloopmateriaal, demontagewerk',
      wordsEn:
        'e-waste, electronic waste, old computers, old laptops, weee, it disposal, electronics recycling, old phones, computer recycling, dismantling, disassembly, stripping, taking apart, cable stripping, decommissioning, mattress recycling, salvage',
      exampleNl: '300 afgeschreven laptops ophalen, wissen en verwerken',
      exampleEn: 'Collecting, wiping and processing 300 written-off laptops',
      cpv: '5019 90514 98391',
    },
    {
      id: 'data-destruction',
      nl: 'Archief en gegevens vernietigen',
      en: 'Archive and data destruction',
      wordsNl:
        'archiefvernietiging, papiervernietiging, vertrouwelijk papier, datavernietiging, dossiers vernietigen, harde schijven, shredderen, papierversnippering, gegevens wissen',
      wordsEn:
        'shredding, data destruction, confidential waste, document destruction, hard drives, paper shredding, data wiping, secure disposal',
      exampleNl: 'Tachtig dozen dossiers vernietigen, met certificaat',
      exampleEn: 'Destroying eighty boxes of files, with a certificate',
      cpv: '92512',
    },
    {
      id: 'waste-collection',
      nl: 'Afval inzamelen',
      en: 'Waste collection',
      wordsNl:
        'afval, afvalinzameling, afvalverwerking, bedrijfsafval, gft, containers legen, vuilnis, milieustraat, restafval, afvalscheiding, grofvuil, afvalbeheer',
      wordsEn:
        'waste, waste collection, waste management, refuse, rubbish, garbage, bulky waste, recycling centre, waste separation, skip hire, household waste',
      exampleNl: 'Afval van winkels ophalen per fiets en gescheiden afvoeren',
      exampleEn: 'Collecting shop waste by bike and keeping it separate',
      cpv: '34928 90 905',
    },
    {
      id: 'material-recycling',
      nl: 'Papier, plastic en grondstoffen terugwinnen',
      en: 'Paper, plastic and material recovery',
      wordsNl:
        'recycling, recyclen, oud papier, plastic, koffiedik, statiegeld, statiegeldflessen, grondstoffen, compost, composteren, plasticrecycling, karton',
      wordsEn:
        'recycling, waste paper, plastic, coffee grounds, deposit bottles, raw materials, compost, composting, plastic recycling, cardboard',
      exampleNl: 'Koffiedik ophalen op kantoor en er oesterzwammen op kweken',
      exampleEn: 'Collecting office coffee grounds to grow mushrooms',
      cpv: '149 196 7712 90514',
    },
    {
      id: 'refurbished-ict',
      nl: 'Opgeknapte computers en telefoons',
      en: 'Refurbished computers and phones',
      wordsNl:
        'refurbished, refurbished laptops, tweedehands laptops, opgeknapte computers, tweedehands telefoons, gebruikte computers, refurbished hardware, laptop opknappen',
      wordsEn:
        'refurbished, refurbished laptops, second-hand laptops, used computers, refurbished phones, reconditioned hardware, used laptops',
      exampleNl: 'Veertig opgeknapte laptops met garantie voor een school',
      exampleEn: 'Forty refurbished laptops with warranty for a school',
      cpv: '3021 50312 50323',
    },
    {
      id: 'second-hand-goods',
      nl: 'Kringloop en tweedehands',
      en: 'Second-hand goods',
      wordsNl:
        'kringloop, kringloopwinkel, tweedehands, tweedehands spullen, gebruikte goederen, hergebruik, vintage, weggeefwinkel, inboedel, huisraad',
      wordsEn:
        'second-hand, second hand, thrift store, charity shop, reuse, used goods, vintage, household goods, pre-loved',
      exampleNl: 'Complete inrichting voor een opvangwoning uit de kringloop',
      exampleEn: 'Furnishing a shelter home from a reuse shop',
      cpv: '559',
    },
    {
      id: 'appliance-repair',
      nl: 'Apparaten repareren',
      en: 'Repair of appliances',
      wordsNl:
        'reparatie, repareren, repair cafe, witgoed, wasmachine reparatie, apparaten repareren, elektrische apparaten, onderhoud apparatuur, kapot, hersteldienst',
      wordsEn:
        'repair, repairs, repair cafe, white goods, appliance repair, fixing, mending, equipment maintenance, washing machine repair',
      exampleNl: 'Wasmachines van een woningcorporatie herstellen voor hergebruik',
      exampleEn: 'Repairing washing machines of a housing association',
      cpv: '50 503 504 505 508 51',
    },
  ],
);
