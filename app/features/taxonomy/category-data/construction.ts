import { defineBranch } from '../category';

export const CONSTRUCTION = defineBranch(
  { id: 'construction', nameNl: 'Bouw en onderhoud', nameEn: 'Construction and maintenance' },
  [
    {
      id: 'painting',
      nl: 'Schilderwerk',
      en: 'Painting',
      wordsNl:
        'schilderwerk, schilder, schilderen, schilders, verven, sauzen, muren verven, buitenschilderwerk, binnenschilderwerk, behangen, stucwerk, schilderonderhoud',
      wordsEn:
        'painting, painter, painters, decorating, painting walls, outdoor painting, wallpapering, plastering, paintwork',
      exampleNl: 'De gangen van een school schilderen in de zomervakantie',
      exampleEn: 'Painting school corridors in the summer holiday',
      cpv: '4541 4544 45451',
    },
    {
      id: 'carpentry',
      nl: 'Timmerwerk',
      en: 'Carpentry',
      wordsNl:
        'timmerwerk, timmerman, timmeren, kozijnen, deuren, schrijnwerk, dakkapel, trap, timmerlieden, tuinhuisje, schuttingen',
      wordsEn:
        'carpentry, carpenter, joinery, window frames, doors, stairs, woodworking on site, fences, sheds',
      exampleNl: 'Kozijnen herstellen bij 60 woningen',
      exampleEn: 'Repairing window frames in 60 homes',
      cpv: '4422 4423 4542 45441',
    },
    {
      id: 'building-works',
      nl: 'Bouwen en verbouwen',
      en: 'Building and renovation',
      wordsNl:
        'bouw, bouwen, verbouwing, verbouwen, renovatie, nieuwbouw, aannemer, bouwwerkzaamheden, metselen, metselwerk, bouwbedrijf, vloeren leggen, tegelwerk, mutatieonderhoud',
      wordsEn:
        'building, construction, renovation, rebuilding, new build, contractor, bricklaying, refurbishment, building works, flooring, tiling, construction work, building extension, building repairs',
      exampleNl: 'Een leeg kantoor verbouwen tot ontmoetingsplek',
      exampleEn: 'Turning an empty office into a meeting place',
      cpv: '45 45261 45443',
    },
    {
      id: 'building-maintenance',
      nl: 'Gebouwonderhoud',
      en: 'Building maintenance',
      wordsNl:
        'gebouwonderhoud, onderhoud gebouwen, planmatig onderhoud, dagelijks onderhoud, woningonderhoud, dakonderhoud, reparatieverzoeken, vastgoedonderhoud, dakgoten, liften, onderhoudsdienst',
      wordsEn:
        'building maintenance, property maintenance, planned maintenance, home maintenance, roof maintenance, gutters, lift maintenance, repairs to buildings, reactive repairs',
      exampleNl: 'Dakgoten schoonmaken en kleine gebreken herstellen bij 400 woningen',
      exampleEn: 'Clearing gutters and fixing defects in 400 homes',
      cpv: '45261 50 507',
    },
    {
      id: 'installations',
      nl: 'Installaties en elektra',
      en: 'Electrical and mechanical installation',
      wordsNl:
        'installatie, installatiewerk, installaties, elektricien, elektra, loodgieter, loodgieterswerk, verwarming, cv-ketel, ventilatie, sanitair, klimaatinstallatie, laadpalen, verlichting, laadinfrastructuur',
      wordsEn:
        'installation, installations, electrician, electrical work, plumber, plumbing, heating, boiler, ventilation, bathroom fittings, air conditioning, charging points, lighting',
      exampleNl: 'Ledverlichting plaatsen in een sporthal',
      exampleEn: 'Fitting LED lighting in a sports hall',
      cpv: '315 425 453 5072 5073 51 511 512 514 515 517 518 519',
    },
    {
      id: 'energy-saving',
      nl: 'Isolatie en energie besparen',
      en: 'Insulation and energy saving',
      wordsNl:
        'isolatie, isoleren, energiebesparing, zonnepanelen, tochtstrips, energiecoach, energiefixer, fixteam, verduurzaming, warmtepomp, radiatorfolie, energiearmoede',
      wordsEn:
        'insulation, insulating, energy saving, solar panels, draught proofing, energy coach, retrofit, heat pump, energy poverty, fuel poverty',
      exampleNl: 'Fixteams die kleine energiemaatregelen aanbrengen bij huurders',
      exampleEn: 'Teams that fit small energy measures for tenants',
      cpv: '0933 4532 71314',
    },
    {
      id: 'roads-civil',
      nl: 'Straten, wegen en waterbouw',
      en: 'Roads and civil works',
      wordsNl:
        'wegenbouw, straatmaker, stratenmaker, wegonderhoud, riolering, grondwerk, civiele techniek, herinrichting straat, bruggen, waterbouw, baggeren, kademuren, fietspad, asfalt, geluidsschermen',
      wordsEn:
        'road works, paver, road maintenance, sewers, sewerage, earthworks, civil engineering works, street redesign, bridges, dredging, cycle path, asphalt',
      exampleNl: 'Een woonstraat opnieuw bestraten met een leerwerkploeg',
      exampleEn: 'Repaving a street with a training crew',
      cpv: '451 4522 4523 4524 4525 5023 904',
    },
    {
      id: 'demolition-circular',
      nl: 'Circulair slopen en bouwmaterialen oogsten',
      en: 'Circular demolition and salvage',
      wordsNl:
        'slopen, sloop, circulair slopen, sloopwerk, oogsten bouwmateriaal, gebruikte bouwmaterialen, stripwerk, asbest, sloopwerkzaamheden, materialen oogsten',
      wordsEn:
        'demolition, circular demolition, salvage building materials, reclaimed materials, strip-out, asbestos, demolition work, reclaimed bricks',
      exampleNl: 'Deuren, wastafels en balken oogsten voor de sloop',
      exampleEn: 'Harvesting doors, basins and beams before demolition',
      cpv: '45111 9065 9066',
    },
    {
      id: 'building-materials',
      nl: 'Bouwmaterialen',
      en: 'Building materials',
      wordsNl:
        'bouwmaterialen, verf, hout, tegels, stenen, ijzerwaren, sloten, gereedschap, hang-en-sluitwerk, strooizout, leidingen, deurbeslag, hekwerk',
      wordsEn:
        'building materials, paint, timber, tiles, bricks, hardware, locks, tools, road salt, pipes, fencing, construction materials',
      exampleNl: 'Verf en gereedschap voor een klusteam',
      exampleEn: 'Paint and tools for a handyman team',
      cpv: '144 34927 44',
    },
    {
      id: 'engineering-design',
      nl: 'Architect, advies en inspectie',
      en: 'Architects, engineering and inspection',
      wordsNl:
        'architect, ingenieursbureau, bouwadvies, inspectie, keuring, bouwtoezicht, stedenbouw, bodemonderzoek, constructeur, bouwkundig, meten, technisch advies, projectleiding bouw',
      wordsEn:
        'architect, engineering, building advice, inspection, testing of buildings, site supervision, urban planning, soil survey, surveyor, technical advice, architectural services',
      exampleNl: 'Jaarlijkse keuring van speeltoestellen en gereedschap',
      exampleEn: 'Yearly inspection of playgrounds and tools',
      cpv: '71',
    },
  ],
);
