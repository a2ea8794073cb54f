export default {
  title: 'Erkenningen',
  lead: 'Waaraan inkopers zien dat {{organisation}} sociaal onderneemt. Wat vandaag geldt, telt mee bij zoeken en matchen.',
  add: 'Voeg een erkenning toe',
  empty: {
    title: 'Nog geen erkenningen',
    text: 'Heb je een PSO-trede (Prestatieladder Socialer Ondernemen), sta je in het register van de Code Sociale Ondernemingen of ben je B Corp? Zet het hier. Opdrachtgevers vragen er vaak om.',
  },
  column: {
    recognition: 'Erkenning',
    state: 'Status',
    until: 'Geldig tot en met',
    issuer: 'Gegeven door',
    covers: 'Geldt voor',
    proof: 'Bewijs',
  },
  state: { valid: 'Geldig', future: 'Nog niet begonnen', expired: 'Verlopen', ending: 'Loopt bijna af' },
  daysLeft_one: 'nog {{count}} dag',
  daysLeft_other: 'nog {{count}} dagen',
  noEnd: 'Geen einddatum',
  noProof: 'Nog geen bewijs',
  ownNumber: 'Het eigen KVK-nummer',
  form: {
    newTitle: 'Erkenning toevoegen',
    editLead: 'Kreeg je een nieuw certificaat? Pas dan de datums aan en voeg het nieuwe bewijs toe.',
    expiredLead:
      'Deze erkenning telt nu niet mee bij zoeken en matchen. Kreeg je een nieuw certificaat? Pas dan de datums aan en voeg het nieuwe bewijs toe.',
    newLead: 'Vul in wat op het certificaat staat. Heb je PSO 30+ naast een trede? Voeg die apart toe.',
    what: 'Welke erkenning is het?',
    whatHelp: 'Eenmanszaken en vof’s kunnen bij de Code Sociale Ondernemingen alleen aspirant zijn.',
    issuer: 'Wie gaf de erkenning?',
    issuerHelp: 'De organisatie, het accountantskantoor of de gemeente.',
    issuerExample: 'PSO Nederland',
    validFrom: 'Geldig vanaf',
    validUntil: 'Geldig tot en met',
    validUntilHelp:
      'We sturen drie keer een mail voordat de erkenning afloopt: 90, 60 en 30 dagen van tevoren. Alleen bij een register van een gemeente mag je dit leeg laten.',
    kvkNumbers: 'KVK-nummers waarvoor het certificaat geldt',
    kvkNumbersHelp:
      'Vul dit alleen in als het er meer zijn dan jullie eigen nummer. Zet elk nummer op een eigen regel. Een dochterbedrijf dat er niet bij staat, is niet erkend.',
    proof: 'Bewijs',
    proofHelp:
      'Het certificaat of de verklaring als PDF of foto, hoogstens 10 MB. Verplicht bij PSO 30+ en bij de verklaring van een accountant; bij de andere erkenningen mag je dit leeg laten. Alleen jullie en de makelaars zien het.',
    removeProof: 'Haal dit bewijs weg',
    submit: 'Bewaar de erkenning',
    cancel: 'Stop zonder te bewaren',
  },
  remove: {
    title: 'Erkenning weghalen',
    summary: 'Haal deze erkenning weg',
    text: 'De erkenning en het bewijs verdwijnen. Je aanbod telt dan niet meer mee bij vragen waarvoor deze erkenning nodig is.',
    submit: 'Ja, haal weg',
  },
  done: { saved: 'De erkenning is bewaard.', removed: 'De erkenning is weggehaald.' },
  errors: {
    kvkNumbers: 'Vul alleen KVK-nummers van 8 cijfers in, elk op een eigen regel.',
    proofNeeded:
      'Voeg de verklaring of het certificaat toe. Hiermee bewijs je de 30% voor voorbehouden opdrachten.',
    endNeeded: 'Vul de laatste dag in waarop deze erkenning geldt.',
    endBeforeStart: 'De laatste dag ligt vóór de eerste. Kijk de datums na.',
    codeNotAdmitted:
      'De Code Sociale Ondernemingen staat niet open voor jullie rechtsvorm. Klopt de rechtsvorm in het profiel?',
    codeAspirantOnly:
      'Een eenmanszaak of vof kan bij de Code Sociale Ondernemingen alleen aspirant zijn. Kies ‘aspirant’.',
  },
  mails: {
    ending: {
      subject: '{{recognition}} van {{organisation}} loopt af op {{until}}',
      text: `Dag {{name}},

De erkenning ‘{{recognition}}’ van {{organisation}} geldt tot en met {{until}}. Daarna telt de erkenning niet meer mee bij zoeken en matchen.

Is de erkenning al verlengd? Zet de nieuwe datum en het bewijs dan hier: {{address}}

Met vriendelijke groet,
Social Impact Market`,
    },
    ended: {
      subject: '{{recognition}} van {{organisation}} is verlopen',
      text: `Dag {{name}},

De erkenning ‘{{recognition}}’ van {{organisation}} gold tot en met {{until}}. De erkenning telt nu niet meer mee bij zoeken en matchen.

Heb je een nieuw certificaat? Zet de nieuwe datum en het bewijs dan hier: {{address}}

Met vriendelijke groet,
Social Impact Market`,
    },
  },
} as const;
