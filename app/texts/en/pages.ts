export default {
  onThisPage: 'On this page',
  checked: 'Last checked on {{date}}.',
  matching: {
    title: 'How matching works',
    lead: 'Every match gets a score from 0 to 100. Here you can read where those points come from. There is no secret to it.',
    factorsTitle: 'Six things count',
    factorsLead: 'Together they add up to 100 points.',
    points: 'up to {{points}} of the 100 points',
    factor: {
      text: 'Do demand and offer mention the same things? Rare words weigh more than common ones. We also recognise other forms of a word and compound words.',
      category:
        'The same category gives all the points, another category in the same group gives half. If you choose several categories, we take the average.',
      distance:
        'The closer, the more points. At 38 km, a usual distance for an order, you get half. From 300 km you get none. We measure in a straight line between postcodes.',
      capacity: 'Can the enterprise supply what is needed per month? If it can do half, it counts for half.',
      value: 'Does the price fit the budget? The larger the gap, the fewer points.',
      impact:
        'How many of your wishes about target groups and recognitions does the offer meet? If you have no wishes, this part does not count.',
    },
    scoreTitle: 'What a score looks like',
    scoreLead: 'Two pieces that slide into each other: the better the fit, the closer they stand.',
    rulesTitle: 'What else to know',
    rule: {
      conditions: {
        title: 'Some conditions are a hard limit',
        text: 'An enterprise that does not supply at the place of the demand is not in the list. The same goes if more is needed per month than its largest order. The buyer can also require where the enterprise is based and which recognition it holds. A reserved contract requires valid proof of the 30%.',
      },
      threshold: {
        title: 'The list starts at {{least}} points',
        text: 'Anything that scores less does not fit well enough to be shown. The list for a demand has {{most}} matches at most.',
      },
      unknown: {
        title: 'What we do not know does not count against you',
        text: 'Is there no place, price or capacity? Then we share those points out over the other parts. But filling it in makes the score more reliable. Social impact is different: an offer that mentions nothing does not meet the wish.',
      },
      people: {
        title: 'People have the last word',
        text: 'A curator can put a match at the top or take it away. A picked match shows the curator’s reason.',
      },
      both: {
        title: 'Both sides see the same',
        text: 'The buyer and the enterprise see the same score, explained from their own side.',
      },
      never: {
        title: 'What never counts',
        text: 'Paying does not put anyone higher in the list. We do not look at names, and there are no details of workers anywhere on the market.',
      },
    },
  },
  about: {
    title: 'About the market',
    lead: 'A place where buyers and social enterprises find each other, and understand why they fit.',
    why: {
      title: 'Why this market exists',
      text: 'Many organisations want to buy socially. They just do not know who can supply what they need.\nMeanwhile there are enterprises all over the Netherlands that do good work with people who find it hard to get a job elsewhere. They are often small, and reading a tender is a trade of its own.\nIn between are people with full card indexes. Those card indexes do not talk to each other. This market does.',
    },
    how: {
      title: 'What we do',
      points:
        'Buyers put a demand on the market: what, where, when and how much.\nSocial enterprises put their offer on the market: what they can do and how much they can handle.\nWe work out what fits together and explain every point of the score, to both sides.\nCurators, real people, check new offers and demands and put a good match at the top.',
    },
    who: {
      title: 'What is a social enterprise?',
      text: 'An organisation that sells products or services and wants to do some good with that for people or the neighbourhood. It often employs people who find it hard to get a job.\nAn enterprise can show recognitions, such as a level on the Dutch PSO ladder (Prestatieladder Socialer Ondernemen) or the Code Sociale Ondernemingen.',
    },
    promise: {
      title: 'What we promise',
      points:
        'Social enterprises never pay, not even a share of the order.\nPaying does not put anyone higher in a list.\nYou always see why something fits, and what happens next.\nThe figures on the front page come straight from the market, at the moment you look.\nThere is nothing on the market about the people who do the work: no names and no health data.',
    },
  },
  help: {
    title: 'Help',
    lead: 'Answers to questions we often get. Choose a subject.',
    start: {
      title: 'Getting started',
      account: {
        question: 'Do I need an account to search?',
        answer:
          'No. Everybody can see all offers and all open demands. To post your own demand or offer, create an account for your organisation.',
      },
      both: {
        question: 'We buy and sell. Can we do that with one account?',
        answer:
          'Yes. Choose ‘Both’ when you sign up. You then have one overview of your demands and one of your offers.',
      },
      wait: {
        question: 'Why is my demand or offer not on the market yet?',
        answer:
          'A curator reads the first demand or offer of an organisation. That usually takes no longer than two working days. If something is not right, you will read what you can change.',
      },
      password: {
        question: 'I cannot sign in any more. What now?',
        answer:
          'Check that you use the email address you signed up with. After a number of wrong attempts you have to wait a little. If it still does not work, email us.',
      },
    },
    buyer: {
      title: 'For buyers',
      write: {
        question: 'How do I write a good demand?',
        answer:
          'Write down what has to be done, how often and where, in your own words: ‘40 lunches, every Tuesday, near Utrecht Centraal’. A quantity and a place make the matches much better.',
      },
      pay: {
        question: 'What do I pay for?',
        answer:
          'Searching, writing demands and seeing how many offers fit is free. With a partner membership you put demands on the market, see all matches and get in touch.',
      },
      score: {
        question: 'What does the score mean?',
        answer:
          'How well the offer fits, from 0 to 100. Choose ‘Why this match?’ next to a match. You will then see every part with its points.',
      },
      none: {
        question: 'Nothing fits my demand. What can I do?',
        answer:
          'Make your demand wider: fewer wishes, a smaller quantity or a larger area. Search the offers yourself as well. If something that fits arrives later, it appears in your list automatically.',
      },
      sroi: {
        question: 'Does my order count for social return?',
        answer:
          'Often it does, but every client has its own rules. Check with the contact person for social return before you sign.',
      },
    },
    enterprise: {
      title: 'For social enterprises',
      cost: {
        question: 'What does it cost?',
        answer: 'Nothing. Taking part is free, even if it leads to an order.',
      },
      more: {
        question: 'Can I post more than one offer?',
        answer:
          'Yes, and that is better than putting everything together. Write a separate offer for each product or service, with the quantity you can handle per month.',
      },
      seen: {
        question: 'Why am I not listed for a demand?',
        answer:
          'Either you do not supply at that place, the demand is larger than your largest order, you do not meet a requirement of the buyer, or you do not fit well enough. Check your area and your capacity, and write your offer in words that a buyer uses too.',
      },
      small: {
        question: 'We are small. Will we not get orders that are too large?',
        answer:
          'Fill in your capacity and your largest order. We do not match you with demands that are larger than your largest order.',
      },
    },
    contact: {
      title: 'Is your question not here?',
      text: 'Email us: {{email}}. Tell us which organisation and which demand or offer it is about. We answer within two working days.',
      action: 'Email us',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'What data we keep, why, for how long, and what your rights are. In plain words.',
    short: {
      title: 'In brief',
      points:
        'We keep what the market needs to work, and no more.\nWe do not track you: there are no advertisements, no tracking cookies and no visitor statistics by other companies.\nWe do not sell data.\nData about the people who do the work does not belong on the market: no names, no citizen service numbers (BSN), nothing about health.',
    },
    stored: {
      title: 'What we keep and why',
      points:
        'About you: your name, your email address, your password (made unreadable) and the organisation you belong to. This lets you sign in, and others know who they are talking to.\nAbout your organisation: name, KVK number, location, what you do and which recognitions you have. This way both sides know who they are doing business with.\nYour demands and your offers. Once they are on the market, everybody can see them.\nWho did what and when, for important steps such as posting or approving. This lets us correct mistakes and find abuse.\nThe internet address of your device, for a short time. This stops people who try to guess passwords.\nInvoices for the membership. Tax law requires this.',
    },
    ground: {
      title: 'On what grounds',
      text: 'Your account, your demands and offers and the membership: because we need this for the agreement we have with your organisation. The log and the protection against abuse: because we have an interest in a safe market. Invoices: because the law requires it.',
    },
    long: {
      title: 'How long',
      points:
        'Drafts you no longer work on, and demands and offers that were refused: 12 months after the last change.\nAccounts that are not used: 36 months. You get an email 30 days in advance. If your organisation cannot do without you, for instance because you are the only owner and its offers are still on the market, your account stays.\nInvoices: at least 7 years, because the law requires it.',
    },
    others: {
      title: 'Who else can see it',
      text: 'Curators and admins of the market, as far as they need it for their work. Payments go through Stripe, which holds the data for the invoice. We do not see your card or account number. The companies that run our servers and mail work on our instructions.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Only cookies that are needed: to keep you signed in and to remember which organisation you work for, and to give back what you typed when you were signed out (a day at most). That is why there is no cookie banner.',
    },
    rights: {
      title: 'Your rights',
      text: 'You may see your data, correct it, take it with you and have it erased. You may also object. Email {{email}}. You will get an answer within a month.\nIf you disagree with us, you can complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens.',
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to buy and sell on this market. That includes people who cannot see, cannot hear, do not use a mouse or find reading hard.',
    norm: {
      title: 'The standard we follow',
      text: 'We build to WCAG 2.2, level AA. That is also the standard for Dutch government. We have tested the market ourselves. There has not been an independent test yet. So we say: the market is partially compliant.',
    },
    done: {
      title: 'What you may expect',
      points:
        'Everything works with a keyboard alone, and you always see where you are.\nEvery form works without JavaScript too. What you typed stays.\nErrors are shown at the top and next to the field, with how to fix them.\nColour is never the only sign. There is a light and a dark look. It follows the setting of your device.\nYou can enlarge to 400% without scrolling sideways.\nMotion stops when your device asks for less of it.\nTexts are written in plain language.',
    },
    tested: {
      title: 'How we check',
      text: 'With every change a program tests all pages: in two languages, light and dark, on a phone and on a large screen. A program does not find everything. That is why we also walk through the steps with the keyboard ourselves.',
    },
    limits: {
      title: 'What is not right yet',
      points:
        'We do not check whether what organisations write themselves is in plain language.\nIf an offer or demand is in Dutch only, the English page shows the Dutch text.\nThe payment page and the invoices belong to Stripe. We cannot change those.\nThe market has not yet been tested by people who use a screen reader every day.',
    },
    report: {
      title: 'Have you run into a problem?',
      text: 'Email {{email}} and tell us on which page. We answer within two working days and in the meantime look for another way to help you. If we cannot solve it together, you can turn to the Netherlands Institute for Human Rights, the College voor de Rechten van de Mens.',
    },
  },
} as const;
