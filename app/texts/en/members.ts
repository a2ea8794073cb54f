export default {
  title: 'Members',
  lead: 'Who works for {{organisation}} on the market, and what each may do.',
  you: 'you',
  role: {
    owner: { label: 'Owner', hint: 'May do everything, also invite colleagues and arrange the membership.' },
    editor: { label: 'Editor', hint: 'Writes offers and demands and keeps the profile up to date.' },
    viewer: { label: 'Viewer', hint: 'Sees everything of the organisation but changes nothing.' },
  },
  column: {
    name: 'Name',
    role: 'Role',
    since: 'Since',
    actions: 'What you can do',
    email: 'E-mail address',
    until: 'Valid until',
  },
  change: {
    title: 'Change',
    role: 'Role of {{name}}',
    submit: 'Give this role',
    remove: 'Remove {{name}}',
    removeText:
      'After that {{name}} sees nothing of the organisation any more. What was written stays. We send a mail.',
    removeSubmit: 'Yes, remove',
    lastOwner: 'This is the only owner. Make a colleague owner first.',
  },
  leave: {
    title: 'Leave this organisation',
    summary: 'I want to leave {{organisation}}',
    text: 'After that you see nothing of {{organisation}} any more. Your account stays. You can only come back when an owner invites you.',
    submit: 'Yes, I leave',
    lastOwner:
      'You are the only owner. Make a colleague owner first; then you can leave. That way there is always somebody who can manage the organisation.',
  },
  invite: {
    title: 'Invite a colleague',
    lead: 'Your colleague gets a mail with a link. It works for {{days}} days.',
    email: 'E-mail address of your colleague',
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
    title: 'Asks to join you',
    lead: 'Let in only people you know. Do you not know somebody? Call or mail first.',
    since: 'Asked on',
    accept: 'Let in',
    refuse: 'Refuse',
  },
  done: {
    invite: 'The invitation was sent.',
    'change-role': 'The role was changed.',
    remove: 'This person no longer belongs to the organisation.',
    withdraw: 'The invitation was withdrawn. The link in the mail no longer works.',
    resend: 'The invitation was sent again. The link in the earlier mail no longer works.',
    'accept-request': 'Your new colleague can start at once and gets a mail.',
    'refuse-request': 'Refused. Who asked gets a mail.',
  },
  invitation: {
    title: 'You are invited to {{organisation}}',
    lead: '{{inviter}} asks you to work for {{organisation}} on the Social Impact Market.',
    leadWithout: 'You can work for {{organisation}} on the Social Impact Market.',
    role: 'Your role',
    email: 'Invitation for',
    until: 'Can be used until',
    accept: 'Accept the invitation',
    otherPerson: {
      title: 'This invitation is for {{email}}',
      text: 'You are signed in with another address. Sign out and then open the link in the mail again. Or ask for an invitation to the address you work with now.',
      action: 'Sign out',
    },
    signIn: {
      title: 'You have an account',
      text: 'Sign in with {{email}}. Then you come back here and accept the invitation.',
      action: 'Sign in',
    },
    signUp: {
      title: 'Make your account',
      text: 'Your e-mail address is {{email}}. You need not confirm it any more.',
      submit: 'Make account and join',
    },
  },
  errors: {
    lastOwner: 'An organisation always has an owner. Make a colleague owner first.',
    alreadyMember: 'This person belongs to your organisation already.',
    alreadyInvited: 'This address has an invitation already. Send it again, or withdraw it first.',
    invitationClosed: 'This invitation was used or withdrawn already.',
    invitationGone:
      'This invitation no longer works. It may have expired, been withdrawn or been used. Ask your colleague for a new one.',
    otherAddress: 'This invitation is for another e-mail address.',
    hasAccount: 'There is an account with this e-mail address already. Load the page again and sign in.',
    requestDecided: 'This was decided already.',
  },
  mails: {
    invitation: {
      subject: '{{inviter}} invites you to {{organisation}}',
      text: `Hello,

{{inviter}} asks you to work for {{organisation}} on the Social Impact Market. Your role will be: {{role}}.

Accept the invitation: {{address}}

The link works until {{until}} and is only for you. Do you not know {{inviter}} or {{organisation}}? Then you need not do anything.

Kind regards,
Social Impact Market`,
    },
    removed: {
      subject: 'You no longer work for {{organisation}} on the market',
      text: `Hello {{name}},

An owner of {{organisation}} took you out of the organisation on the Social Impact Market. You no longer see what belongs to {{organisation}}. Your account stays.

Is this not right? Then get in touch with {{organisation}}.

Your overview: {{address}}

Kind regards,
Social Impact Market`,
    },
    requestAccepted: {
      subject: 'You now belong to {{organisation}}',
      text: `Hello {{name}},

An owner of {{organisation}} let you in. You can start at once.

Your overview: {{address}}

Kind regards,
Social Impact Market`,
    },
    requestRefused: {
      subject: 'Your request to join {{organisation}}',
      text: `Hello {{name}},

An owner of {{organisation}} did not let you in. Do you think this is a mistake? Then get in touch with {{organisation}} yourself.

Your overview: {{address}}

Kind regards,
Social Impact Market`,
    },
  },
} as const;
