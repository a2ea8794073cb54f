export default {
  title: 'Recognitions',
  lead: 'How buyers see that {{organisation}} is a social enterprise. What is valid today counts in search and matching.',
  add: 'Add a recognition',
  empty: {
    title: 'No recognitions yet',
    text: 'Do you have a level on the PSO ladder (Prestatieladder Socialer Ondernemen), are you in the register of the Code Sociale Ondernemingen or are you a B Corp? Add it here. Clients often ask for it.',
  },
  column: {
    recognition: 'Recognition',
    state: 'Status',
    until: 'Valid up to and including',
    issuer: 'Given by',
    covers: 'Covers',
    proof: 'Proof',
  },
  state: { valid: 'Valid', future: 'Not started yet', expired: 'Expired', ending: 'Ends soon' },
  daysLeft_one: '{{count}} day left',
  daysLeft_other: '{{count}} days left',
  noEnd: 'No end date',
  noProof: 'No proof yet',
  ownNumber: 'Its own KVK number',
  form: {
    newTitle: 'Add a recognition',
    editLead: 'If you have a new certificate, change the dates and add the new proof.',
    expiredLead:
      'This recognition does not count in search and matching now. If you have a new certificate, change the dates and add the new proof.',
    newLead: 'Fill in what the certificate says. If you have PSO 30+ as well as a level, add it separately.',
    what: 'Which recognition is it?',
    whatHelp:
      'Sole traders and general partnerships (vof) can only be ‘aspirant’ in the Code Sociale Ondernemingen.',
    issuer: 'Who gave the recognition?',
    issuerHelp: 'The organisation, the accountant or the municipality.',
    issuerExample: 'PSO Nederland',
    validFrom: 'Valid from',
    validUntil: 'Valid up to and including',
    validUntilHelp:
      'We email you three times before the recognition expires: 90, 60 and 30 days in advance. You may only leave this empty for the register of a municipality.',
    kvkNumbers: 'KVK numbers the certificate covers',
    kvkNumbersHelp:
      'Fill this in only if it covers more than your own number. Put each number on a line of its own. A subsidiary that is not listed is not recognised.',
    proof: 'Proof',
    proofHelp:
      'The certificate or statement as PDF or photo, 10 MB at most. Required for PSO 30+ and for the statement of an accountant; you may leave it empty for the other recognitions. Only you and the curators see it.',
    removeProof: 'Remove this proof',
    submit: 'Save the recognition',
    cancel: 'Stop without saving',
  },
  remove: {
    title: 'Remove the recognition',
    summary: 'Remove this recognition',
    text: 'The recognition and its proof disappear. Your offers no longer count for demands that need this recognition.',
    submit: 'Yes, remove',
  },
  done: { saved: 'The recognition has been saved.', removed: 'The recognition has been removed.' },
  errors: {
    kvkNumbers: 'Fill in KVK numbers of 8 digits only, each on a line of its own.',
    proofNeeded: 'Add the statement or the certificate. It is your proof of the 30% for reserved contracts.',
    endNeeded: 'Fill in the last day on which this recognition is valid.',
    endBeforeStart: 'The last day is before the first. Check the dates.',
    codeNotAdmitted:
      'The Code Sociale Ondernemingen does not admit your legal form. Is the legal form in the profile right?',
    codeAspirantOnly:
      'A sole trader or general partnership (vof) can only be ‘aspirant’ in the Code Sociale Ondernemingen. Choose ‘aspirant’.',
  },
  mails: {
    ending: {
      subject: '{{recognition}} of {{organisation}} expires on {{until}}',
      text: `Hello {{name}},

The recognition ‘{{recognition}}’ of {{organisation}} is valid up to and including {{until}}. After that it no longer counts in search and matching.

If it has already been renewed, add the new date and the proof here: {{address}}

Kind regards,
Social Impact Market`,
    },
    ended: {
      subject: '{{recognition}} of {{organisation}} has expired',
      text: `Hello {{name}},

The recognition ‘{{recognition}}’ of {{organisation}} was valid up to and including {{until}}. It now no longer counts in search and matching.

If you have a new certificate, add the new date and the proof here: {{address}}

Kind regards,
Social Impact Market`,
    },
  },
} as const;
