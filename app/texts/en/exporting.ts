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
    lead: 'Each list is complete: it also holds what is not on the market. We record who downloads a list. Keep the files safe and delete them when you are done.',
    action: 'Download lists',
  },
  own: {
    title: 'Your organisation’s data',
    lead: 'Take with you what {{name}} has on the market: the profile, the members, and the offers and demands with their number of matches. ‘Everything in one file’ also holds the lots, recognitions, invitations, invoices and the history.',
    ownersOnly: 'Only an owner of your organisation can download this data. Ask one of them.',
  },
} as const;
