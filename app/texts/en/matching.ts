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
        buyer: 'This offer uses other words than your demand.',
        enterprise: 'This demand uses other words than your offer.',
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
        buyer: 'This offer is in another category than your demand.',
        enterprise: 'This demand is in another category than your offer.',
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
        buyer: 'This enterprise can supply what you need per month.',
        enterprise: 'You can supply what is needed per month.',
      },
      partly: {
        buyer: 'This enterprise can supply {{percent}}% of what you need per month.',
        enterprise: 'You can supply {{percent}}% of what is needed per month.',
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
        buyer_one: 'This offer meets {{count}} of your wishes for social impact (out of {{total}}).',
        buyer_other: 'This offer meets {{count}} of your wishes for social impact (out of {{total}}).',
        enterprise_one: 'You meet {{count}} wish for social impact (out of {{total}}).',
        enterprise_other: 'You meet {{count}} wishes for social impact (out of {{total}}).',
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
      radius: {
        buyer: 'Your place is {{km}} km away. This enterprise works within {{radius}} km.',
        enterprise: 'The work is {{km}} km away. You work within {{radius}} km.',
      },
    },
    capacity: {
      tooLarge: {
        buyer:
          'Your demand is too large for this enterprise: {{asked}} per month, its largest order is {{largest}}.',
        enterprise: 'This demand is too large: {{asked}} per month, your largest order is {{largest}}.',
      },
    },
  },
} as const;
