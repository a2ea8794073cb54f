/** Mails about decisions of staff; pages never load them. */
export default {
  impersonated: {
    subject: '{{staff}} of the Social Impact Market is signed in as you',
    text: `Hello {{name}},

{{staff}} of the Social Impact Market has just signed in as you. The reason:

{{reason}}

This lasts {{hours}} hour at most. {{staff}} has no access to your password, your email address, the second step of signing in, your account or payments. Whatever {{staff}} does is recorded under both names.

Here you can see who signed in and when: {{link}}

If this is not right, reply to this email.

Kind regards,
Social Impact Market`,
  },
  organisation: {
    verified: {
      subject: '{{organisation}} has been verified',
      text: `Hello {{name}},

We have checked {{organisation}}. Everything is right. From now on, what you post goes on the market at once.

Continue: {{link}}

Kind regards,
Social Impact Market`,
    },
    refused: {
      subject: '{{organisation}} has not been verified yet',
      text: `Hello {{name}},

We have checked {{organisation}}. We cannot verify the organisation like this yet. The reason:

{{reason}}

An owner can change the details and ask for the check again: {{link}}

Kind regards,
Social Impact Market`,
    },
    suspended: {
      subject: '{{organisation}} has been suspended',
      text: `Hello {{name}},

We have suspended {{organisation}}. The reason:

{{reason}}

Your offers and demands are not on the market now. You can still read everything, but you cannot change anything. If you disagree, reply to this email.

See your details: {{link}}

Kind regards,
Social Impact Market`,
    },
    restored: {
      subject: '{{organisation}} is no longer suspended',
      text: `Hello {{name}},

The suspension of {{organisation}} has been lifted. Your offers and demands are back on the market.

Continue: {{link}}

Kind regards,
Social Impact Market`,
    },
    'claim-accepted': {
      subject: 'You are now an owner of {{organisation}}',
      text: `Hello {{name}},

You asked to work for {{organisation}} on the market. You may. You are now an owner: you can change the details and invite colleagues.

Start here: {{link}}

Kind regards,
Social Impact Market`,
    },
    'claim-refused': {
      subject: 'Your request for {{organisation}} has been refused',
      text: `Hello {{name}},

You asked to work for {{organisation}} on the market. We could not establish that you work there. If this is not right, reply to this email.

Your own page: {{link}}

Kind regards,
Social Impact Market`,
    },
  },
  person: {
    suspended: {
      subject: 'Your account has been suspended',
      text: `Hello {{name}},

Your account on the Social Impact Market has been suspended. You cannot sign in now. If you want to know why, or if you disagree, reply to this email.

The market: {{link}}

Kind regards,
Social Impact Market`,
    },
    restored: {
      subject: 'Your account works again',
      text: `Hello {{name}},

The suspension of your account on the Social Impact Market has been lifted. You can sign in again: {{link}}

Kind regards,
Social Impact Market`,
    },
    madeStaff: {
      subject: 'You have a role on the Social Impact Market',
      text: `Hello {{name}},

An admin has given you a role on the Social Impact Market. Sign in again to start. Turn on two-step sign-in when you do, because it is required.

The work queue: {{link}}

Kind regards,
Social Impact Market`,
    },
    noLongerStaff: {
      subject: 'Your role on the Social Impact Market has ended',
      text: `Hello {{name}},

An admin has taken away your role on the Social Impact Market. Your own account stays.

The market: {{link}}

Kind regards,
Social Impact Market`,
    },
  },
  staff: {
    organisationWaiting: {
      subject: '{{organisation}} is asking for a check',
      text: `Hello {{name}},

{{organisation}} from {{place}} (KVK number {{kvk}}) is asking for a check. We answer within two working days.

See the organisation: {{link}}

Kind regards,
Social Impact Market`,
    },
    helpAsked: {
      subject: '{{organisation}} is asking for help with a demand: {{title}}',
      text: `Hello {{name}},

{{organisation}} is asking a curator for help with the demand ‘{{title}}’. They write:

{{message}}

Read and answer it: {{link}}

Kind regards,
Social Impact Market`,
    },
    organisationClaimed: {
      subject: '{{person}} says they work at {{organisation}}',
      text: `Hello {{name}},

{{person}} says they work at {{organisation}}. That organisation has no members here yet. Check whether this is right and decide.

See the organisation: {{link}}

Kind regards,
Social Impact Market`,
    },
  },
} as const;
