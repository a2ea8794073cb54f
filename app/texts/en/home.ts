export default {
  metaTitle: 'Social Impact Market – buy socially, with a match you understand',
  metaDescription:
    'Companies and public bodies find social enterprises here that can supply what they need. Every match comes with an explanation.',
  hero: {
    title: 'Good work, found close by',
    lead: 'You need something: lunches, cleaning, printing, gardening. Somewhere near you a social enterprise makes it or does it. We bring you together and explain why it fits.',
    buy: 'I buy',
    supply: 'I supply',
    note: 'You can look around without an account.',
    toAbout: 'What is this market?',
    toDashboard: 'Go to your overview',
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
  find: { label: 'What do you need?', button: 'Search offers', all: 'All kinds of work' },
  figures: {
    label: 'The market in figures',
    offers_one: 'service or product to choose from',
    offers_other: 'services and products to choose from',
    demands_one: 'open demand',
    demands_other: 'open demands',
    organisations_one: 'verified organisation',
    organisations_other: 'verified organisations',
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
      title: 'A curator takes a look too',
      text: 'People check new offers and demands and put a good match at the top. They give their reason too.',
    },
    agree: {
      title: 'Come to an agreement',
      text: 'The two of you talk further and agree on what, when and at what price.',
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
      two: 'Buy socially and work towards your social return at the same time.',
      three: 'Explain to your colleagues why an enterprise fits: the reasons are given.',
      price:
        'Searching and writing demands is free. As a partner you put demands on the market and get in touch.',
      join: 'Start buying',
    },
    enterprise: {
      title: 'For social enterprises',
      one: 'Show once what you can do. Demands that fit come to you.',
      two: 'See why you do or do not fit a demand, and what you could change.',
      three: 'Say how much you can handle. We take it into account, so that an order suits your people.',
      price: 'Taking part is free and stays free.',
      join: 'Post your offer',
    },
  },
} as const;
