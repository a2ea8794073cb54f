export default {
  title: 'Medewerkers',
  lead: 'Wie er voor {{organisation}} op de markt werkt, en wat ieder mag.',
  you: 'jij',
  role: {
    owner: { label: 'Eigenaar', hint: 'Mag alles, ook collega’s uitnodigen en het lidmaatschap regelen.' },
    editor: { label: 'Bewerker', hint: 'Schrijft aanbod en vragen en werkt het profiel bij.' },
    viewer: { label: 'Meelezer', hint: 'Ziet alles van de organisatie, maar verandert niets.' },
  },
  column: {
    name: 'Naam',
    role: 'Rol',
    since: 'Sinds',
    actions: 'Wat je kunt doen',
    email: 'E-mailadres',
    until: 'Geldig tot en met',
  },
  change: {
    title: 'Pas aan',
    role: 'Rol van {{name}}',
    submit: 'Geef deze rol',
    remove: 'Haal {{name}} uit de organisatie',
    removeText:
      'Daarna ziet {{name}} niets meer van de organisatie. Wat al geschreven is, blijft staan. We sturen een mail.',
    removeSubmit: 'Ja, haal uit de organisatie',
    lastOwner: 'Dit is de enige eigenaar. Maak eerst een collega eigenaar.',
  },
  leave: {
    title: 'Weggaan bij deze organisatie',
    summary: 'Ik wil weg bij {{organisation}}',
    text: 'Daarna zie je niets meer van {{organisation}}. Je account blijft bestaan. Terugkomen kan alleen als een eigenaar je uitnodigt.',
    submit: 'Ja, ik ga weg',
    lastOwner:
      'Je bent de enige eigenaar. Maak eerst een collega eigenaar. Daarna kun je weggaan. Zo blijft er altijd iemand die de organisatie kan beheren.',
  },
  invite: {
    title: 'Nodig een collega uit',
    lead: 'Je collega krijgt een mail met een link. Die werkt {{days}} dagen.',
    email: 'E-mailadres van je collega',
    role: 'Wat mag je collega?',
    submit: 'Stuur de uitnodiging',
  },
  invitations: {
    title: 'Uitnodigingen die nog openstaan',
    expired: 'Verlopen',
    resend: 'Stuur opnieuw',
    resendFor: 'Stuur opnieuw aan {{email}}',
    withdraw: 'Trek in',
    withdrawFor: 'Trek de uitnodiging aan {{email}} in',
  },
  requests: {
    title: 'Wie bij jullie wil meedoen',
    lead: 'Laat alleen mensen toe die je kent. Ken je iemand niet? Bel of mail dan eerst.',
    since: 'Gevraagd op',
    accept: 'Laat toe',
    refuse: 'Wijs af',
  },
  done: {
    invite: 'De uitnodiging is verstuurd.',
    'change-role': 'De rol is aangepast.',
    remove: 'Deze persoon hoort niet meer bij de organisatie.',
    withdraw: 'De uitnodiging is ingetrokken. De link in de mail werkt niet meer.',
    resend: 'De uitnodiging is opnieuw verstuurd. De link in de vorige mail werkt niet meer.',
    'accept-request': 'Je nieuwe collega kan meteen aan de slag en krijgt een mail.',
    'refuse-request': 'Afgewezen. De aanvrager krijgt een mail.',
  },
  invitation: {
    title: 'Je bent uitgenodigd bij {{organisation}}',
    lead: '{{inviter}} vraagt je om op de Social Impact Market voor {{organisation}} te werken.',
    leadWithout: 'Je kunt op de Social Impact Market voor {{organisation}} gaan werken.',
    role: 'Je rol',
    email: 'Uitnodiging voor',
    until: 'Te gebruiken tot en met',
    accept: 'Neem de uitnodiging aan',
    otherPerson: {
      title: 'Deze uitnodiging is voor {{email}}',
      text: 'Je bent nu ingelogd met een ander adres. Log uit, dan gaat het hier verder. Of vraag om een uitnodiging op het adres waarmee je nu werkt.',
      action: 'Log uit en ga verder',
    },
    signIn: {
      title: 'Je hebt al een account',
      text: 'Log in met {{email}}. Daarna kom je hier terug en neem je de uitnodiging aan.',
      action: 'Log in',
    },
    signUp: {
      title: 'Maak je account',
      text: 'Je e-mailadres is {{email}}. Dat hoef je niet meer te bevestigen.',
      submit: 'Maak account en doe mee',
    },
  },
  errors: {
    lastOwner: 'Een organisatie heeft altijd een eigenaar. Maak eerst een collega eigenaar.',
    alreadyMember: 'Deze persoon hoort al bij jullie organisatie.',
    alreadyInvited: 'Dit adres heeft al een uitnodiging. Stuur die opnieuw, of trek die eerst in.',
    invitationClosed: 'Deze uitnodiging is al gebruikt of ingetrokken.',
    invitationGone:
      'Misschien is de uitnodiging verlopen, ingetrokken of al gebruikt. Nam je hem al aan? Ga dan naar je overzicht. Vraag anders je collega om een nieuwe.',
    otherAddress: 'Deze uitnodiging is voor een ander e-mailadres.',
    hasAccount: 'Er is al een account met dit e-mailadres. Laad de pagina opnieuw en log in.',
    requestDecided: 'Hierover is al beslist.',
  },
  mails: {
    invitation: {
      subject: '{{inviter}} nodigt je uit bij {{organisation}}',
      text: `Dag,

{{inviter}} vraagt je om op de Social Impact Market voor {{organisation}} te werken. Je rol wordt: {{role}}.

Neem de uitnodiging aan: {{address}}

De link werkt tot en met {{until}} en is alleen voor jou. Ken je {{inviter}} of {{organisation}} niet? Dan hoef je niets te doen.

Met vriendelijke groet,
Social Impact Market`,
    },
    removed: {
      subject: 'Je werkt niet meer voor {{organisation}} op de markt',
      text: `Dag {{name}},

Een eigenaar van {{organisation}} heeft je uit de organisatie gehaald op de Social Impact Market. Je ziet de gegevens van {{organisation}} niet meer. Je account blijft bestaan.

Klopt dit niet? Neem dan contact op met {{organisation}}.

Je overzicht: {{address}}

Met vriendelijke groet,
Social Impact Market`,
    },
    requestAccepted: {
      subject: 'Je doet nu mee bij {{organisation}}',
      text: `Dag {{name}},

Een eigenaar van {{organisation}} heeft je toegelaten. Je kunt meteen aan de slag.

Je overzicht: {{address}}

Met vriendelijke groet,
Social Impact Market`,
    },
    requestRefused: {
      subject: 'Je verzoek om mee te doen bij {{organisation}}',
      text: `Dag {{name}},

Een eigenaar van {{organisation}} heeft je niet toegelaten. Denk je dat dit een vergissing is? Neem dan zelf contact op met {{organisation}}.

Je overzicht: {{address}}

Met vriendelijke groet,
Social Impact Market`,
    },
  },
} as const;
