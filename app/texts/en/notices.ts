/** Mails about decisions of staff; pages never load them. */
export default {
  impersonated: {
    subject: '{{staff}} of Social Impact Market is signed in as you',
    text: `Hello {{name}},

{{staff}} of Social Impact Market has just signed in as you. The reason:

{{reason}}

This lasts {{hours}} hour at most. Your password, your e-mail address, the second step of signing in, your account and payments stay closed. Whatever {{staff}} does is recorded under both names.

See who signed in and when: {{link}}

Is this not right? Answer this mail.

Kind regards,
Social Impact Market`,
  },
  organisation: {
    verified: {
      subject: '{{organisation}} is verified',
      text: `Hello {{name}},

We checked {{organisation}}. Everything is right. What you post goes live at once from now on.

Go on: {{link}}

Kind regards,
Social Impact Market`,
    },
    refused: {
      subject: '{{organisation}} is not verified yet',
      text: `Hello {{name}},

We checked {{organisation}} and cannot verify it like this. The reason:

{{reason}}

An owner can change the facts and ask for a check again: {{link}}

Kind regards,
Social Impact Market`,
    },
    suspended: {
      subject: '{{organisation}} is suspended',
      text: `Hello {{name}},

We suspended {{organisation}}. The reason:

{{reason}}

Your offers and demands are not on the market now. You can still read everything, but change nothing. Do you disagree? Answer this mail.

See your facts: {{link}}

Kind regards,
Social Impact Market`,
    },
    restored: {
      subject: '{{organisation}} is no longer suspended',
      text: `Hello {{name}},

The suspension of {{organisation}} is lifted. Your offers and demands are back on the market.

Go on: {{link}}

Kind regards,
Social Impact Market`,
    },
    'claim-accepted': {
      subject: 'You are now the owner of {{organisation}}',
      text: `Hello {{name}},

You asked to work for {{organisation}}. You may. You are the owner now: you can change the facts and invite colleagues.

Begin here: {{link}}

Kind regards,
Social Impact Market`,
    },
    'claim-refused': {
      subject: 'Your claim of {{organisation}} is refused',
      text: `Hello {{name}},

You asked to work for {{organisation}}. We could not establish that you work there. Is this not right? Answer this mail.

Your own page: {{link}}

Kind regards,
Social Impact Market`,
    },
  },
  person: {
    suspended: {
      subject: 'Your account is suspended',
      text: `Hello {{name}},

Your account on Social Impact Market is suspended. You cannot sign in now. Do you want to know why, or do you disagree? Answer this mail.

The market: {{link}}

Kind regards,
Social Impact Market`,
    },
    restored: {
      subject: 'Your account works again',
      text: `Hello {{name}},

The suspension of your account on Social Impact Market is lifted. You can sign in again: {{link}}

Kind regards,
Social Impact Market`,
    },
    madeStaff: {
      subject: 'You have a role on Social Impact Market',
      text: `Hello {{name}},

An admin gave you a role on Social Impact Market. Sign in again to begin. Turn on two-step login when you do, because it is required.

The work list: {{link}}

Kind regards,
Social Impact Market`,
    },
    noLongerStaff: {
      subject: 'Your role on Social Impact Market has ended',
      text: `Hello {{name}},

An admin took your role on Social Impact Market away. Your own account stays.

The market: {{link}}

Kind regards,
Social Impact Market`,
    },
  },
  staff: {
    organisationWaiting: {
      subject: '{{organisation}} asks for a check',
      text: `Hello {{name}},

{{organisation}} from {{place}} (KVK number {{kvk}}) asks for a check. We answer within two working days.

See the organisation: {{link}}

Kind regards,
Social Impact Market`,
    },
    helpAsked: {
      subject: '{{organisation}} asks for help with a demand: {{title}}',
      text: `Hello {{name}},

{{organisation}} asks a curator for help with the demand ‘{{title}}’. They write:

{{message}}

See and answer it: {{link}}

Kind regards,
Social Impact Market`,
    },
    organisationClaimed: {
      subject: '{{person}} says to belong to {{organisation}}',
      text: `Hello {{name}},

{{person}} says to work at {{organisation}}. That organisation has no members here yet. Check whether it is right and decide.

See the organisation: {{link}}

Kind regards,
Social Impact Market`,
    },
  },
} as const;
