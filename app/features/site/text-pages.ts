/** A part of a page of words; its texts are `pages.<page>.<id>.title`, `.text` and `.points`, one line each. */
export type TextSection = { id: string; has: readonly ('text' | 'points')[] };

/** Pages that are only words, by the name of their texts. */
export const TEXT_PAGES = {
  about: [
    { id: 'why', has: ['text'] },
    { id: 'how', has: ['points'] },
    { id: 'who', has: ['text'] },
    { id: 'promise', has: ['points'] },
  ],
  privacy: [
    { id: 'short', has: ['points'] },
    { id: 'stored', has: ['points'] },
    { id: 'ground', has: ['text'] },
    { id: 'long', has: ['points'] },
    { id: 'others', has: ['text'] },
    { id: 'cookies', has: ['text'] },
    { id: 'rights', has: ['text'] },
  ],
  accessibility: [
    { id: 'norm', has: ['text'] },
    { id: 'done', has: ['points'] },
    { id: 'tested', has: ['text'] },
    { id: 'limits', has: ['points'] },
    { id: 'report', has: ['text'] },
  ],
} satisfies Record<string, readonly TextSection[]>;

export type TextPageName = keyof typeof TEXT_PAGES;

/** The questions of the help page by who asks them. */
export const HELP_QUESTIONS = {
  start: ['account', 'both', 'wait', 'password'],
  buyer: ['write', 'pay', 'score', 'none', 'sroi'],
  enterprise: ['cost', 'more', 'seen', 'small'],
} as const;

/** The day on which a person last checked privacy and accessibility against what the market does. */
export const CHECKED_ON = new Date('2026-11-21T12:00:00Z');
