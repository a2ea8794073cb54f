export default {
  reason: {
    text: {
      words: {
        buyer: 'You both mention: {{words}}.',
        enterprise: 'You both mention: {{words}}.',
      },
      alike: {
        buyer: 'The text of this offer resembles your demand.',
        enterprise: 'The text of this demand resembles your offer.',
      },
      none: {
        buyer: 'This offer uses different words from your demand.',
        enterprise: 'This demand uses different words from your offer.',
      },
    },
    category: {
      same: {
        buyer: 'This offer is in the category you are looking for.',
        enterprise: 'This demand is in a category you offer.',
      },
      group: {
        buyer: 'This offer is in a category close to your demand.',
        enterprise: 'This demand is in a category close to your offer.',
      },
      different: {
        buyer: 'This offer is in a different category from your demand.',
        enterprise: 'This demand is in a different category from your offer.',
      },
    },
    distance: {
      here: {
        buyer: 'This enterprise is just around the corner.',
        enterprise: 'The work is just around the corner.',
      },
      away: {
        buyer: 'This enterprise is {{km}} km away.',
        enterprise: 'The work is {{km}} km away.',
      },
    },
    capacity: {
      enough: {
        buyer: 'This enterprise can supply what you need in a month.',
        enterprise: 'You can supply what is needed in a month.',
      },
      partly: {
        buyer: 'This enterprise can supply {{percent}}% of what you need in a month.',
        enterprise: 'You can supply {{percent}}% of what is needed in a month.',
      },
    },
    value: {
      inside: {
        buyer: 'The price fits your budget.',
        enterprise: 'The budget fits your price.',
      },
      above: {
        buyer: 'The price is higher than your budget.',
        enterprise: 'The budget is lower than your price.',
      },
      below: {
        buyer: 'This enterprise usually takes smaller orders.',
        enterprise: 'This order is larger than you are used to.',
      },
    },
    impact: {
      shared: {
        buyer_one: 'Wishes for social impact that this offer meets: {{count}} of {{total}}.',
        buyer_other: 'Wishes for social impact that this offer meets: {{count}} of {{total}}.',
        enterprise_one: 'Wishes for social impact that you meet: {{count}} of {{total}}.',
        enterprise_other: 'Wishes for social impact that you meet: {{count}} of {{total}}.',
      },
      none: {
        buyer: 'This offer mentions none of your wishes for social impact.',
        enterprise: 'Your offer mentions none of the wishes for social impact.',
      },
    },
  },
  exclusion: {
    area: {
      province: {
        buyer: 'This enterprise does not work in {{province}}.',
        enterprise: 'The work is in {{province}}, where you do not work.',
      },
      municipality: {
        buyer: 'This enterprise does not work in the municipality of your demand.',
        enterprise: 'The work is in a municipality where you do not work.',
      },
      radius: {
        buyer: 'The place of your demand is {{km}} km away. This enterprise works within {{radius}} km.',
        enterprise: 'The work is {{km}} km away. You work within {{radius}} km.',
      },
    },
    region: {
      province: {
        buyer: 'This enterprise is in {{province}}, where you are not looking.',
        enterprise: 'You are in {{province}}, where the buyer is not looking.',
      },
      radius: {
        buyer: 'This enterprise is {{km}} km away. You are looking within {{radius}} km.',
        enterprise: 'You are {{km}} km away. The buyer is looking within {{radius}} km.',
      },
    },
    recognition: {
      held: {
        buyer: 'This enterprise does not hold the recognition you require: {{recognition}}.',
        enterprise: 'You do not hold the required recognition: {{recognition}}.',
      },
    },
    reserved: {
      held: {
        buyer: 'This enterprise has no valid proof of the 30%.',
        enterprise: 'The contract is reserved and you have no valid proof of the 30%.',
      },
    },
    capacity: {
      tooLarge: {
        buyer:
          'Your demand is too large for this enterprise: you ask {{asked}}, its largest order is {{largest}}.',
        enterprise: 'This demand is too large: {{asked}} is needed, your largest order is {{largest}}.',
      },
    },
  },
  met: {
    region: {
      province: {
        buyer: 'This enterprise is in {{province}}, where you are looking.',
        enterprise: 'You are in {{province}}, where the buyer is looking.',
      },
      radius: {
        buyer: 'This enterprise is within the {{radius}} km you ask for.',
        enterprise: 'You are within the {{radius}} km the buyer asks for.',
      },
    },
    recognition: {
      held: {
        buyer: 'This enterprise holds the recognition you require: {{recognition}}.',
        enterprise: 'You hold the required recognition: {{recognition}}.',
      },
    },
    reserved: {
      held: {
        buyer: 'This enterprise has proof of the 30%, needed for your reserved contract.',
        enterprise: 'The contract is reserved and you have proof of the 30%.',
      },
    },
  },
  factor: {
    text: 'Words',
    category: 'Category',
    distance: 'Distance',
    capacity: 'Capacity',
    value: 'Price',
    impact: 'Social impact',
  },
  strength: { strong: 'strong match', good: 'good match', possible: 'possible match' },
  list: {
    points: '{{points}} of {{of}}',
    unknown: 'not known, does not count',
    why: 'Why this match?',
    pinned: 'Picked by a curator',
    pinnedBecause: 'A curator picked this match: {{reason}}',
    contact: 'Contact:',
    hidden: 'Hidden by a curator',
    forPost: 'For: {{title}}',
    offersTitle: 'Offers that fit',
    demandsTitle: 'Demands that fit',
    offersFound_one: '{{count}} offer fits your demand.',
    offersFound_other: '{{count}} offers fit your demand.',
    demandsFound_one: '{{count}} demand fits your offer.',
    demandsFound_other: '{{count}} demands fit your offer.',
    limited:
      'You see the best {{shown}} of {{total}}. With a partner membership you see them all and can get in touch.',
    becomePartner: 'Become a partner',
    computingTitle: 'We are looking for matches',
    computing: 'This usually takes a few seconds. Refresh the page to see the result.',
    refresh: 'Refresh',
    noOffersTitle: 'No offers that fit yet',
    noOffers:
      'As soon as a social enterprise posts something that fits, you will see it here. You can widen your demand, or search yourself.',
    searchOffers: 'Search all offers',
    noDemandsTitle: 'No demands that fit yet',
    noDemands:
      'As soon as a buyer asks for something that fits, you will see it here. You can widen your offer, or search yourself.',
    searchDemands: 'Search all demands',
  },
} as const;
