import { defineBranch } from '../category';

export const PRODUCTION = defineBranch(
  { id: 'production', nameNl: 'Hout, metaal en techniek', nameEn: 'Wood, metal and technical supply' },
  [
    {
      id: 'woodwork',
      nl: 'Houtbewerking',
      en: 'Woodwork',
      wordsNl:
        'houtbewerking, houtwerk, houtwerkplaats, pallets, kisten, houten kisten, palletmeubels, zagen, houtproducten, plantenbakken maken, nestkasten, insectenhotel',
      wordsEn:
        'woodwork, wood workshop, pallets, crates, wooden boxes, sawing, wood products, making planters, nest boxes, insect hotel',
      exampleNl: 'Houten kisten voor kerstpakketten, 600 stuks',
      exampleEn: '600 wooden crates for hampers',
      cpv: '0341 44191',
    },
    {
      id: 'metal-plastics',
      nl: 'Metaal en kunststof bewerken',
      en: 'Metalwork and plastics',
      wordsNl:
        'metaalbewerking, metaal, lassen, lasser, laswerk, metaalwerk, draaien en frezen, constructiewerk, smid, smederij, poedercoaten, staal, plaatwerk, kunststof, 3d-printen, 3d-print, lasersnijden, graveren, plexiglas, gerecycled plastic producten, prototypes',
      wordsEn:
        'metalwork, metal, welding, welder, milling, turning, blacksmith, steel work, powder coating, sheet metal, fabrication, plastics, 3d printing, 3d print, laser cutting, engraving, acrylic, recycled plastic products, prototypes',
      exampleNl: 'Fietsbeugels lassen en coaten',
      exampleEn: 'Welding and coating bicycle stands',
      cpv: '147 1952 245 4421 50842 7155',
    },
    {
      id: 'machinery-instruments',
      nl: 'Machines en meetapparatuur',
      en: 'Machinery and instruments',
      wordsNl:
        'machines, machine, werktuigen, industriële machines, tractor, tractoren, graafmachine, hijskraan, tuinmachines, maaimachines, pompen, heftrucks, meetapparatuur, laboratorium, laboratoriumapparatuur, microscoop, sensoren, meters, weegschalen, optische apparatuur',
      wordsEn:
        'machinery, machine, machines, industrial machinery, tractor, tractors, excavator, crane, garden machinery, mowers, pumps, forklifts, measuring equipment, laboratory equipment, microscope, sensors, meters, scales, optical instruments, test equipment',
      exampleNl: 'Elektrische maaimachines voor een groenbedrijf',
      exampleEn: 'Electric mowers for a grounds firm',
      cpv: '16 38 42 43',
    },
    {
      id: 'electrical-materials',
      nl: 'Elektrisch materiaal en verlichting',
      en: 'Electrical supplies and lighting',
      wordsNl:
        'elektrisch materiaal, lampen, ledlampen, verlichtingsarmaturen, kabels, batterijen, schakelmateriaal, transformatoren, armaturen, accu’s, straatverlichting',
      wordsEn:
        'electrical supplies, lamps, led lamps, light fittings, cables, batteries, switches, transformers, electrical equipment, street lighting',
      exampleNl: 'Gereviseerde armaturen voor een parkeergarage',
      exampleEn: 'Reconditioned light fittings for a car park',
      cpv: '31 313 315',
    },
    {
      id: 'medical-supplies',
      nl: 'Medische middelen en hulpmiddelen',
      en: 'Medical supplies and aids',
      wordsNl:
        'medische hulpmiddelen, hulpmiddelen, rolstoelen, rolstoel, scootmobiel, medicijnen, geneesmiddelen, verbandmiddelen, medische apparatuur, incontinentiemateriaal, traplift, medisch materiaal',
      wordsEn:
        'medical supplies, medical equipment, medical devices, wheelchairs, wheelchair, mobility scooter, medicines, pharmaceuticals, bandages, mobility aids, incontinence products',
      exampleNl: 'Rolstoelen leveren, schoonmaken en opnieuw uitgeven',
      exampleEn: 'Supplying, cleaning and reissuing wheelchairs',
      cpv: '33 50421',
    },
    {
      id: 'safety-equipment',
      nl: 'Veiligheids- en brandweermateriaal',
      en: 'Safety and fire equipment',
      wordsNl:
        'brandblussers, brandweermateriaal, veiligheidsmateriaal, alarmsysteem, camera’s, camerabewaking, brandmelders, politie-uitrusting, ehbo-koffers, reddingsmateriaal, defensiematerieel',
      wordsEn:
        'fire extinguishers, fire equipment, safety equipment, alarm system, cameras, cctv, smoke detectors, police equipment, first-aid kits, rescue equipment, defence equipment',
      exampleNl: 'Brandblussers keuren en EHBO-koffers aanvullen',
      exampleEn: 'Checking extinguishers and refilling first-aid kits',
      cpv: '35 4448 506',
    },
    {
      id: 'raw-materials-chemicals',
      nl: 'Grondstoffen en chemie',
      en: 'Raw materials and chemicals',
      wordsNl:
        'grondstoffen leveren, zand, grind, chemicaliën, chemische producten, kunstmest, potgrond, metalen, meststoffen, gassen, mineralen',
      wordsEn:
        'raw materials supply, sand, gravel, chemicals, chemical products, fertiliser, potting soil, metals, gases, minerals',
      exampleNl: 'Potgrond en compost voor buurttuinen',
      exampleEn: 'Potting soil and compost for community gardens',
      cpv: '14 24',
    },
    {
      id: 'energy-water',
      nl: 'Energie, brandstof en water',
      en: 'Energy, fuel and water',
      wordsNl:
        'energie, elektriciteit, stroom, gas, brandstof, diesel, water, groene stroom, aardgas, energielevering, brandhout, waterlevering',
      wordsEn:
        'energy, electricity, power, gas, fuel, diesel, water, green energy, natural gas, energy supply, firewood, utilities',
      exampleNl: 'Groene stroom van een lokale energiecoöperatie',
      exampleEn: 'Green power from a local energy cooperative',
      cpv: '09 41 65 76',
    },
  ],
);
