export default {
  title: 'Recognitions',
  lead: 'How buyers see that {{organisation}} is a social enterprise. What is valid today counts in search and matching.',
  add: 'Add a recognition',
  empty: {
    title: 'No recognitions yet',
    text: 'Do you have a PSO level, are you in the register of the Code Sociale Ondernemingen or a B Corp? Put it here. Clients often ask for it.',
  },
  column: {
    recognition: 'Recognition',
    state: 'State',
    until: 'Valid until',
    issuer: 'Given by',
    covers: 'Covers',
    proof: 'Proof',
  },
  state: { valid: 'Valid', future: 'Not begun yet', expired: 'Expired', ending: 'Ends soon' },
  daysLeft_one: '{{count}} day left',
  daysLeft_other: '{{count}} days left',
  noEnd: 'No end date',
  noProof: 'No proof yet',
  ownNumber: 'The own KVK number',
  form: {
    newTitle: 'Add a recognition',
    editLead: 'Did you get a new certificate? Then change the dates and add the new proof.',
    newLead: 'Fill in what the certificate says. Do you have PSO 30+ beside a level? Add it separately.',
    what: 'Which recognition is it?',
    whatHelp: 'Sole traders and general partnerships can only be aspirant at the Code Sociale Ondernemingen.',
    issuer: 'Who gave the recognition?',
    issuerHelp: 'The organisation, the accountant or the municipality.',
    issuerExample: 'PSO Nederland',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    validUntilHelp:
      'We mail you three times before the recognition ends: 90, 60 and 30 days before. Only for the register of a municipality you may leave this empty.',
    kvkNumbers: 'KVK numbers the certificate covers',
    kvkNumbersHelp:
      'Only when it covers more than your own number. Put each number on a line of its own. A subsidiary that is not listed is not recognised.',
    proof: 'Proof',
    proofHelp:
      'The certificate or statement as PDF or photo, 10 MB at most. For PSO 30+ and the statement of an accountant it is required. Only you and the curators see it.',
    removeProof: 'Take this proof away',
    submit: 'Save',
    cancel: 'Stop without saving',
  },
  remove: {
    title: 'Take away',
    summary: 'Take this recognition away',
    text: 'The recognition and its proof disappear. Your offers no longer count for demands that need this recognition.',
    submit: 'Yes, take away',
  },
  done: { saved: 'The recognition was saved.', removed: 'The recognition was taken away.' },
  errors: {
    kvkNumbers: 'Fill in KVK numbers of 8 digits only, each on a line of its own.',
    proofNeeded: 'Add the statement or the certificate. It is your proof of the 30% for reserved contracts.',
    endNeeded: 'Fill in the last day on which this recognition is valid.',
    endBeforeStart: 'The last day is before the first. Check the dates.',
    codeNotAdmitted:
      'The Code Sociale Ondernemingen does not admit your legal form. Is the legal form in the profile right?',
    codeAspirantOnly:
      'A sole trader or general partnership can only be aspirant at the Code Sociale Ondernemingen. Choose ‘aspirant’.',
  },
  mails: {
    ending: {
      subject: '{{recognition}} of {{organisation}} ends on {{until}}',
      text: `Hello {{name}},

The recognition ‘{{recognition}}’ of {{organisation}} is valid until {{until}}. After that it no longer counts in search and matching.

Was it renewed? Then put the new date and the proof here: {{address}}

Kind regards,
Social Impact Market`,
    },
    ended: {
      subject: '{{recognition}} of {{organisation}} has expired',
      text: `Hello {{name}},

The recognition ‘{{recognition}}’ of {{organisation}} was valid until {{until}}. It no longer counts in search and matching.

Do you have a new certificate? Then put the new date and the proof here: {{address}}

Kind regards,
Social Impact Market`,
    },
  },
} as const;
