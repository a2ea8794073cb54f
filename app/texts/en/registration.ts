export default {
  steps: { organisation: 'Your organisation', person: 'You' },
  number: {
    title: 'Sign up your organisation',
    lead: 'It takes about three minutes. After that you can search and write your first demand or offer right away.',
    toSignIn: 'Do you already have an account? Sign in.',
    submit: 'Find my organisation',
  },
  found: {
    title: 'Is this your organisation?',
    register: 'This is what the Dutch trade register (KVK) says.',
    typed: 'This is what you filled in. A curator will check it later.',
    yes: 'Yes, continue',
    create: 'Yes, add it',
    otherNumber: 'No, another KVK number',
    byHand: 'Is something not right? Fill it in yourself.',
  },
  fact: {
    name: 'Name',
    legalForm: 'Legal form',
    address: 'Address',
    noAddress: 'Not public in the register',
    kvkNumber: 'KVK number',
    activity: 'What are you here for?',
    street: 'Street',
    houseNumber: 'House number',
  },
  byHand: {
    title: 'Tell us about your organisation',
    why: {
      unknown:
        'The trade register does not know number {{number}}. If the number is right, just continue and fill it in yourself. We will check it later.',
      away: 'We cannot reach the trade register right now. Fill in the details yourself. We will check them later.',
      incomplete: 'The trade register gives no complete address. Fill in what is missing.',
      chosen: 'Fill in what it should be. We will check it later.',
    },
    otherNumber: 'Fill in another KVK number',
    submit: 'Continue',
  },
  known: {
    join: {
      title: '{{organisation}} is already taking part',
      text: 'Some of your colleagues are already here. Ask the owner to let you in. The owner gets an email and decides.',
    },
    claim: {
      title: '{{organisation}} is already here',
      text: 'This organisation is on the market, but has no members here yet. Tell us that you work there. A curator checks that, usually within two working days. After that you become its owner.',
    },
    next: 'Continue',
    submit: 'Send your request',
    otherNumber: 'Another KVK number',
  },
  person: {
    title: 'Who are you?',
    leadNew: 'You are signing up {{organisation}}. You become its owner and can invite colleagues.',
    leadJoin: 'You are asking to join {{organisation}}. The owner decides.',
    leadClaim: 'You are saying that you work at {{organisation}}. A curator checks that.',
    change: 'Another organisation',
    submitNew: 'Create account',
    submitAsk: 'Create account and send your request',
  },
  field: {
    message: 'Message',
    acceptsFreeMail: 'I do not have a work email address',
  },
  help: {
    messageJoin:
      'Say who you are, so that the owner recognises you. Do not put passwords or private details here.',
    messageClaim: 'Say what you do at this organisation and how we can check that.',
    acceptsFreeMail: 'It then takes longer to check your sign-up.',
    legalForm: 'Such as private limited company, foundation or sole trader.',
  },
  add: {
    title: 'Another organisation',
    lead: 'Add another organisation you work for, or ask an existing one to let you in.',
    waiting: 'Your requests to join',
    none: 'You do not belong to any organisation on the market right now. Add one, or ask one to let you in.',
    state: {
      waiting: 'Waiting for an answer',
      refused: 'Not let in',
    },
    askedOn: 'Asked on {{date}}',
    sent: 'Your request has been sent. You will get an email as soon as there is an answer.',
  },
  errors: {
    freeMail:
      'This is not an email address of an organisation. Use your work address, or tick this box if you do not have one.',
    alreadyMember: 'You already belong to this organisation.',
    refusedBefore: 'This organisation has refused your request before. Please contact its owner yourself.',
    kvkTaken:
      'Somebody has just signed up this organisation. Enter the KVK number again. Then you can ask to join.',
    draftGone: 'This took too long. Look up your organisation again.',
  },
  mail: {
    joinAsked: {
      subject: '{{name}} wants to join {{organisation}}',
      text: `Hello,

{{name}} ({{email}}) is asking to join {{organisation}} on the Social Impact Market.

Read the message and decide: {{address}}

If you do not know this person, refuse the request. Nobody sees your details without your permission.

Kind regards,
Social Impact Market`,
    },
  },
} as const;
