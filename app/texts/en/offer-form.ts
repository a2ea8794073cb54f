export default {
  new: {
    title: 'New offer',
    lead: 'Describe one service or product. After this step we save everything automatically. You can always stop and continue later.',
  },
  edit: {
    title: 'Edit offer',
    lead: {
      draft: 'This is a draft. Only your organisation sees it.',
      submitted: 'A curator is checking this. The curator will also read what you change now.',
      changes_asked: 'A curator has asked for changes. After that, submit it again under ‘Review’.',
      live: 'This offer is on the market. Price, capacity and area are visible at once. A curator first reads the title, texts, categories and what you say about people.',
      paused:
        'This offer is paused. A curator first reads the title, texts, categories and what you say about people.',
      refused: 'Change it and submit it again under ‘Review’.',
      archived: 'This offer is archived.',
    },
  },
  changeAsked: {
    title: 'A change is waiting for a curator',
    text: 'Here you see what you asked for. If you change anything else, the curator reads that instead.',
  },
  step: {
    what: 'What',
    story: 'Story',
    where: 'Where',
    amounts: 'Price and capacity',
    people: 'People',
    proof: 'Earlier work',
    files: 'Photos',
    review: 'Review',
  },
  mission: {
    title: 'From mission to product',
    text: 'Buyers are not looking for a mission but for something they can order. Call it what they call it. You can say later who does the work.',
    example: {
      care: 'Not ‘day activities in the kitchen’, but ‘Lunches for 10 to 80 people, delivered in Utrecht’.',
      green: 'Not ‘working in nature’, but ‘Maintenance of company gardens, every two weeks’.',
      makers: 'Not ‘talent in the workshop’, but ‘Packing Christmas hampers, up to 5,000 pieces’.',
    },
  },
  preview: { title: 'This is how a buyer sees your offer' },
  completeness: {
    title: '{{percent}} filled in',
    needed: 'This is still needed before you can submit it:',
    helpful: 'This is optional, but it helps:',
    elsewhere_one: 'In the other steps you can still add {{count}} thing.',
    elsewhere_other: 'In the other steps you can still add {{count}} things.',
    all: 'Everything is filled in.',
  },
  helps: {
    summary: { what: 'Short description', why: 'the first thing a buyer reads in the list.' },
    price: { what: 'Price', why: 'then a buyer knows whether it fits the budget.' },
    capacity: { what: 'Capacity', why: 'then you only get requests you can handle.' },
    orders: { what: 'Largest order', why: 'we skip larger requests for you.' },
    leadTime: { what: 'Lead time', why: 'a buyer then knows whether you can be on time.' },
    targetGroups: { what: 'Target groups', why: 'buyers can search for a target group.' },
    impactText: { what: 'How people work on it', why: 'a buyer can use this in a report.' },
    impactHours: {
      what: 'Hours per €1,000',
      why: 'a buyer uses this to work out what it brings for social return.',
    },
    photos: { what: 'Photos', why: 'then a buyer sees what you supply.' },
    references: { what: 'Earlier work', why: 'the clients you already have make a new client trust you.' },
  },
  what: {
    title: 'What do you offer?',
    lead: 'One service or product. If you have more, make a separate offer for each.',
  },
  story: {
    title: 'What does the client get?',
    lead: 'First in one sentence, then everything a buyer wants to know.',
  },
  where: { title: 'Where do you supply?', lead: 'We only show your offer where you really supply.' },
  people: {
    title: 'Who does the work?',
    lead: 'This is why buyers choose you. Write about groups, never about a person.',
  },
  proof: {
    title: 'Who did you do this for before?',
    lead: 'Ask your client whether you may give their name. If not, say what kind of client it is: ‘a municipality in Twente’.',
  },
  review: {
    title: 'Review everything',
    lead: 'This is how a buyer sees your offer. If it is right, submit it.',
    posted: 'This is how a buyer sees your offer.',
    preview: 'See the whole page',
    submit: 'Submit',
  },
  title: {
    label: 'Title',
    help: 'Say in one line what you supply.',
    example: 'Lunches for meetings, delivered in Utrecht',
  },
  kind: {
    label: 'What kind of offer is it?',
    service: 'You do work for the client, such as cleaning or packing.',
    product: 'You make or sell something, such as coffee or furniture.',
    location: 'The client comes to you, for example for a meeting.',
    placement: 'Your people work at the client’s site.',
  },
  placeKinds: {
    label: 'Kind of place',
    help: 'What kind of place do people get at the client’s site? Choose this only if you chose ‘Placement or secondment’.',
  },
  categories: {
    label: 'Categories',
    help: 'Choose one to five. Each category has an example. This is how buyers find you.',
  },
  summary: {
    label: 'Short description',
    help: 'One sentence, {{max}} characters at most. It appears on the card in the list.',
    example: 'Fresh lunches from our own kitchen, by cargo bike to your office.',
  },
  description: {
    label: 'Description',
    help: 'What does the client get, how often is it possible and what is special about your work? Do not write the names of workers.',
    example: 'We make fresh sandwiches and soup for up to 80 people, delivered by cargo bike.',
    marks:
      'Formatting: an empty line starts a new paragraph, a dash at the start of a line makes a list, **two asterisks** make bold, [words](https://address.nl) make a link.',
  },
  areaKind: {
    label: 'Area',
    country: { label: 'The whole of the Netherlands', hint: 'You supply or ship everywhere.' },
    provinces: { label: 'One or more provinces', hint: 'Choose them below.' },
    municipalities: { label: 'One or more municipalities', hint: 'Name them below.' },
    radius: { label: 'Around a postcode', hint: 'Fill in the postcode and the distance below.' },
  },
  provinces: { label: 'Provinces', help: 'Choose them only if you chose ‘One or more provinces’.' },
  municipalities: {
    label: 'Municipalities',
    help: 'Fill this in only if you chose ‘One or more municipalities’. Put a comma between the names.',
    example: 'Utrecht, Zeist, Amersfoort',
  },
  place: { label: 'Postcode or place', help: 'Where you work or leave from.' },
  radiusKm: {
    label: 'Distance',
    help: 'Fill this in only if you chose ‘Around a postcode’. We measure in a straight line.',
  },
  languages: { label: 'Languages', help: 'In which languages can a client talk to you?' },
  price: {
    title: 'What does it cost?',
    lead: 'A rough price is enough. If you give no price, it says ‘on request’.',
  },
  priceFromCents: { label: 'Price from, without VAT' },
  priceToCents: { label: 'Price up to, without VAT' },
  priceUnit: { label: 'This price is' },
  capacity: {
    title: 'How much can you handle?',
    lead: 'That way we do not ask you for work that is too large or too small. You can change this any day.',
  },
  capacityPerMonth: {
    label: 'How much can you supply per month?',
    help: 'What you can do on top of your regular work.',
  },
  capacityUnit: { label: 'Counted in' },
  smallestOrder: { label: 'Smallest order' },
  largestOrder: { label: 'Largest order', help: 'More than this is not possible in one month.' },
  leadTimeDays: {
    label: 'Lead time',
    help: 'How long after an order can you deliver? Fill in 0 for the same day.',
    unit: 'working days',
  },
  nextFreeOn: { label: 'Free again from', help: 'Fill this in only if you are fully booked now.' },
  targetGroups: {
    label: 'Target groups',
    help: 'Choose the groups who work on this offer. Never name a person.',
  },
  impactText: {
    label: 'How do they work on it?',
    help: 'What do they do themselves, who coaches them and what do they learn?',
    example:
      'Our cooks train people who were out of work for a long time. After a year they get a certificate.',
  },
  impactHoursFrom: {
    label: 'Hours of work for target groups per €1,000, at least',
    help: 'Divide the hours in an average order by its price in thousands of euros. For example: 60 hours of work in an order of €3,000 is 20 hours.',
    unit: 'hours',
  },
  impactHoursTo: { label: 'Hours of work for target groups per €1,000, at most' },
  recognitions: {
    label: 'Recognitions that apply',
    help: 'You only see recognitions your organisation holds and that are valid now.',
    none: 'Your organisation holds no valid recognition now.',
    add: 'Add one',
  },
  photos: {
    title: 'Photos',
    lead: '{{max}} at most. The first is the large photo at the top. If somebody can be recognised, ask them first.',
    text: 'What is in the photo?',
    main: 'This is the large photo',
    makeMain: 'Make this the large photo',
  },
  attachments: {
    title: 'Attachments',
    lead: 'For example a menu or price list. Everybody can download them once your offer is on the market.',
    text: 'What is this file?',
  },
  files: {
    remove: 'Remove',
    photo: {
      label: 'New photo',
      help: 'JPEG, PNG or WebP, 10 MB at most. We make the photo smaller. We take out data such as the place.',
      text: 'What is in the new photo?',
      textHelp:
        'For people who cannot see the photo. For example: two cooks cutting vegetables at a long table.',
      add: 'Add photo',
    },
    attachment: {
      label: 'New attachment',
      help: 'PDF, PNG, JPEG, DOCX, XLSX or ODT, 10 MB at most.',
      text: 'What is the new attachment called?',
      textHelp: 'For example: menu 2026.',
      add: 'Add attachment',
    },
  },
  reference: {
    title: 'Order {{number}}',
    client: 'Client',
    year: 'Year',
    amount: 'Amount in that year',
  },
} as const;
