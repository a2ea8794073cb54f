import { defineBranch } from '../category';

export const COMMUNICATION = defineBranch(
  { id: 'communication', nameNl: 'Ontwerp en communicatie', nameEn: 'Design and communication' },
  [
    {
      id: 'graphic-design',
      nl: 'Grafisch ontwerp',
      en: 'Graphic design',
      wordsNl:
        'grafisch ontwerp, vormgeving, vormgever, ontwerp, huisstijl, logo, opmaak, dtp, illustraties, infographic, ontwerpen, grafische vormgeving',
      wordsEn:
        'graphic design, design, designer, house style, branding, logo, layout, desktop publishing, illustrations, infographic, visual identity',
      exampleNl: 'Een jaarverslag vormgeven met eigen illustraties',
      exampleEn: 'Designing an annual report with illustrations',
      cpv: '79553 7982 7993',
    },
    {
      id: 'marketing',
      nl: 'Marketing, reclame en sociale media',
      en: 'Marketing, advertising and social media',
      wordsNl:
        'marketing, reclame, campagne, sociale media, social media, communicatieadvies, advertenties, pr, communicatie, reclamecampagne, mediacampagne, contentcreatie',
      wordsEn:
        'marketing, advertising, campaign, social media, communications, advertisements, pr, public relations, content creation, media buying, media campaign',
      exampleNl: 'Een wijkcampagne over afval, met bewoners in beeld',
      exampleEn: 'A neighbourhood campaign about waste',
      cpv: '793 79416',
    },
    {
      id: 'photo-video',
      nl: 'Fotografie en video',
      en: 'Photography and video',
      wordsNl:
        'fotografie, fotograaf, foto, video, film, filmproductie, videoproductie, animatie, podcast, livestream, filmpje, dronebeelden, filmen',
      wordsEn:
        'photography, photographer, photo, video, film, video production, animation, podcast, live stream, filming, drone footage',
      exampleNl: 'Een verslagvideo van een netwerkbijeenkomst',
      exampleEn: 'A report video of a network meeting',
      cpv: '7996 921 922',
    },
    {
      id: 'translation-text',
      nl: 'Teksten, vertalen en tolken',
      en: 'Texts, translation and interpreting',
      wordsNl:
        'vertalen, vertaling, vertaalwerk, vertaaldiensten, tolk, tolken, tolkdiensten, teksten schrijven, tekstschrijver, eenvoudige taal, redactie, ondertiteling, notuleren, gebarentolk',
      wordsEn:
        'translation, translator, translation services, interpreter, interpreting, copywriting, copywriter, plain language, editing, subtitles, minutes, sign language',
      exampleNl: 'Brieven herschrijven naar eenvoudige taal met taalambassadeurs',
      exampleEn: 'Rewriting letters in plain language',
      cpv: '7953 7954 7955 92312 924',
    },
    {
      id: 'market-research',
      nl: 'Onderzoek en enquêtes',
      en: 'Research and surveys',
      wordsNl:
        'onderzoek, marktonderzoek, enquête, bewonersonderzoek, klanttevredenheid, evaluatie, cliëntervaring, burgerpanel, statistiek, beleidsonderzoek, interviews, monitoring',
      wordsEn:
        'research, market research, survey, surveys, customer satisfaction, evaluation, client experience, polling, statistics, policy research, interviews',
      exampleNl: 'Huis-aan-huisenquête door bewoners uit de wijk zelf',
      exampleEn: 'A door-to-door survey carried out by residents',
      cpv: '73 7931 7932 7933',
    },
  ],
);

export const EVENTS = defineBranch(
  { id: 'events', nameNl: 'Locaties, horeca en evenementen', nameEn: 'Venues, hospitality and events' },
  [
    {
      id: 'meeting-venues',
      nl: 'Vergader- en eventlocaties',
      en: 'Meeting and event venues',
      wordsNl:
        'vergaderlocatie, vergaderruimte, vergaderzaal, eventlocatie, evenementenlocatie, zaalhuur, zaalverhuur, congreslocatie, trainingsruimte, buurthuis, locatie huren, heidag',
      wordsEn:
        'meeting venue, meeting room, event venue, venue, room hire, conference venue, training room, hall hire, hire a space, away day',
      exampleNl: 'Een heidag voor 30 mensen in een oude fabriek',
      exampleEn: 'An away day for 30 people in an old factory',
      cpv: '5512 7022 7031 8052',
    },
    {
      id: 'event-organisation',
      nl: 'Evenementen organiseren en verhuur',
      en: 'Event organisation and hire',
      wordsNl:
        'evenement, evenementen, evenementenorganisatie, congres, beurs, festival, bijeenkomst organiseren, symposium, open dag, evenementenbureau, buurtfeest, dagvoorzitter, verhuur, partyverhuur, tenten, tentverhuur, statafels, podium, geluidsinstallatie, servies huren',
      wordsEn:
        'event, events, event organisation, event management, conference, fair, festival, symposium, open day, exhibition, seminar, party, hire, party rental, marquee, tent hire, standing tables, stage, sound system, tableware hire',
      exampleNl: 'Een inclusieve banenmarkt met 40 kraampjes',
      exampleEn: 'An inclusive job fair with 40 stalls',
      cpv: '45237 7995 9236 9237',
    },
    {
      id: 'restaurants-hotels',
      nl: 'Restaurants en hotels',
      en: 'Restaurants and hotels',
      wordsNl:
        'restaurant, café, lunchroom, eetcafé, horeca, theehuis, uit eten, terras, diner restaurant, buurtrestaurant, hotel, hotels, overnachting, overnachten, hostel, bed and breakfast, camping, hotelkamers, uitbating',
      wordsEn:
        'restaurant, café, cafe, eatery, tea room, hospitality, dining out, terrace, bistro, hotel, hotels, accommodation, overnight stay, hostel, bed and breakfast, campsite, hotel rooms',
      exampleNl: 'Een teamdiner in een restaurant waar leerlingen werken',
      exampleEn: 'A team dinner in a training restaurant',
      cpv: '55 551 552 553',
    },
    {
      id: 'outings-entertainment',
      nl: 'Uitjes, optredens en reizen',
      en: 'Outings, performances and travel',
      wordsNl:
        'teamuitje, bedrijfsuitje, uitje, rondleiding, stadswandeling, optreden, muziek, theater, workshop creatief, teambuilding, band, stadsgids, kunst, reizen, reisbureau, zakenreizen, groepsreis, dienstreizen, excursie, reisorganisatie, aangepaste reizen',
      wordsEn:
        'team outing, company outing, outing, guided tour, city walk, performance, music, theatre, creative workshop, team building, band, entertainment, art, travel, travel agency, business travel, group travel, excursion, tour operator, accessible travel, flights',
      exampleNl: 'Een stadswandeling met een voormalig dakloze als gids',
      exampleEn: 'A city walk guided by a formerly homeless person',
      cpv: '635 79997 92 923 92312 927',
    },
    {
      id: 'sports-culture',
      nl: 'Sport, musea en bibliotheken',
      en: 'Sport, museums and libraries',
      wordsNl:
        'sport, zwembad, sporthal, bibliotheek, museum, sportaccommodatie, beweegprogramma, cultuur, erfgoed, sportles, archiefbeheer, sportpark',
      wordsEn:
        'sport, swimming pool, sports hall, library, museum, sports facility, exercise programme, culture, heritage, leisure centre, archive',
      exampleNl: 'Beheer van een sporthal met een leerwerkploeg',
      exampleEn: 'Running a sports hall with a training crew',
      cpv: '79995 92 925 926',
    },
  ],
);
