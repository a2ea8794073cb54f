export default {
  new: {
    title: 'New demand',
    lead: 'Write down what you need. You can save it as a draft and finish it later.',
  },
  edit: {
    title: 'Change demand',
    lead: {
      draft: 'This is a draft. Only you see it.',
      submitted: 'A curator is checking this. What you change now, the curator reads too.',
      live: 'This demand is on the market. What you save shows at once.',
      refused: 'Change it and hand it in again.',
      closed: 'This demand is closed.',
    },
  },
  draft: { submit: 'Hand in', save: 'Keep as a draft' },
  posted: { submit: 'Save' },
  cancel: 'Stop without saving',
  what: 'What do you need?',
  whereAndHowMuch: 'Where and how much?',
  when: 'When?',
  wishes: 'Which effect do you want?',
  wishesLead: 'Choose only what really counts. The less you choose, the more firms fit.',
  title: {
    label: 'Title',
    help: 'Say in one line what you are looking for.',
    example: '40 lunches, every Tuesday, near Utrecht Centraal',
  },
  description: {
    label: 'Description',
    help: 'What has to be done, how often and what matters to you? Write it as you would tell it.',
    example: 'Lunch for our team every Tuesday at noon, partly vegetarian, delivered on the third floor.',
  },
  categories: { label: 'Categories', help: 'Choose one to five. So we search among the right firms.' },
  place: { label: 'Postcode or place', help: 'Where the work is done or the goods are delivered.' },
  quantity: { label: 'How much?', help: 'Each time or in total; explain that in the description.' },
  quantityUnit: { label: 'Counted in' },
  valueBand: {
    label: 'Value of the contract, without VAT',
    help: 'Over the full term. Firms see this and then know whether it fits.',
  },
  respondBy: {
    label: 'Responses are possible up to and including',
    help: 'At the end of this day the demand closes. Give firms two weeks if you can.',
  },
  startsOn: { label: 'When does it start?', help: 'An estimate is enough.' },
  targetGroups: { label: 'Work for these groups' },
  recognitions: {
    label: 'Recognitions',
    help: 'A higher step counts too: who has PSO step 3 meets step 2.',
  },
} as const;
