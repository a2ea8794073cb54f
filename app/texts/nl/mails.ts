export default {
  welcome: {
    subject: 'Welkom op de Social Impact Market, {{organisation}}',
    text: `Dag {{name}},

Fijn dat {{organisation}} meedoet. Je account is klaar.

{{next}}

Je overzicht: {{address}}

Wat gebeurt er nu? Een makelaar kijkt je eerste vraag of aanbod na, meestal binnen twee werkdagen. Wat je daarna plaatst, staat meteen op de markt.

Heb je je niet zelf aangemeld? Antwoord dan op deze mail.

Met vriendelijke groet,
Social Impact Market`,
    next: {
      buys: 'Begin met je eerste vraag: wat heb je nodig, waar en wanneer? Je ziet meteen hoeveel sociale ondernemingen erbij passen.',
      sells:
        'Begin met je eerste aanbod: wat maken of doen jullie, waar en hoeveel per maand? Daarna zie je welke vragen erbij passen.',
      both: 'Begin met je eerste vraag of je eerste aanbod. Bovenaan de pagina wissel je tussen Inkopen en Aanbieden.',
    },
  },
} as const;
