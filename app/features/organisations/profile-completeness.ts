/** What decides how complete a profile is. */
export type ProfileFacts = {
  kvkNumber: string | null;
  vatNumber: string | null;
  legalForm: string | null;
  postcode: string | null;
  lat: number | null;
  about: string;
  aboutEn: string;
  website: string | null;
  staffSize: string | null;
  hasLogo: boolean;
  buys: boolean;
  sells: boolean;
  targetGroups: readonly string[];
  targetGroupShare: number | null;
  recognitions: readonly string[];
};

export const ABOUT_MIN = 40;

/** The parts of a profile in the order of the form. `organisations.parts.<key>` says what each is and why it matters. */
export type ProfilePart =
  | 'kvkNumber'
  | 'vatNumber'
  | 'legalForm'
  | 'address'
  | 'about'
  | 'aboutEn'
  | 'website'
  | 'staffSize'
  | 'targetGroups'
  | 'targetGroupShare'
  | 'recognitions'
  | 'logo';

export type Completeness = {
  parts: { part: ProfilePart; isDone: boolean; isNeeded: boolean }[];
  done: number;
  total: number;
};

/** Facts without which staff cannot check an organisation. */
const NEEDED: readonly ProfilePart[] = ['kvkNumber', 'legalForm', 'address', 'about'];

/** Which parts count for this organisation and which are there; who only buys has no target groups to show. */
export function profileCompleteness(profile: ProfileFacts): Completeness {
  const isLong = (text: string) => text.trim().length >= ABOUT_MIN;
  const states: [ProfilePart, boolean][] = [
    ['kvkNumber', profile.kvkNumber !== null],
    ['legalForm', profile.legalForm !== null],
    ...(profile.buys ? [['vatNumber', profile.vatNumber !== null] as [ProfilePart, boolean]] : []),
    ['address', profile.postcode !== null && profile.lat !== null],
    ['about', isLong(profile.about)],
    ['aboutEn', isLong(profile.aboutEn)],
    ['website', profile.website !== null],
    ['staffSize', profile.staffSize !== null],
    ...(profile.sells ? sellerParts(profile) : []),
    ['logo', profile.hasLogo],
  ];
  const parts = states.map(([part, isDone]) => ({ part, isDone, isNeeded: NEEDED.includes(part) }));
  return { parts, done: parts.filter(({ isDone }) => isDone).length, total: parts.length };
}

const sellerParts = (profile: ProfileFacts): [ProfilePart, boolean][] => [
  ['targetGroups', profile.targetGroups.length > 0],
  ['targetGroupShare', profile.targetGroupShare !== null],
  ['recognitions', profile.recognitions.length > 0],
];

/** What keeps an organisation from being checked. */
export const missingForCheck = (completeness: Completeness): ProfilePart[] =>
  completeness.parts.filter(({ isDone, isNeeded }) => isNeeded && !isDone).map(({ part }) => part);
