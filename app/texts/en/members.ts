export default {
  title: 'Members',
  lead: 'Who works for {{organisation}} on the market, and what each person may do.',
  you: 'you',
  role: {
    owner: {
      label: 'Owner',
      hint: 'May do everything, including inviting colleagues and managing the membership.',
    },
    editor: { label: 'Editor', hint: 'Writes offers and demands and keeps the profile up to date.' },
    viewer: { label: 'Viewer', hint: 'Sees everything of the organisation but changes nothing.' },
  },
  column: {
    name: 'Name',
    role: 'Role',
    since: 'Since',
    actions: 'What you can do',
    email: 'Email address',
    until: 'Valid up to and including',
  },
  change: {
    title: 'Change',
    role: 'Role of {{name}}',
    submit: 'Give this role',
    remove: 'Remove {{name}} from the organisation',
    removeText:
      'After that {{name}} no longer sees anything of the organisation. What they wrote stays. We send them an email.',
    removeSubmit: 'Yes, remove',
    lastOwner: 'This is the only owner. Make a colleague an owner first.',
  },
  leave: {
    title: 'Leave this organisation',
    summary: 'I want to leave {{organisation}}',
    text: 'After that you no longer see anything of {{organisation}}. Your account stays. You can only come back if an owner invites you.',
    submit: 'Yes, leave',
    lastOwner:
      'You are the only owner. Make a colleague an owner first. Then you can leave. That way there is always somebody who can manage the organisation.',
  },
  invite: {
    title: 'Invite a colleague',
    lead: 'Your colleague gets an email with a link. It works for {{days}} days.',
    email: 'Email address of your colleague',
    role: 'What may your colleague do?',
    submit: 'Send the invitation',
  },
  invitations: {
    title: 'Invitations that are still open',
    expired: 'Expired',
    resend: 'Send again',
    resendFor: 'Send again to {{email}}',
    withdraw: 'Withdraw',
    withdrawFor: 'Withdraw the invitation to {{email}}',
  },
  requests: {
    title: 'People who want to join you',
    lead: 'Only let in people you know. If you do not know somebody, call or email first.',
    since: 'Asked on',
    accept: 'Let in',
    refuse: 'Refuse',
  },
  done: {
    invite: 'The invitation has been sent.',
    'change-role': 'The role has been changed.',
    remove: 'This person no longer belongs to the organisation.',
    withdraw: 'The invitation has been withdrawn. The link in the email no longer works.',
    resend: 'The invitation has been sent again. The link in the earlier email no longer works.',
    'accept-request': 'Your new colleague can start at once and gets an email.',
    'refuse-request': 'Refused. The person who asked gets an email.',
  },
  invitation: {
    title: 'You are invited to {{organisation}}',
    lead: '{{inviter}} asks you to work for {{organisation}} on the Social Impact Market.',
    leadWithout: 'You can work for {{organisation}} on the Social Impact Market.',
    role: 'Your role',
    email: 'Invitation for',
    until: 'Can be used up to and including',
    accept: 'Accept the invitation',
    otherPerson: {
      title: 'This invitation is for {{email}}',
      text: 'You are signed in with another address. Sign out to continue here. Or ask for an invitation to the address you work with now.',
      action: 'Sign out and continue',
    },
    signIn: {
      title: 'You already have an account',
      text: 'Sign in with {{email}}. You will then come back here to accept the invitation.',
      action: 'Sign in',
    },
    signUp: {
      title: 'Create your account',
      text: 'Your email address is {{email}}. You do not need to confirm it.',
      submit: 'Create account and join',
    },
  },
  errors: {
    lastOwner: 'An organisation always has an owner. Make a colleague an owner first.',
    alreadyMember: 'This person already belongs to your organisation.',
    alreadyInvited: 'This address already has an invitation. Send it again, or withdraw it first.',
    invitationClosed: 'This invitation has already been used or withdrawn.',
    invitationGone:
      'The invitation may have expired, been withdrawn or been used. If you have accepted it before, go to your overview. If not, ask your colleague for a new one.',
    otherAddress: 'This invitation is for another email address.',
    hasAccount: 'There is already an account with this email address. Reload the page and sign in.',
    requestDecided: 'This has already been decided.',
  },
  mails: {
    invitation: {
      subject: '{{inviter}} invites you to {{organisation}}',
      text: `Hello,

{{inviter}} asks you to work for {{organisation}} on the Social Impact Market. Your role will be: {{role}}.

Accept the invitation: {{address}}

The link works up to and including {{until}} and is only for you. If you do not know {{inviter}} or {{organisation}}, you do not need to do anything.

Kind regards,
Social Impact Market`,
    },
    removed: {
      subject: 'You no longer work for {{organisation}} on the market',
      text: `Hello {{name}},

An owner of {{organisation}} has removed you from the organisation on the Social Impact Market. You no longer see the data of {{organisation}}. Your account stays.

If this is not right, get in touch with {{organisation}}.

Your overview: {{address}}

Kind regards,
Social Impact Market`,
    },
    requestAccepted: {
      subject: 'You have joined {{organisation}}',
      text: `Hello {{name}},

An owner of {{organisation}} has let you in. You can start at once.

Your overview: {{address}}

Kind regards,
Social Impact Market`,
    },
    requestRefused: {
      subject: 'Your request to join {{organisation}}',
      text: `Hello {{name}},

An owner of {{organisation}} has not let you in. If you think this is a mistake, get in touch with {{organisation}} yourself.

Your overview: {{address}}

Kind regards,
Social Impact Market`,
    },
  },
} as const;
