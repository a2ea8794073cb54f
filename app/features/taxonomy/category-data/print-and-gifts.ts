import { defineBranch } from '../category';

export const PRINT = defineBranch(
  { id: 'print', nameNl: 'Drukwerk en mailing', nameEn: 'Printing and mailing' },
  [
    {
      id: 'printing',
      nl: 'Drukwerk en kaarten',
      en: 'Printing and cards',
      wordsNl:
        'drukwerk, drukken, drukkerij, printen, flyers, folders, visitekaartjes, brochures, posters, jaarverslag, printwerk, enveloppen, briefpapier, kaarten, wenskaarten, kerstkaarten, ansichtkaarten, notitieboekjes, papierwaren, agenda, kalender',
      wordsEn:
        'printing, print, printer, printers, flyers, leaflets, business cards, brochures, posters, annual report, envelopes, letterhead, print work, cards, greeting cards, christmas cards, postcards, notebooks, stationery, diary, calendar',
      exampleNl: '2.000 folders op gerecycled papier, gedrukt en gevouwen',
      exampleEn: '2,000 leaflets on recycled paper, printed and folded',
      cpv: '22 223 228 229 798 79811 79823 79824',
    },
    {
      id: 'mailing',
      nl: 'Mailing en post klaarmaken',
      en: 'Mailings',
      wordsNl:
        'mailing, mailings, couverteren, enveloppen vullen, postverwerking, direct mail, adresseren, frankeren, postklaar maken, vouwen, uitnodigingen versturen',
      wordsEn:
        'mailing, mailings, envelope stuffing, direct mail, addressing, franking, bulk mail, mailshot, mail preparation',
      exampleNl: 'Uitnodigingen vouwen, in enveloppen doen en frankeren',
      exampleEn: 'Folding, inserting and franking invitations',
      cpv: '3013 7957',
    },
    {
      id: 'signs-stickers',
      nl: 'Borden, stickers en reclame-uitingen',
      en: 'Signs, stickers and displays',
      wordsNl:
        'borden, stickers, bewegwijzering, spandoek, spandoeken, vlaggen, reclameborden, autobelettering, naambordjes, verkeersborden, raamfolie, banners',
      wordsEn:
        'signs, stickers, signage, banner, banners, flags, billboards, vehicle lettering, name plates, road signs, window film, displays',
      exampleNl: 'Bewegwijzering en naamborden voor een nieuw wijkcentrum',
      exampleEn: 'Wayfinding and name plates for a new community centre',
      cpv: '3492 34992 35821 44423',
    },
    {
      id: 'books-publishing',
      nl: 'Boeken, bladen en binden',
      en: 'Books, magazines and binding',
      wordsNl:
        'boeken, boek, tijdschrift, tijdschriften, magazine, uitgeven, boekbinden, boekbinder, kranten, nieuwsbrief drukken, inbinden, abonnementen, leesboeken',
      wordsEn:
        'books, book, magazine, magazines, publishing, bookbinding, newspapers, journals, subscriptions, print finishing, library books',
      exampleNl: 'Een jubileumboek binden in een leerwerkplaats',
      exampleEn: 'Binding a jubilee book in a training workshop',
      cpv: '221 222 79821 7997 7998',
    },
    {
      id: 'copying-scanning',
      nl: 'Scannen en digitaliseren',
      en: 'Scanning and digitising',
      wordsNl:
        'scannen, digitaliseren, archief digitaliseren, scanwerk, kopiëren, kopieerwerk, dossiers scannen, repro, reprografie, foto’s digitaliseren, archiefbewerking',
      wordsEn:
        'scanning, digitising, digitisation, digitization, document scanning, photocopying, copying, reprographics, archive scanning, microfilm',
      exampleNl: 'Bouwdossiers van een gemeente scannen en benoemen',
      exampleEn: 'Scanning and indexing building files of a municipality',
      cpv: '7952 7956 79999 92512',
    },
  ],
);

