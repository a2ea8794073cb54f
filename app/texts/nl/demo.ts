export default {
  banner: {
    text: 'Dit is een proefversie: er gaat geen echt geld om en er gaan geen echte mails uit.',
    mails: 'Bekijk de verstuurde mails',
  },
  mails: {
    title: 'Verstuurde mails',
    lead: 'In de proefversie gaat er geen mail de deur uit. Hier lees je wat we anders verstuurd hadden, de nieuwste eerst.',
    receiver: 'Ontvanger',
    allReceivers: 'Alle ontvangers',
    filter: 'Toon',
    clear: 'Toon alle mails',
    to: 'Aan',
    sentAt: 'Verstuurd',
    count_one: '{{count}} mail',
    count_other: '{{count}} mails',
    shownOf: 'De nieuwste {{shown}} van {{total}} mails',
    emptyTitle: 'Nog geen mails',
    emptyText:
      'Zodra er iets gebeurt waarover iemand bericht krijgt, staat de mail hier. Meld bijvoorbeeld een organisatie aan.',
    emptyFor: 'Voor {{to}} is er nog geen mail.',
  },
} as const;
