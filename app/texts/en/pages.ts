export default {
  onThisPage: 'On this page',
  checked: 'Last checked on {{date}}.',
  matching: {
    title: 'How matching works',
    lead: 'Every match gets a score from 0 to 100. Here you read where those points come from. There is no secret behind it.',
    factorsTitle: 'Six things count',
    factorsLead: 'Together they make 100 points.',
    points: 'up to {{points}} of the 100 points',
    factor: {
      text: 'Do demand and offer mention the same things? Rare words weigh more than common ones, and we know word forms and compound words.',
      category:
        'The same category gives all points, another category of the same group half. If you ask for several categories, we take the average.',
      distance:
        'The closer, the more points. At 38 km, a usual distance for an order, it is half; from 300 km nothing. We measure in a straight line between postcodes.',
      capacity: 'Can the enterprise supply in a month what is needed? If it can do half, it counts for half.',
      value: 'Does the price fit the budget? The larger the gap, the fewer points.',
      impact:
        'How many of your wishes about target groups and recognitions does the offer meet? Without wishes this part does not count.',
    },
    scoreTitle: 'What a score looks like',
    scoreLead: 'Two pieces that slide into each other: the better the fit, the closer they stand.',
    rulesTitle: 'What else to know',
    rule: {
      conditions: {
        title: 'Some conditions are a hard limit',
        text: 'An enterprise that does not supply at the place of the demand is not in the list. The same goes when more is needed than its largest order, or when it is outside the area the buyer chose. Does it lack a recognition that is required? Or is the contract reserved and does it have no valid proof of the 30%? Then it is not in the list either.',
      },
      threshold: {
        title: 'The list starts at {{least}} points',
        text: 'What scores less fits too little to be shown. A demand has {{most}} matches in its list at most.',
      },
      unknown: {
        title: 'What we do not know does not count against you',
        text: 'Is there no place, price or capacity? Then those points are shared out over the other parts. Filling it in does make the score more reliable. Social impact is different: who mentions nothing does not meet the wish.',
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
  about: {
    title: 'About the market',
    lead: 'A place where buyers and social enterprises find each other, and understand why it fits.',
    why: {
      title: 'Why this market exists',
      text: 'Many organisations want to buy socially. They just do not know who can supply what they need.\nMeanwhile there are firms all over the Netherlands that do good work with people who find it hard to get a job elsewhere. They are often small, and reading a tender is a trade of its own.\nIn between sit people with full card files. Those card files do not talk to each other. This market does.',
    },
    how: {
      title: 'What we do',
      points:
        'Buyers put a demand on the market: what, where, when and how much.\nSocial enterprises put their offer on the market: what they can do and how much they can handle.\nWe work out who fits together and explain every point of the score, to both sides.\nCurators, real people, check new posts and put a good match on top.',
    },
    who: {
      title: 'What is a social enterprise?',
      text: 'An organisation that sells products or services and wants to do some good with it for people or the neighbourhood. Often it employs people with a distance to the labour market.\nAn enterprise can show recognitions, such as a step on the Dutch PSO ladder or the Code Sociale Ondernemingen.',
    },
    promise: {
      title: 'What we promise',
      points:
        'Social enterprises never pay, not a share of the order either.\nPaying does not buy a higher place in a list.\nYou always see why something fits, and what happens next.\nThe figures on the front page come straight from the market, at the moment you look.\nAbout the people who do the work there is nothing on the market: no name and nothing about health.',
    },
  },
  help: {
    title: 'Help',
    lead: 'Questions people often ask. Choose a subject.',
    start: {
      title: 'Getting started',
      account: {
        question: 'Do I need an account to search?',
        answer:
          'No. Everybody can see all offers and all open demands. For a demand or an offer of your own you make an account for your organisation.',
      },
      both: {
        question: 'We buy and sell. Can we do that with one account?',
        answer:
          'Yes. Choose Both when you sign up. You then have one overview of your demands and one of your offers.',
      },
      wait: {
        question: 'Why is my post not on the market yet?',
        answer:
          'A curator reads the first post of an organisation. That usually takes no longer than two working days. If something is not right, you read what you can change.',
      },
      password: {
        question: 'I cannot sign in any more. What now?',
        answer:
          'Check that you use the e-mail address you signed up with. After a number of wrong attempts you have to wait a little. If it still does not work, mail us.',
      },
    },
    buyer: {
      title: 'For buyers',
      write: {
        question: 'How do I write a good demand?',
        answer:
          'Write down what has to happen, how often and where, in your own words: “40 lunches, every Tuesday, near Utrecht Centraal”. A quantity and a place make the matches much better.',
      },
      pay: {
        question: 'What do I pay for?',
        answer:
          'Searching, writing demands and seeing how many offers fit is free. With a partner membership you post demands, see all matches and get in contact.',
      },
      score: {
        question: 'What does the score mean?',
        answer:
          'How well the offer fits, from 0 to 100. Choose “Why this match?” on a match and you see every part with its points.',
      },
      none: {
        question: 'Nothing fits my demand. What can I do?',
        answer:
          'Make your demand wider: fewer wishes, a smaller quantity or a larger area. Search the offers yourself as well. If something that fits arrives later, it appears in your list by itself.',
      },
      sroi: {
        question: 'Does my order count for social return?',
        answer:
          'Often it does, but every client has rules of its own. Ask the contact person for social return before you sign.',
      },
    },
    enterprise: {
      title: 'For social enterprises',
      cost: {
        question: 'What does it cost?',
        answer: 'Nothing. Taking part is free, also when an order comes out of it.',
      },
      more: {
        question: 'Can I post more than one offer?',
        answer:
          'Yes, and that is better than all in one post. Write an offer for each product or service, with the quantity you can handle in a month.',
      },
      seen: {
        question: 'Why am I not listed at a demand?',
        answer:
          'Then you do not supply at that place, the demand is larger than your largest order, you lack a recognition that is required, or it fits too little. Check your area, your capacity and your recognitions, and write your offer in words that a buyer uses too.',
      },
      small: {
        question: 'We are small. Will we not get orders that are too large?',
        answer:
          'Fill in your capacity and your largest order. You do not see demands larger than your largest order, and the buyer does not see you there.',
      },
    },
    contact: {
      title: 'Is your question not here?',
      text: 'Mail us: {{email}}. Tell us which organisation and which post it is about. We answer within two working days.',
      action: 'Mail us',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'Which data we keep, why, for how long, and what your rights are. In plain words.',
    short: {
      title: 'In short',
      points:
        'We keep what the market needs to work, and no more.\nWe do not follow you: there are no advertisements, no tracking cookies and no visitor counts by others.\nWe do not sell data.\nData about the people who do the work do not belong on the market: no names, no citizen service numbers, nothing about health.',
    },
    stored: {
      title: 'What we keep and why',
      points:
        'About you: your name, your e-mail address, your password (made unreadable) and the organisation you belong to. So you can sign in and others know who they talk to.\nAbout your organisation: name, trade register number, location, what you do and which recognitions you have. So both sides know who they do business with.\nYour demands and your offers. Once on the market everybody can see them.\nWho did what and when, for important steps such as posting or approving. So we can mend mistakes and find abuse.\nThe internet address of your device, briefly, to stop the guessing of passwords.\nInvoices of the membership. Tax law asks for that.',
    },
    ground: {
      title: 'On which ground',
      text: 'Your account, your posts and the membership: because it is needed for the agreement we have with your organisation. The log and the protection against abuse: because we have an interest in a market that is safe. Invoices: because the law asks for it.',
    },
    long: {
      title: 'How long',
      points:
        'Drafts you no longer work on, and refused posts: 12 months after the last change.\nAccounts that are not used: 36 months. You get a mail 30 days before. Can your organisation not do without you, for instance because you are the only owner and its offers are still on the market? Then your account stays.\nInvoices: at least 7 years, because the law asks for that.',
    },
    others: {
      title: 'Who else can see it',
      text: 'Curators and admins of the market, as far as their work needs it. Payments go through Stripe, which holds the data for the invoice. We do not see the number of your card or account. The companies that run our servers and mail work on our instructions.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Only cookies that are needed: to keep you signed in and to remember which organisation you work for, and to give back what you typed when you were signed out (a day at most). That is why there is no cookie banner.',
    },
    rights: {
      title: 'Your rights',
      text: 'You may see your data, correct them, take them with you and have them erased. You may also object. Mail {{email}}; you get an answer within a month.\nDo you disagree with us? You can complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens.',
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to buy and sell on this market. Also people who do not see, do not hear, use no mouse or find reading hard.',
    norm: {
      title: 'What we keep to',
      text: 'We build to WCAG 2.2, level AA. That is the norm for Dutch government as well. We examined the market ourselves; there is no independent examination yet. So we say: the market conforms partially.',
    },
    done: {
      title: 'What you may expect',
      points:
        'Everything works with a keyboard alone, and you always see where you are.\nEvery form works without JavaScript too. What you typed stays.\nErrors are at the top and at the field, with how to mend them.\nColour is never the only sign. There is a light and a dark look, as your device is set.\nYou can enlarge to 400% without scrolling sideways.\nMotion stops when your device asks for less of it.\nTexts are written in plain language.',
    },
    tested: {
      title: 'How we check',
      text: 'With every change a program examines all pages, in two languages, light and dark, on a phone and on a large screen. A program does not find everything. That is why we also walk through the steps with the keyboard ourselves.',
    },
    limits: {
      title: 'What is not right yet',
      points:
        'What organisations write themselves we do not check for plain language.\nIf an offer or demand is in Dutch only, the English page shows the Dutch text.\nThe payment page and the invoices belong to Stripe. We cannot change those.\nWe have not had the market tested yet by people who use a screen reader every day.',
    },
    report: {
      title: 'Do you run into something?',
      text: 'Mail {{email}} and tell us on which page. We answer within two working days and meanwhile look for another way to help you. Can we not solve it together? Then you can turn to the Netherlands Institute for Human Rights, the College voor de Rechten van de Mens.',
    },
  },
} as const;
