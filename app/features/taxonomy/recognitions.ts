/**
 * Marks by which a buyer knows a social enterprise. PSO levels: https://adviespuntsr.nl/pso/ (the entry
 * level `pso-basistrede` since April 2023: https://www.ionvallei.nl/news/pso-toegankelijker/);
 * Code Sociale Ondernemingen: https://www.codesocialeondernemingen.nl/over-het-register/toelatingscriteria
 * Labels: text keys `taxonomy.recognitions.<id>`.
 */
export const RECOGNITIONS = [
  'pso-aspirant',
  'pso-basistrede',
  'pso-1',
  'pso-2',
  'pso-3',
  'pso-30-plus',
  'code-sociale-ondernemingen',
  'accountant-30',
  'b-corp',
  'municipal-register',
] as const;
export type Recognition = (typeof RECOGNITIONS)[number];

export function isRecognition(id: string): id is Recognition {
  return (RECOGNITIONS as readonly string[]).includes(id);
}

/** Steps of the PSO ladder, lowest first; PSO 30+ is a separate statement beside them. */
const PSO_LADDER: readonly string[] = ['pso-aspirant', 'pso-basistrede', 'pso-1', 'pso-2', 'pso-3'];

/** True when one of the held recognitions is the wanted one or a higher step of the same ladder. */
export function satisfiesRecognition(held: readonly string[], wanted: Recognition): boolean {
  if (held.includes(wanted)) return true;
  const step = PSO_LADDER.indexOf(wanted);
  return step >= 0 && held.some((id) => PSO_LADDER.indexOf(id) > step);
}

/**
 * True when a recognition proves the 30 % share of art. 2.82 Aanbestedingswet 2012: PSO 30+ or an
 * accountant's statement. Source: https://socialclubdenhaag.nl/group/algemeen/
 */
export function provesReservedShare(held: readonly string[]): boolean {
  return held.includes('pso-30-plus') || held.includes('accountant-30');
}
