import { defineBranch } from '../category';

export const GREEN = defineBranch(
  { id: 'green', nameNl: 'Groen en natuur', nameEn: 'Green spaces and nature' },
  [
    {
      id: 'garden-maintenance',
      nl: 'Groenonderhoud en onkruid',
      en: 'Garden maintenance and weed control',
      wordsNl:
        'groenonderhoud, groenvoorziening, tuinonderhoud, hovenier, tuinman, gras maaien, maaien, grasmaaien, plantsoenen, groenbeheer, bladruimen, schoffelen, openbaar groen, onkruid, onkruidbestrijding, onkruidbeheersing, onkruid verwijderen, wieden, heetwater, borstelen, verharding',
      wordsEn:
        'garden maintenance, grounds maintenance, gardener, gardening, mowing, grass cutting, green maintenance, leaf clearing, lawn care, parks maintenance, weed, weeds, weed control, weeding, weed clearance, hot water weeding, invasive plants, hard surfaces',
      exampleNl: 'Onderhoud van het groen rond een bedrijfsterrein, het hele jaar',
      exampleEn: 'Year-round care of the grounds of a business park',
      cpv: '77 773 7731 77311 77312 77313 77314',
    },
    {
      id: 'landscaping',
      nl: 'Tuinaanleg en bestrating',
      en: 'Landscaping and paving',
      wordsNl:
        'tuinaanleg, groenaanleg, bestrating, straatwerk, beplanting, beplantingswerk, vergroenen, schoolplein, groendak, geveltuin, tuinontwerp, vijver',
      wordsEn:
        'landscaping, garden construction, paving, planting, green roof, schoolyard, garden design, sedum roof, pond',
      exampleNl: 'Een groen schoolplein aanleggen met hagen en een wadi',
      exampleEn: 'Building a green schoolyard with hedges and a swale',
      cpv: '45112 7142 7731 77315',
    },
    {
      id: 'tree-care',
      nl: 'Bomen, hagen en bos',
      en: 'Trees, hedges and woodland',
      wordsNl:
        'bomen, boomverzorging, snoeien, snoeiwerk, hagen, haag knippen, bosonderhoud, bosbeheer, rooien, boomonderhoud, vellen, houtversnippering',
      wordsEn:
        'trees, tree care, pruning, hedge trimming, hedges, woodland, forestry, felling, tree surgeon, wood chipping',
      exampleNl: 'Hagen knippen en bomen snoeien op een begraafplaats',
      exampleEn: 'Trimming hedges and trees at a cemetery',
      cpv: '034 772 7734',
    },
    {
      id: 'indoor-plants',
      nl: 'Kantoorplanten en groene wanden',
      en: 'Office plants and green walls',
      wordsNl:
        'kantoorplanten, kamerplanten, interieurbeplanting, hydrocultuur, plantenwand, groene wand, planten verzorgen, plantenbakken, plantenonderhoud',
      wordsEn:
        'office plants, indoor plants, plant hire, green wall, plant care, pot plants, interior planting, houseplants',
      exampleNl: 'Planten op vijf verdiepingen leveren en elke twee weken verzorgen',
      exampleEn: 'Supplying and tending plants on five office floors',
      cpv: '03121 7733',
    },
    {
      id: 'nursery-plants',
      nl: 'Kwekerij, planten en bloembakken',
      en: 'Nursery, plants and planters',
      wordsNl:
        'kwekerij, perkgoed, tuinplanten, vaste planten, plantgoed, zaden, bloembollen, hanging baskets, bloembakken, boomkwekerij, kas',
      wordsEn:
        'nursery, bedding plants, garden plants, perennials, seeds, bulbs, hanging baskets, planters, greenhouse',
      exampleNl: 'Perkgoed en hanging baskets voor het centrum',
      exampleEn: 'Bedding plants and hanging baskets for a town centre',
      cpv: '0311 0312 0345',
    },
    {
      id: 'nature-farming',
      nl: 'Natuurbeheer, landbouw en dieren',
      en: 'Nature, farming and animals',
      wordsNl:
        'natuurbeheer, natuuronderhoud, landbouw, landschapsbeheer, moestuin, stadslandbouw, begrazing, schapen, kinderboerderij, bijen, imker, ecologie',
      wordsEn:
        'nature management, conservation, agriculture, farming, allotment, urban farming, grazing, sheep, city farm, bees, beekeeper, ecology',
      exampleNl: 'Begrazing met een schaapskudde en beheer van een wijkmoestuin',
      exampleEn: 'Grazing by a flock of sheep and running a community garden',
      cpv: '77 771 774 775 776 777 778 779 9072',
    },
  ],
);
