export default {
  steps: { organisation: 'Your organisation', person: 'You' },
  number: {
    title: 'Sign up your organisation',
    lead: 'It takes about three minutes. After that you can search and write your first post right away.',
    toSignIn: 'Do you already have an account? Sign in.',
    submit: 'Find my organisation',
  },
  found: {
    title: 'Is this your organisation?',
    register: 'This is what the Dutch trade register (KVK) says.',
    typed: 'This is what you filled in. A curator checks it later.',
    yes: 'Yes, go on',
    create: 'Yes, add it',
    otherNumber: 'No, another KVK number',
    byHand: 'Is something wrong? Fill it in yourself.',
  },
  fact: {
    name: 'Name',
    legalForm: 'Legal form',
    address: 'Address',
    noAddress: 'Shielded in the register',
    kvkNumber: 'KVK number',
    activity: 'What are you here for?',
    street: 'Street',
    houseNumber: 'House number',
  },
  byHand: {
    title: 'Tell us about your organisation',
    why: {
      unknown:
        'The trade register does not know number {{number}}. Is the number right? Then just go on and fill it in yourself. We check it later.',
      away: 'We cannot reach the trade register right now. Fill in the facts yourself. We check them later.',
      incomplete: 'The trade register gives no complete address. Fill in what is missing.',
      chosen: 'Fill in what it should be. We check it later.',
    },
    otherNumber: 'Use another KVK number',
    submit: 'Go on',
  },
  known: {
    join: {
      title: '{{organisation}} takes part already',
      text: 'Colleagues of yours are here already. Ask the owner to let you in. They get a mail and decide.',
    },
    claim: {
      title: '{{organisation}} is here already',
      text: 'This organisation is on the market, but nobody works with it yet. Tell us that it is yours. A curator checks that, usually within two working days. Then you become its owner.',
    },
    next: 'Go on',
    submit: 'Send your request',
    otherNumber: 'Another KVK number',
  },
  person: {
    title: 'Who are you?',
    leadNew: 'You are signing up {{organisation}}. You become its owner and can invite colleagues.',
    leadJoin: 'You ask to work with {{organisation}}. The owner decides.',
    leadClaim: 'You say that {{organisation}} is yours. A curator checks that.',
    change: 'Another organisation',
    submitNew: 'Create account',
    submitAsk: 'Create account and send your request',
  },
  field: {
    message: 'Message',
    acceptsFreeMail: 'I have no e-mail address at work',
  },
  help: {
    messageJoin:
      'Tell who you are, so that the owner knows you. Do not put passwords or private details here.',
    messageClaim: 'Tell what you do at this organisation and how we can check that.',
    acceptsFreeMail: 'Checking your sign-up then takes longer.',
    legalForm: 'Such as private limited company, foundation or sole trader.',
  },
  add: {
    title: 'Another organisation',
    lead: 'Add an organisation that you work for too, or ask one that is here to let you in.',
    waiting: 'Your requests to take part',
    none: 'You do not belong to any organisation on the market right now. Add one, or ask one to let you in.',
    state: {
      waiting: 'Waits for an answer',
      refused: 'Not let in',
    },
    askedOn: 'Asked on {{date}}',
    sent: 'Your request was sent. You get a mail as soon as there is an answer.',
  },
  errors: {
    freeMail:
      'This is not an e-mail address of an organisation. Use your address at work, or tick this box if you have none.',
    alreadyMember: 'You already work at this organisation.',
    refusedBefore: 'This organisation refused your request before. Please contact its owner yourself.',
    kvkTaken:
      'Somebody has just signed up this organisation. Enter the KVK number again, then you can ask to take part.',
    draftGone: 'This took too long. Look up your organisation again.',
  },
  mail: {
    joinAsked: {
      subject: '{{name}} wants to work with {{organisation}}',
      text: `Hello,

{{name}} ({{email}}) asks to work with {{organisation}} on the Social Impact Market.

Read the message and decide: {{address}}

Do you not know this person? Then refuse the request. Without your permission nobody sees your details.

Kind regards,
Social Impact Market`,
    },
  },
} as const;
