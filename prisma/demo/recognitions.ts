/** Recognitions of the demo story with the days until they end; kinds and levels as in the taxonomy. */
export type DemoRecognition = {
  /** Key of the organisation. */
  by: string;
  kind: string;
  level: string | null;
  issuer: string;
  /** Days from the day of the story; null has no end. */
  endsInDays: number | null;
};

const pso = (by: string, level: string, endsInDays: number): DemoRecognition => ({
  by,
  kind: 'pso',
  level,
  issuer: 'PSO Nederland',
  endsInDays,
});
const code = (by: string, endsInDays: number, level = 'registered'): DemoRecognition => ({
  by,
  kind: 'code-sociale-ondernemingen',
  level,
  issuer: 'Code Sociale Ondernemingen',
  endsInDays,
});

export const DEMO_RECOGNITIONS: readonly DemoRecognition[] = [
  code('omdraai', 400),
  code('keuken', 52),
  pso('keuken', 'basistrede', 310),
  { by: 'keuken', kind: 'accountant-30', level: null, issuer: 'Van Dam Accountants', endsInDays: -20 },
  { by: 'keuken', kind: 'municipal-register', level: null, issuer: 'Gemeente Utrecht', endsInDays: null },
  pso('helder', '3', 25),
  pso('helder', '30-plus', 480),
  pso('groenploeg', '3', 85),
];
