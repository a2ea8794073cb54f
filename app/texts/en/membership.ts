export default {
  errors: {
    needed:
      'Your organisation needs a partner membership for this. Your draft stays saved. Become a partner and continue after that.',
    unavailable:
      'Paying is not possible right now, because the payment service cannot be reached. Nothing was charged. Try again in a few minutes: you can then continue where you were.',
    refused:
      'The payment service could not process this. Nothing was charged. Please try again. If it fails again, email us.',
  },
  interval: { month: 'per month', year: 'per year' },
  withoutVat: 'excluding VAT',
  standIn: {
    title: 'This is a simulated payment service',
    text: 'No real money is paid. You can try everything out.',
  },
  benefits: {
    title: 'What a partner membership gives you',
    publish: 'You put as many demands on the market as you like.',
    matches: 'You see all social enterprises that fit your demand, with the reason why.',
    contact: 'You get in touch with the social enterprises you choose.',
    colleagues: 'All your colleagues can take part. You pay one amount per organisation.',
  },
  state: {
    none: { label: 'No membership', text: 'Your organisation does not have a partner membership yet.' },
    trial: { label: 'Trial', text: 'Your trial runs until {{date}}. Payment starts after that.' },
    active: {
      label: 'Active',
      text: 'Your membership is paid until {{date}} and is then renewed automatically.',
    },
    provisional: {
      label: 'Active, payment in progress',
      text: 'Your membership is active. The bank is still processing your payment. This takes a few working days.',
    },
    ending: {
      label: 'Cancelled',
      text: 'Your membership has been cancelled and stays active until {{date}}. You can undo the cancellation until that day.',
    },
    past_due: {
      label: 'Payment failed',
      text: 'The last payment failed. Your membership stays active until {{date}}. Update your payment details before that day.',
    },
    granted: { label: 'Active', text: 'We have given your organisation a membership until {{date}}.' },
    unknown: {
      label: 'Being checked',
      text: 'The payment service reports something we do not know yet. We are checking it and will contact you.',
    },
    grace_over: {
      label: 'Not paid',
      text: 'The payment failed, even when we tried again. Your membership is no longer active. Update your payment details to continue.',
    },
    unpaid: {
      label: 'Not paid',
      text: 'The invoice was not paid. Your membership is not active. Update your payment details to continue.',
    },
    paused: {
      label: 'Paused',
      text: 'Your membership is paused and not active now. Update your payment details to continue.',
    },
    incomplete: {
      label: 'Not completed',
      text: 'The first payment was not completed. Your membership is not active yet.',
    },
    ended: { label: 'Ended', text: 'Your membership has ended. You can take out a new one.' },
    customer_deleted: {
      label: 'Ended',
      text: 'The payment service no longer has your customer details. You can take out a new membership.',
    },
  },
  page: {
    title: 'Partner membership',
    lead: 'For {{organisation}}.',
    status: 'Where things stand',
    pay: 'Become a partner and pay',
    payNote:
      'You pay by iDEAL, credit card or direct debit. The membership is renewed every year until you cancel.',
    manage: 'Manage payment and invoices',
    mend: 'Update your payment details',
    manageNote: 'Here you can change your payment details and VAT number, and cancel.',
    manageTitle: 'Manage',
    onlyOwner: 'An owner of your organisation can take out and manage the membership.',
    onlySells:
      'You take part as a social enterprise. That is free and stays free: you do not need a membership.',
    refusedTitle: 'That did not work',
  },
  invoices: {
    title: 'Invoices',
    empty: 'There are no invoices yet.',
    number: 'Number',
    withoutNumber: 'Without number',
    date: 'Date',
    amount: 'Amount',
    status: 'Status',
    link: 'Invoice',
    open: 'View invoice {{number}}',
    state: {
      open: 'To be paid',
      paid: 'Paid',
      void: 'Void',
      uncollectible: 'Not collected',
      other: 'In progress',
    },
  },
  return: {
    doneTitle: 'Your partner membership is active',
    doneText: 'Thank you. You can now put your demands on the market and see all matches.',
    doneUntil: 'Paid until {{date}}.',
    provisionalText: 'The bank is still processing your payment. You can already start.',
    processingTitle: 'Your payment is being processed',
    processingText:
      'This usually takes a few seconds. We refresh this page automatically. You do not need to pay again.',
    refresh: 'Refresh now',
    openTitle: 'Nothing was paid',
    openText: 'You came back without paying. Nothing was charged. You can finish it later.',
    toMembership: 'Go to your membership',
    toDashboard: 'Go to your overview',
  },
  prices: {
    title: 'What does it cost?',
    lead: 'Searching is free. Selling is free. Buying organisations pay one fixed amount per year.',
    visitor: {
      title: 'Looking around',
      price: 'Free',
      text: 'Search all offers and demands, without an account.',
    },
    enterprise: {
      title: 'Social enterprise',
      price: 'Always free',
      text: 'Post your offer, see which demands fit and get in touch. You never pay, not even a share of the deal.',
      action: 'Sign up your enterprise',
    },
    buyer: {
      title: 'Buying organisation',
      text: 'Making a draft is free. You already see how many offers fit, and the best three. For the rest you need a partner membership.',
      action: 'Sign up your organisation',
      actionMember: 'Go to your membership',
    },
    faqTitle: 'Frequently asked questions',
    faq: {
      who: {
        question: 'Why do only buying organisations pay?',
        answer:
          'Social enterprises are often small. Their place on the market should not depend on their budget. The membership pays for the curators and the system.',
      },
      both: {
        question: 'We buy and sell. What do we pay?',
        answer:
          'Selling stays free. You only pay for the membership when you put a demand on the market yourself.',
      },
      how: {
        question: 'How can I pay?',
        answer:
          'By iDEAL, credit card or direct debit. If you pay by iDEAL, later years are collected by direct debit.',
      },
      cancel: {
        question: 'Can I cancel?',
        answer: 'Yes, at any moment. Your membership stays active until the end of the year you paid for.',
      },
      failed: {
        question: 'What if a payment fails?',
        answer: 'You get an email and keep access for another {{days}} days to put it right.',
      },
    },
  },
  mails: {
    started: {
      subject: 'Your partner membership is active',
      text: 'Hello,\n\nThe partner membership of {{organisation}} is active. You can now put demands on the market, see all matches and get in touch with social enterprises.\n\nYour membership and invoices are here:\n{{url}}\n\nKind regards,\nSocial Impact Market',
    },
    payment_failed: {
      subject: 'The payment for your partner membership failed',
      text: 'Hello,\n\nThe payment for the partner membership of {{organisation}} failed. The membership stays active until {{date}}. Update your payment details before that day:\n{{url}}\n\nKind regards,\nSocial Impact Market',
    },
    will_end: {
      subject: 'Your partner membership has been cancelled',
      text: 'Hello,\n\nThe partner membership of {{organisation}} has been cancelled. It stays active until {{date}}. If you want to continue after all, undo the cancellation before that day:\n{{url}}\n\nKind regards,\nSocial Impact Market',
    },
    ended: {
      subject: 'Your partner membership is no longer active',
      text: 'Hello,\n\nThe partner membership of {{organisation}} is no longer active. Your demands and drafts stay saved. You can start again here:\n{{url}}\n\nKind regards,\nSocial Impact Market',
    },
  },
} as const;
