import type { Recognition } from './recognitions';

/**
 * The kinds of recognition with their levels, lowest first; a kind without levels has an empty list. PSO 30+ is a
 * statement beside the ladder. Labels: text keys `taxonomy.recognitionKinds.<kind>` and `…Levels.<kind>.<level>`.
 * Sources: https://www.pso-nederland.nl and https://www.codesocialeondernemingen.nl/over-het-register/toelatingscriteria
 */
export const RECOGNITION_LEVELS = {
  pso: ['aspirant', 'basistrede', '1', '2', '3', '30-plus'],
  'code-sociale-ondernemingen': ['aspirant', 'applied', 'registered'],
  'accountant-30': [],
  'b-corp': [],
  'municipal-register': [],
} as const satisfies Record<string, readonly string[]>;
export type RecognitionKind = keyof typeof RECOGNITION_LEVELS;

export const RECOGNITION_KINDS = Object.keys(RECOGNITION_LEVELS) as RecognitionKind[];

export const levelsOf = (kind: RecognitionKind): readonly string[] => RECOGNITION_LEVELS[kind];

/** Kinds that are given for a time; a municipal register may have no end. */
export const endsSomeDay = (kind: RecognitionKind): boolean => kind !== 'municipal-register';

/**
 * The mark buyers search for that a recognition gives; null for a status that is no recognition yet: who only
 * wants to enter, or has applied to, the Code Sociale Ondernemingen.
 */
export function markOf(kind: string, level: string | null): Recognition | null {
  if (kind === 'pso') return PSO_MARKS[level ?? ''] ?? null;
  if (kind === 'code-sociale-ondernemingen') return level === 'registered' ? kind : null;
  return kind === 'accountant-30' || kind === 'b-corp' || kind === 'municipal-register' ? kind : null;
}

const PSO_MARKS: Record<string, Recognition> = {
  aspirant: 'pso-aspirant',
  basistrede: 'pso-basistrede',
  '1': 'pso-1',
  '2': 'pso-2',
  '3': 'pso-3',
  '30-plus': 'pso-30-plus',
};
