export default {
  banner: {
    text: 'This is a trial version: no real money is paid and no real emails are sent.',
    mails: 'See the emails sent',
  },
  mails: {
    title: 'Emails sent',
    lead: 'The trial version does not send any emails. Here you can read what it would have sent, newest first.',
    receiver: 'Recipient',
    allReceivers: 'All recipients',
    filter: 'Show',
    clear: 'Show all emails',
    to: 'To',
    sentAt: 'Sent',
    count_one: '{{count}} email',
    count_other: '{{count}} emails',
    shownOf: 'The newest {{shown}} of {{total}} emails',
    emptyTitle: 'No emails yet',
    emptyText:
      'As soon as something happens that somebody is told about, the email appears here. Sign up an organisation, for instance.',
    emptyFor: 'There is no email for {{to}} yet.',
  },
} as const;