export const GIFTS = defineBranch({ id: 'gifts', nameNl: 'Geschenken', nameEn: 'Gifts' }, [
  {
    id: 'business-gifts',
    nl: 'Relatiegeschenken',
    en: 'Business gifts',
    wordsNl:
      'relatiegeschenk, relatiegeschenken, cadeau, cadeaus, bedankje, geschenk, geschenken, cadeaupakket, eindejaarsgeschenk, sprekersgeschenk, kado',
    wordsEn:
      'business gift, business gifts, corporate gifts, gift, gifts, present, presents, thank-you gift, speaker gift, gift box',
    exampleNl: 'Vijftig bedankjes voor vrijwilligers, met een verhaal erbij',
    exampleEn: 'Fifty thank-you gifts for volunteers',
    cpv: '1853',
  },
  {
    id: 'christmas-packages',
    nl: 'Kerstpakketten',
    en: 'Christmas hampers',
    wordsNl:
      'kerstpakket, kerstpakketten, kerst, eindejaarspakket, kerstcadeau, eindejaarspakketten, kerstattentie, sinterklaaspakket, kerstgeschenk',
    wordsEn:
      'christmas hamper, christmas hampers, christmas, hamper, hampers, christmas gift, holiday box, end-of-year gift',
    exampleNl: '450 kerstpakketten met producten van sociale ondernemers',
    exampleEn: '450 hampers with products of social enterprises',
    cpv: '1853',
  },
  {
    id: 'promotional-items',
    nl: 'Promotieartikelen',
    en: 'Promotional items',
    wordsNl:
      'promotieartikelen, promotiemateriaal, give-aways, gadgets, pennen, mokken, bedrukte artikelen, keycords, beursartikelen, merchandise, bidons',
    wordsEn:
      'promotional items, promotional products, giveaways, gadgets, pens, mugs, printed items, lanyards, merchandise, branded items',
    exampleNl: 'Keycords van oude spandoeken voor een congres',
    exampleEn: 'Lanyards made of old banners for a conference',
    cpv: '2246 39294',
  },
  {
    id: 'flowers',
    nl: 'Bloemen en boeketten',
    en: 'Flowers and bouquets',
    wordsNl:
      'bloemen, boeket, boeketten, bloemist, bloemstuk, bloemenabonnement, rouwbloemen, droogbloemen, bloemenwinkel, corsages',
    wordsEn:
      'flowers, bouquet, bouquets, florist, flower arrangement, flower subscription, dried flowers, corsages',
    exampleNl: 'Elke week een vers boeket op de balie',
    exampleEn: 'A fresh bouquet for the front desk every week',
    cpv: '03121 7733',
  },
  {
    id: 'handmade-craft',
    nl: 'Handgemaakt: kaarsen, keramiek en sieraden',
    en: 'Handmade: candles, ceramics and jewellery',
    wordsNl:
      'kaarsen, keramiek, sieraden, servies, aardewerk, handgemaakt, vazen, glaswerk, woonaccessoires, zeepjes, ambacht, glas in lood',
    wordsEn:
      'candles, ceramics, jewellery, jewelry, pottery, tableware, handmade, crafts, vases, glassware, home accessories',
    exampleNl: 'Servies voor een restaurant, gedraaid in een dagbestedingsatelier',
    exampleEn: 'Tableware for a restaurant, thrown in a day-activity studio',
    cpv: '185 378 3929',
  },
  {
    id: 'toys-sports-goods',
    nl: 'Speelgoed, sport en muziek',
    en: 'Toys, sports goods and instruments',
    wordsNl:
      'speelgoed, houten speelgoed, spellen, bordspel, sportartikelen, muziekinstrumenten, speeltoestellen, puzzels, sportmateriaal, knuffels, fitnessapparatuur',
    wordsEn:
      'toys, wooden toys, games, board game, sports goods, sports equipment, musical instruments, playground equipment, puzzles, fitness equipment',
    exampleNl: 'Houten speelgoed voor een kinderopvang',
    exampleEn: 'Wooden toys for a day nursery',
    cpv: '37',
  },
]);
