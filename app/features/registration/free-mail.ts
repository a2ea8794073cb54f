/** Mail anybody can get for nothing, and what comes with an internet connection at home. */
const FREE_MAIL = new Set([
  ...[
    'gmail.com',
    'googlemail.com',
    'icloud.com',
    'me.com',
    'mac.com',
    'aol.com',
    'gmx.com',
    'gmx.de',
    'gmx.net',
  ],
  ...['hotmail.com', 'hotmail.nl', 'live.com', 'live.nl', 'msn.com', 'outlook.com', 'outlook.nl'],
  ...['yahoo.com', 'yahoo.nl', 'ymail.com', 'proton.me', 'protonmail.com', 'pm.me', 'zoho.com', 'mail.com'],
  ...[
    'ziggo.nl',
    'kpnmail.nl',
    'kpnplanet.nl',
    'planet.nl',
    'hetnet.nl',
    'home.nl',
    'xs4all.nl',
    'upcmail.nl',
  ],
  ...[
    'casema.nl',
    'chello.nl',
    'telfort.nl',
    'tele2.nl',
    'online.nl',
    'quicknet.nl',
    'solcon.nl',
    'caiway.nl',
  ],
  ...['zonnet.nl', 'versatel.nl', 'freeler.nl', 'wxs.nl', 'orange.nl', 'zeelandnet.nl', 'delta.nl'],
]);

/** Whether an address tells nothing about where a person works. */
export function isFreeMail(email: string): boolean {
  return FREE_MAIL.has(email.trim().toLowerCase().split('@').at(-1) ?? '');
}
