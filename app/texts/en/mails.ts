export default {
  welcome: {
    subject: 'Welcome to the Social Impact Market, {{organisation}}',
    text: `Hello {{name}},

Good to have {{organisation}} with us. Your account is ready.

{{next}}

Your overview: {{address}}

What happens next? A curator checks your first demand or offer, usually within two working days. What you post after that goes on the market at once.

If you did not sign up yourself, please reply to this email.

Kind regards,
Social Impact Market`,
    next: {
      buys: 'Start with your first demand: what do you need, where and when? You will see at once how many social enterprises fit.',
      sells:
        'Start with your first offer: what do you make or do, where and how much a month? Then you will see which demands fit.',
      both: 'Start with your first demand or your first offer. At the top of the page you switch between Buying and Selling.',
    },
  },
} as const;
