export default {
  name: 'Social Impact Market',
  pageTitle: '{{page}} – Social Impact Market',
  nav: {
    offers: 'Offers',
    demands: 'Demands',
    matching: 'How matching works',
    prices: 'Membership',
    buying: 'Buying',
    selling: 'Selling',
    matches: 'Matches',
    queue: 'Work queue',
    organisations: 'Organisations',
    people: 'People',
    membership: 'Membership',
    mails: 'Mails sent',
    signIn: 'Sign in',
    signUp: 'Join',
    signUpLong: 'Sign up your organisation',
    signOut: 'Sign out',
  },
  impersonation: {
    text: '{{staff}} is signed in as {{name}}. Whatever you do is recorded under both names.',
    stop: 'Stop and go back',
  },
  staff: { curator: 'Curator', admin: 'Admin' },
  organisation: { label: 'You now work for', switch: 'Switch' },
  footer: {
    market: 'The market',
    join: 'Taking part',
    note: 'Where buyers and social enterprises find each other. For social enterprises it is free.',
  },
  problem: {
    status: 'Code {{status}}',
    again: 'Try again',
    toHome: 'Back to the start',
    toOffers: 'Look at the offers',
    toMembership: 'Look at the membership',
    toDashboard: 'Back to your overview',
    400: {
      title: 'This request is not right',
      text: 'We could not read this. Go back one page, load it again and try once more.',
    },
    402: {
      title: 'This needs a membership',
      text: 'You can always write demands. Posting a demand, seeing all matches and getting in contact come with a partner membership.',
    },
    403: {
      title: 'You may not see this page',
      text: 'You are signed in, but this page belongs to another role or organisation. Is that wrong? Ask the owner of your organisation to give you access.',
    },
    404: {
      title: 'This page does not exist',
      text: 'The offer or demand may be closed, or the address may not be quite right. Searching often helps.',
    },
    409: {
      title: 'Somebody was just ahead of you',
      text: 'This has changed in the meantime. Load the page again and see how it stands now.',
    },
    413: {
      title: 'This is too large',
      text: 'What you sent does not fit. Make the text or the file smaller and try again.',
    },
    429: {
      title: 'A little slower, please',
      text: 'There were too many requests in a row. Wait a few minutes and then try again.',
    },
    500: {
      title: 'Something went wrong on our side',
      text: 'This is not your doing. What you saved before is still there. Try again in a moment; if it keeps failing, please tell us.',
    },
    503: {
      title: 'The market cannot be reached right now',
      text: 'A part of our systems does not answer. Nothing gets lost. It usually works again within a few minutes.',
    },
  },
} as const;
