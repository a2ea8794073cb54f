export default {
  format: { csv: 'CSV for Excel', json: 'JSON' },
  list: {
    organisations: 'Organisations',
    people: 'People',
    everything: 'Everything in one file',
    profile: 'Profile',
    members: 'Members',
    offers: 'Offers',
    demands: 'Demands',
  },
  rows_one: '{{count}} row',
  rows_other: '{{count}} rows',
  admin: {
    title: 'Download data',
    lead: 'Each list is complete, also with what is not on the market. We record who downloads a list. Keep the files safe and delete them when you are done.',
    action: 'Download lists',
  },
  own: {
    title: 'Data of your organisation',
    lead: 'Take along what {{name}} has on the market: the profile, the members, and the offers and demands with their number of matches.',
    ownersOnly: 'Only an owner of your organisation can download these data. Ask one of them.',
  },
} as const;
