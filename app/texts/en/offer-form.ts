export default {
  new: {
    title: 'New offer',
    lead: 'Describe one service or product. You can save it as a draft and finish it later.',
  },
  edit: {
    title: 'Change offer',
    lead: {
      draft: 'This is a draft. Only you see it.',
      submitted: 'A curator is checking this. What you change now, the curator reads too.',
      live: 'This offer is on the market. What you save shows at once.',
      refused: 'Change it and hand it in again.',
    },
  },
  draft: { submit: 'Hand in', save: 'Keep as a draft' },
  posted: { submit: 'Save' },
  cancel: 'Stop without saving',
  what: 'What do you offer?',
  where: 'Where do you supply?',
  howMuch: 'Price and quantity',
  howMuchLead: 'An indication helps to match well. Without a price we show ‘on request’.',
  who: 'Who does the work?',
  title: {
    label: 'Title',
    help: 'Say in one line what you supply.',
    example: 'Lunches for meetings, delivered in Utrecht',
  },
  description: {
    label: 'Description',
    help: 'What does the client get, how often is it possible and what makes your work special? Do not write names of workers.',
    example: 'We make fresh sandwiches and soup, for up to 80 people, delivered by cargo bike.',
  },
  categories: { label: 'Categories', help: 'Choose one to five. Buyers find you by them.' },
  areaKind: {
    label: 'Area',
    country: { label: 'The whole of the Netherlands', hint: 'You supply or send anywhere.' },
    provinces: { label: 'One or more provinces', hint: 'Choose them below.' },
    radius: { label: 'Around a postcode', hint: 'Fill in the postcode and the distance below.' },
  },
  provinces: { label: 'Provinces', help: 'Only if you chose ‘one or more provinces’.' },
  place: { label: 'Postcode or place', help: 'Where you work or start from.' },
  radiusKm: {
    label: 'Distance',
    help: 'Only if you chose ‘around a postcode’. Measured in a straight line.',
  },
  priceFrom: { label: 'Price from, without VAT' },
  priceTo: { label: 'Price up to, without VAT' },
  priceUnit: { label: 'This price is' },
  capacity: {
    label: 'How much can you supply per month?',
    help: 'So that we do not ask you for orders that are too big.',
  },
  capacityUnit: { label: 'Counted in' },
  targetGroups: {
    label: 'Groups of people',
    help: 'Choose the groups that work on this offer. Never name a person.',
  },
} as const;
