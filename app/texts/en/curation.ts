export default {
  kind: {
    offer: 'Offer',
    demand: 'Demand',
    change: 'Change to an offer',
    help: 'Request for help',
    'live-offer': 'Offer, already on the market',
    'live-demand': 'Demand, already on the market',
  },
  done: {
    approve: 'Approved. It is on the market.',
    checked: 'Checked. It stays on the market.',
    ask: 'You asked for changes. The organisation has ten days.',
    refuse: 'Refused with your reason.',
    'answer-help': 'Your answer has been sent.',
  },
  help: {
    title: 'The buyer is asking for your help',
    asked: 'Asked on',
    noMessage: 'The buyer did not add a message.',
    answer: 'Your answer',
    answerHelp: 'The organisation reads this in an email and next to the demand.',
    matches: 'See the matches of this demand',
    action: 'Send the answer',
  },
  queue: {
    title: 'Work queue',
    lead: 'What has waited longest is at the top. What is already on the market comes after that. We answer within two working days.',
    waiting_one: '{{count}} is waiting for you',
    waiting_other: '{{count}} are waiting for you',
    late: 'Overdue',
    empty: { title: 'Everything is checked', text: 'New offers and demands appear here automatically.' },
    search: {
      label: 'Search the work queue',
      q: 'Search by title or organisation',
      kind: 'Kind',
      anyKind: 'Everything that is waiting',
      sort: 'Order',
      sorts: { longest: 'Waiting longest', newest: 'Newest first' },
    },
    nothing: { title: 'Nothing found', text: 'Nothing in the queue matches these words.' },
    column: {
      title: 'Title',
      kind: 'Kind',
      organisation: 'Organisation',
      place: 'Place',
      waiting: 'Waiting since',
    },
  },
  review: {
    submitted: 'Submitted on',
    refusedBefore: 'Refused earlier for this reason',
    expired: 'The last day to respond has passed. Send the demand back and ask for a new last day.',
    noMembership:
      'This organisation has no partner membership now. The demand can go live only once it has one again.',
    askedBefore: 'Changes asked for earlier',
    nothingToDecide: 'There is nothing to decide here now.',
    notSaid: 'Not filled in',
    kvk: 'KVK number',
    website: 'Website',
    place: 'Place',
    since: 'Registered since',
    approve: {
      title: 'Approve',
      text: 'It goes on the market at once. If this organisation is still new, what it submits after this also goes on the market at once.',
      action: 'Approve',
    },
    checked: {
      title: 'In order',
      text: 'It is already on the market and stays there. The organisation gets no email.',
      action: 'In order',
    },
    ask: {
      title: 'Ask for changes',
      reason: 'What needs to change?',
      help: 'The organisation reads these words. It has ten days to make the change. After that it is refused automatically.',
      helpLive:
        'It leaves the market at once, until it is changed. The organisation reads these words and has ten days. After that it is refused automatically.',
      example: 'Please also say how many lunches you need per day.',
      action: 'Send back',
    },
    refuse: {
      title: 'Refuse',
      reason: 'Why not?',
      help: {
        offer: 'The organisation reads these words. It can change the offer and submit it again.',
        demand:
          'The organisation reads these words. It cannot submit this demand again, but it can submit a copy of it.',
        change: 'The organisation reads these words. The offer stays as it is on the market now.',
      },
      example: 'This market is for buying from social enterprises, not for vacancies.',
      action: 'Refuse',
    },
  },
  errors: {
    notPossible: 'That is not possible here. Approve it or send it back with a reason.',
    decided: 'This has already been decided.',
    answered: 'A colleague has already answered this.',
    changed: 'This changed while you were reading. Reload the page and read it again.',
    organisationHidden: 'This organisation was refused or suspended. Decide on the organisation first.',
    deadlinePassed: 'The last day to respond has passed.',
    noMembership:
      'The partner membership of this organisation has ended. Without it the demand cannot go live. It keeps waiting here.',
  },
  mails: {
    offer: {
      'changes-asked': {
        subject: 'Please make a change to your offer: {{title}}',
        text: `Hello {{name}},

A curator has checked your offer ‘{{title}}’ and asks you to change something:

{{reason}}

Please do so within ten days and submit it again: {{link}}

Until then buyers cannot find it. After ten days it is refused automatically.

Kind regards,
Social Impact Market`,
      },
      expired: {
        subject: 'Your offer has been refused: {{title}}',
        text: `Hello {{name}},

Ten days ago a curator asked you to change your offer ‘{{title}}’. That did not happen, so we have refused it. This needed to change:

{{reason}}

You can still change it and submit it again: {{link}}

Kind regards,
Social Impact Market`,
      },
      'change-approved': {
        subject: 'Your change has been approved: {{title}}',
        text: `Hello {{name}},

A curator has approved your change to ‘{{title}}’. Buyers now see the new text.

See your offer: {{link}}

Kind regards,
Social Impact Market`,
      },
      'change-refused': {
        subject: 'Your change cannot be made like this: {{title}}',
        text: `Hello {{name}},

A curator has read your change to ‘{{title}}’. It cannot go on the market like this. The reason:

{{reason}}

Your offer stays as it was. Edit your change: {{link}}

Kind regards,
Social Impact Market`,
      },
      approved: {
        subject: 'Your offer is on the market: {{title}}',
        text: `Hello {{name}},

A curator has checked your offer ‘{{title}}’ and approved it. Buyers can now find it.

See your offer: {{link}}

Kind regards,
Social Impact Market`,
      },
      refused: {
        subject: 'Your offer cannot go on the market yet: {{title}}',
        text: `Hello {{name}},

A curator has checked your offer ‘{{title}}’. It cannot go on the market like this yet. The reason:

{{reason}}

Change it and submit it again: {{link}}

Kind regards,
Social Impact Market`,
      },
    },
    demand: {
      approved: {
        subject: 'Your demand is on the market: {{title}}',
        text: `Hello {{name}},

A curator has checked your demand ‘{{title}}’ and approved it. Social enterprises can now find it.

See your demand and who fits: {{link}}

Kind regards,
Social Impact Market`,
      },
      'changes-asked': {
        subject: 'Please make a change to your demand: {{title}}',
        text: `Hello {{name}},

A curator has checked your demand ‘{{title}}’. This still needs to change:

{{reason}}

Change it within ten days and submit it again. Until then social enterprises cannot find it. After ten days it is refused automatically.

Go to your demand: {{link}}

Kind regards,
Social Impact Market`,
      },
      'help-answered': {
        subject: 'A curator has answered your request for help: {{title}}',
        text: `Hello {{name}},

You asked a curator for help with your demand ‘{{title}}’. This is the answer:

{{reason}}

Go to your demand: {{link}}

Kind regards,
Social Impact Market`,
      },
      refused: {
        subject: 'Your demand will not go on the market: {{title}}',
        text: `Hello {{name}},

Your demand ‘{{title}}’ has been refused and will not go on the market. The reason:

{{reason}}

If you do not agree, or want to try it differently, make a copy of your demand and change that: {{link}}

Kind regards,
Social Impact Market`,
      },
    },
  },
  matches: {
    title: 'Check matches',
    lead: 'All demands on the market. Those with the fewest matches come first.',
    search: 'Search demands',
    q: 'Search by title or organisation',
    sort: 'Order',
    sorts: { fewest: 'Fewest matches first', newest: 'Newest first', deadline: 'Closes first' },
    found_one: '{{count}} demand on the market',
    found_other: '{{count}} demands on the market',
    published: 'On the market since',
    nothing: {
      title: 'No demand found',
      text: 'No demand on the market has these words in its title or in the name of its organisation.',
    },
    demand: 'Demand',
    organisation: 'Organisation',
    fitting: 'Fits',
    pinned: 'Picked',
    respondBy: 'Respond by',
    empty: 'There are no demands on the market now.',
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
      pin: 'Picked. The match is now at the top for both parties.',
      hide: 'Hidden. Neither party sees this match now.',
      release: 'The score now decides again whether this match is shown.',
    },
  },
} as const;
