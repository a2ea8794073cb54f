export default {
  verified: 'Checked',
  new: 'New',
  kind: { offer: 'Offer', demand: 'Demand', change: 'Change of an offer', help: 'Request for help' },
  done: {
    approve: 'Approved. It is on the market.',
    ask: 'Asked for changes. The organisation has ten days.',
    refuse: 'Refused with your reason.',
    'answer-help': 'Your answer is sent.',
  },
  help: {
    title: 'The buyer asks for your help',
    asked: 'Asked on',
    noMessage: 'The buyer wrote nothing with it.',
    answer: 'Your answer',
    answerHelp: 'The organisation reads this in an e-mail and at its demand.',
    action: 'Send the answer',
  },
  queue: {
    title: 'To check',
    lead: 'What waits longest stands on top. We answer within two working days.',
    waiting_one: '{{count}} waits for you',
    waiting_other: '{{count}} wait for you',
    late: 'Overdue',
    empty: { title: 'Everything is checked', text: 'New posts appear here by themselves.' },
    search: {
      label: 'Search the work list',
      q: 'Search by title or organisation',
      kind: 'Kind',
      anyKind: 'All that waits',
      sort: 'Order',
      sorts: { longest: 'Waiting longest', newest: 'Newest first' },
    },
    nothing: { title: 'Nothing found', text: 'Nothing that waits fits these words.' },
    column: {
      title: 'Title',
      kind: 'Kind',
      organisation: 'Organisation',
      place: 'Place',
      waiting: 'Waits since',
    },
  },
  review: {
    submitted: 'Handed in on',
    refusedBefore: 'Refused before for this reason',
    expired: 'The last day to respond has passed. Send the demand back and ask for a new day.',
    askedBefore: 'Asked before to change this',
    nothingToDecide: 'There is nothing to decide here now.',
    notSaid: 'Not filled in',
    kvk: 'KVK number',
    website: 'Website',
    place: 'Place',
    since: 'Registered since',
    approve: {
      title: 'Approve',
      text: 'It goes on the market at once. If it is the first of this organisation, we trust it from now on.',
      action: 'Approve',
    },
    ask: {
      title: 'Ask for changes',
      reason: 'What must be different?',
      help: 'The organisation reads these words. It has ten days to change it; after that it is refused by itself.',
      example: 'Please also tell how many lunches you need per day.',
      action: 'Send back',
    },
    refuse: {
      title: 'Refuse',
      reason: 'Why not?',
      help: 'The organisation reads these words. It cannot hand this in again.',
      example: 'This market is for buying from social enterprises, not for vacancies.',
      action: 'Refuse',
    },
  },
  change: {
    title: 'Change of {{title}}',
    asked: 'Asked on',
    table: 'What changes',
    wholeOffer: 'See the whole offer',
    waits: 'The organisation asks for a change',
    open: 'See what changes',
    column: { field: 'Part', before: 'On the market now', after: 'Asked' },
    state: {
      approved: 'This change was approved.',
      refused: 'This change was refused.',
      withdrawn: 'The organisation withdrew this change or asked something else.',
    },
    field: {
      kind: 'Kind',
      title: 'Title',
      summary: 'Short description',
      description: 'Description',
      categories: 'Categories',
      targetGroups: 'Groups of people',
      impactText: 'How people work on it',
      impactHoursFrom: 'Hours for target groups, at least',
      impactHoursTo: 'Hours for target groups, at most',
      recognitions: 'Recognitions',
      references: 'Experience',
    },
  },
  errors: {
    notPossible: 'That is not possible here. Approve it or send it back with a reason.',
    decided: 'This was decided already.',
    answered: 'A colleague answered this already.',
    changed: 'This changed while you were reading. Load the page again and read it once more.',
    organisationHidden: 'This organisation was refused or suspended. Decide on the organisation first.',
    deadlinePassed: 'The last day to respond has passed.',
  },
  mails: {
    offer: {
      'changes-asked': {
        subject: 'Please change your offer: {{title}}',
        text: `Hello {{name}},

A curator checked your offer ‘{{title}}’ and asks you to change something:

{{reason}}

Do so within ten days and hand it in again: {{link}}

Kind regards,
Social Impact Market`,
      },
      expired: {
        subject: 'Your offer was closed: {{title}}',
        text: `Hello {{name}},

Ten days ago a curator asked you to change your offer ‘{{title}}’. That did not happen, so we closed it. This was asked:

{{reason}}

You can still change it and hand it in again: {{link}}

Kind regards,
Social Impact Market`,
      },
      'change-approved': {
        subject: 'Your change was approved: {{title}}',
        text: `Hello {{name}},

A curator approved your change of ‘{{title}}’. Buyers now see the new text.

See your offer: {{link}}

Kind regards,
Social Impact Market`,
      },
      'change-refused': {
        subject: 'Your change cannot be made like this: {{title}}',
        text: `Hello {{name}},

A curator read your change of ‘{{title}}’. It cannot go on the market like this. The reason:

{{reason}}

Your offer stays as it was. Change your proposal: {{link}}

Kind regards,
Social Impact Market`,
      },
      approved: {
        subject: 'Your offer is on the market: {{title}}',
        text: `Hello {{name}},

A curator checked your offer ‘{{title}}’ and approved it. Buyers can find it now.

See your offer: {{link}}

Kind regards,
Social Impact Market`,
      },
      refused: {
        subject: 'Your offer cannot go on the market yet: {{title}}',
        text: `Hello {{name}},

A curator checked your offer ‘{{title}}’. It cannot go on the market like this. The reason:

{{reason}}

Change it and hand it in again: {{link}}

Kind regards,
Social Impact Market`,
      },
    },
    demand: {
      approved: {
        subject: 'Your demand is on the market: {{title}}',
        text: `Hello {{name}},

A curator checked your demand ‘{{title}}’ and approved it. Social enterprises can find it now.

See your demand and who fits: {{link}}

Kind regards,
Social Impact Market`,
      },
      'changes-asked': {
        subject: 'Please change your demand: {{title}}',
        text: `Hello {{name}},

A curator checked your demand ‘{{title}}’. This must still be different:

{{reason}}

Change it within ten days and hand it in again. After that it is refused by itself.

To your demand: {{link}}

Kind regards,
Social Impact Market`,
      },
      'help-answered': {
        subject: 'A curator answers about your demand: {{title}}',
        text: `Hello {{name}},

You asked a curator for help with your demand ‘{{title}}’. This is the answer:

{{reason}}

To your demand: {{link}}

Kind regards,
Social Impact Market`,
      },
      refused: {
        subject: 'Your demand does not go on the market: {{title}}',
        text: `Hello {{name}},

Your demand ‘{{title}}’ was refused and does not go on the market. The reason:

{{reason}}

Do you not agree, or do you want to try it differently? Make a copy of your demand and change that: {{link}}

Kind regards,
Social Impact Market`,
      },
    },
  },
  matches: {
    title: 'Check matches',
    lead: 'All demands that are live. Those with the fewest matches come first.',
    search: 'Search demands',
    q: 'Search by title or organisation',
    sort: 'Order',
    sorts: { fewest: 'Fewest matches first', newest: 'Newest first', deadline: 'Earliest deadline first' },
    found_one: '{{count}} live demand',
    found_other: '{{count}} live demands',
    published: 'Live since',
    nothing: {
      title: 'No demand found',
      text: 'No live demand has these words in its title or the name of its organisation.',
    },
    demand: 'Demand',
    organisation: 'Organisation',
    fitting: 'Fit',
    pinned: 'Picked',
    respondBy: 'Respond by',
    empty: 'There are no live demands now.',
    none: 'No offer fits this demand yet.',
  },
  match: {
    decide: 'Pick or hide',
    reason: 'Why?',
    reasonHelp: 'Both parties read this when you pick the match.',
    pin: 'Pick this match',
    hide: 'Hide this match',
    release: 'Let the score decide again',
    done: {
      pin: 'Picked. The match is now on top for both parties.',
      hide: 'Hidden. Neither party sees this match any more.',
      release: 'The score decides again whether this match is shown.',
    },
  },
} as const;
