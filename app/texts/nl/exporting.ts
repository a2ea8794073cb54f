export default {
  format: { csv: 'CSV voor Excel', json: 'JSON' },
  list: {
    organisations: 'Organisaties',
    people: 'Mensen',
    everything: 'Alles in één bestand',
    profile: 'Profiel',
    members: 'Medewerkers',
    offers: 'Aanbod',
    demands: 'Vragen',
  },
  rows_one: '{{count}} regel',
  rows_other: '{{count}} regels',
  admin: {
    title: 'Gegevens downloaden',
    lead: 'Elke lijst is volledig: ook wat niet op de markt staat, zit erin. We leggen vast wie een lijst downloadt. Bewaar de bestanden veilig en gooi ze weg als je klaar bent.',
    action: 'Download lijsten',
  },
  own: {
    title: 'Gegevens van je organisatie',
    lead: 'Neem mee wat {{name}} op de markt heeft: het profiel, de medewerkers, en het aanbod en de vragen met hun aantal matches. In ‘Alles in één bestand’ zitten ook de percelen, erkenningen, uitnodigingen, facturen en de geschiedenis.',
    ownersOnly: 'Alleen een eigenaar van je organisatie kan deze gegevens downloaden. Vraag het een van hen.',
  },
} as const;
