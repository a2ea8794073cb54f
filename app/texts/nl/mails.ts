export default {
  welcome: {
    subject: 'Welkom op de Social Impact Market, {{organisation}}',
    text: `Dag {{name}},

Fijn dat {{organisation}} meedoet. Je account is klaar.

{{next}}

Je overzicht: {{address}}

Wat gebeurt er nu? Een makelaar kijkt je eerste bericht na, meestal binnen twee werkdagen. Daarna staan je berichten meteen op de markt.

Heb je deze aanmelding niet zelf gedaan? Laat het ons dan weten door op deze mail te antwoorden.

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
