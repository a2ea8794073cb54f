export default {
  welcome: {
    subject: 'Welcome to the Social Impact Market, {{organisation}}',
    text: `Hello {{name}},

Good to have {{organisation}} with us. Your account is ready.

{{next}}

Your overview: {{address}}

What happens next? A curator checks your first post, usually within two working days. After that your posts go live at once.

Did you not sign up yourself? Please tell us by answering this mail.

Kind regards,
Social Impact Market`,
    next: {
      buys: 'Start with your first demand: what do you need, where and when? You see at once how many social enterprises fit.',
      sells:
        'Start with your first offer: what do you make or do, where and how much a month? Then you see which demands fit.',
      both: 'Start with your first demand or your first offer. At the top of the page you switch between Buying and Selling.',
    },
  },
} as const;
