export default {
  banner: {
    text: 'This is a trial: no real money moves and no real mails go out.',
    mails: 'Look at the mails sent',
  },
  mails: {
    title: 'Mails sent',
    lead: 'In the trial no mail leaves the house. Here you read what would have been sent, newest first.',
    receiver: 'Receiver',
    allReceivers: 'All receivers',
    filter: 'Show',
    clear: 'Show all mails',
    to: 'To',
    sentAt: 'Sent',
    count_one: '{{count}} mail',
    count_other: '{{count}} mails',
    shownOf: 'The newest {{shown}} of {{total}} mails',
    emptyTitle: 'No mails yet',
    emptyText:
      'As soon as something happens that somebody is told about, the mail is here. Sign up an organisation, for instance.',
    emptyFor: 'There is no mail for {{to}} yet.',
  },
} as const;
