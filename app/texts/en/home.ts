export default {
  metaTitle: 'Social Impact Market – buying socially, with a match you understand',
  metaDescription:
    'Companies and public bodies find social enterprises here that can supply what they need. Every match comes with an explanation.',
  hero: {
    title: 'Good work, found close by',
    lead: 'You need something: lunches, cleaning, print, green maintenance. Somewhere near you a social enterprise makes it. We bring you together and explain why it fits.',
    join: 'Sign up your organisation',
    toOffers: 'Look at the offers',
    toDashboard: 'To your overview',
  },
  fit: {
    demand: {
      kind: 'Demand',
      what: '40 lunches, every Tuesday',
      detail: 'Office near Utrecht Centraal, from March, vegetarian',
    },
    offer: {
      kind: 'Offer',
      what: 'Lunch at the office',
      detail: 'Kitchen in Utrecht-Overvecht, up to 400 lunches a month',
    },
    score: '88 out of 100',
    why: 'Same kind of work, 4 km apart, enough capacity. An example of a match.',
  },
  figures: {
    label: 'The market in figures',
    offers_one: 'offer to choose from',
    offers_other: 'offers to choose from',
    demands_one: 'open demand',
    demands_other: 'open demands',
    organisations_one: 'checked organisation',
    organisations_other: 'checked organisations',
  },
  steps: {
    title: 'From need to agreement',
    more: 'How matching works',
    tell: {
      title: 'Say what you need or offer',
      text: 'What, where, when and how much. Writing a demand takes five minutes and is free.',
    },
    compare: {
      title: 'See who fits',
      text: 'You get a list of the best matches. Every point comes with its reason, for both sides.',
    },
    check: {
      title: 'A curator looks along',
      text: 'People check new posts and put a good match on top. With a reason, too.',
    },
    agree: {
      title: 'Come to an agreement',
      text: 'The two of you talk on and agree on what, when and at which price.',
    },
  },
  newOffers: {
    title: 'New offers',
    all_one: 'See all offers ({{count}})',
    all_other: 'See all offers ({{count}})',
    none: 'There are no offers on the market yet.',
  },
  newDemands: {
    title: 'New demands',
    all_one: 'See all demands ({{count}})',
    all_other: 'See all demands ({{count}})',
    none: 'There are no demands on the market yet.',
  },
  sides: {
    title: 'Who is the market for?',
    buyer: {
      title: 'For companies and public bodies that buy',
      one: 'Find enterprises you do not know yet, for small orders as well.',
      two: 'Buy socially and work on your social return that way.',
      three: 'Explain to your colleagues why an enterprise fits: the reasons are given.',
      price: 'Searching and writing demands is free. As a partner you can post and get in contact.',
      join: 'Start buying',
    },
    enterprise: {
      title: 'For social enterprises',
      one: 'Show once what you can do. Demands that fit come to you.',
      two: 'See why you do or do not fit a demand, and what you could change.',
      three: 'Say how much you can handle. We count with it, so that an order fits your people.',
      price: 'Taking part is free and stays free.',
      join: 'Post your offer',
    },
  },
  matching: {
    title: 'How matching works',
    lead: 'Every match gets a score from 0 to 100. Here you read where those points come from. There is no secret behind it.',
    factorsTitle: 'Six things count',
    factorsLead: 'Together they make 100 points.',
    points: 'up to {{points}} of the 100 points',
    factor: {
      text: 'Do demand and offer mention the same things? Rare words weigh more than common ones.',
      category: 'The same category gives all points, a category of the same group a part of them.',
      distance: 'The closer, the more points. We measure in a straight line between postcodes.',
      capacity: 'Can the enterprise supply in a month what is needed?',
      value: 'Does the price fit what the buyer wants to spend?',
      impact: 'Does the enterprise work with the target groups and recognitions the buyer cares about?',
    },
    scoreTitle: 'What a score looks like',
    scoreLead: 'Two pieces that slide into each other: the better the fit, the closer they stand.',
    rulesTitle: 'What else to know',
    rule: {
      conditions: {
        title: 'Some things are a hard limit',
        text: 'An enterprise that does not supply at the place of the demand, or cannot handle the order, is not in the list.',
      },
      unknown: {
        title: 'What we do not know does not count against you',
        text: 'Is there no price or capacity? Then those points are shared out over the other parts. Filling it in does make the score more reliable.',
      },
      people: {
        title: 'People have the last word',
        text: 'A curator can put a match on top or take it away. A picked match shows the reason of the curator.',
      },
      both: {
        title: 'Both sides see the same',
        text: 'The buyer and the enterprise see the same score, explained from their own side.',
      },
      never: {
        title: 'What never counts',
        text: 'Paying does not give a higher place. We do not look at names, and details of workers are nowhere on the market.',
      },
    },
  },
} as const;
