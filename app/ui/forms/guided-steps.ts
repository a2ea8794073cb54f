/** The buttons of a guided form, and what the page sends by itself while somebody types. */
export const GUIDED_INTENTS = ['next', 'back', 'close', 'autosave'] as const;
export type GuidedIntent = (typeof GUIDED_INTENTS)[number];

/** The step an address asks for (`?step=…`), else the first. */
export function stepOf<Id extends string>(steps: readonly [Id, ...Id[]], params: URLSearchParams): Id {
  return steps.find((id) => id === params.get('step')) ?? steps[0];
}

/** The step a button leads to, null where there is none. */
export function neighbourOf<Id extends string>(
  steps: readonly Id[],
  at: Id,
  direction: 'next' | 'back',
): Id | null {
  return steps[steps.indexOf(at) + (direction === 'next' ? 1 : -1)] ?? null;
}

/** The address of a step of a form. */
export const stepAddress = (path: string, step: string): string => `${path}?step=${step}`;

/** What the address for saving by itself answers: when it saved, and what it could not save, as text keys by field. */
export type AutosaveAnswer = { savedAt: string; fieldErrors: Record<string, string[]> };
