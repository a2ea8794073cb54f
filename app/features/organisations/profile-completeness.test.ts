import { describe, expect, it } from 'vitest';
import {
  missingForCheck,
  profileCompleteness,
  type ProfileFacts,
  type ProfilePart,
} from './profile-completeness';

const FULL: ProfileFacts = {
  kvkNumber: '01234567',
  vatNumber: 'NL000099998B57',
  legalForm: 'bv',
  postcode: '3511 AB',
  lat: 52.09,
  about: 'Wij maken kantoren schoon met een vaste ploeg en een vaste voorman.',
  aboutEn: 'We clean offices with a team that stays and one foreman who stays.',
  website: 'https://voorbeeld.example',
  staffSize: '10-49',
  hasLogo: true,
  buys: true,
  sells: true,
  targetGroups: ['banenafspraak'],
  targetGroupShare: 40,
  recognitions: ['pso-2'],
};

describe('how complete a profile is', () => {
  it.each<[string, Partial<ProfileFacts>, ProfilePart[], ProfilePart[]]>([
    ['nothing', {}, [], []],
    ['a KVK number', { kvkNumber: null }, ['kvkNumber'], ['kvkNumber']],
    ['a legal form', { legalForm: null }, ['legalForm'], ['legalForm']],
    ['a postcode', { postcode: null }, ['address'], ['address']],
    ['a place on the map', { lat: null }, ['address'], ['address']],
    ['more words', { about: `${'x'.repeat(39)}  ` }, ['about'], ['about']],
    ['English words', { aboutEn: '' }, ['aboutEn'], []],
    ['a VAT number', { vatNumber: null }, ['vatNumber'], []],
    ['no VAT number of who only sells', { vatNumber: null, buys: false }, [], []],
    ['a website', { website: null }, ['website'], []],
    ['a size', { staffSize: null }, ['staffSize'], []],
    ['a logo', { hasLogo: false }, ['logo'], []],
    ['target groups', { targetGroups: [] }, ['targetGroups'], []],
    ['their share', { targetGroupShare: null }, ['targetGroupShare'], []],
    ['nothing at a share of none', { targetGroupShare: 0 }, [], []],
    ['a recognition', { recognitions: [] }, ['recognitions'], []],
    [
      'nothing social of who only buys',
      { sells: false, targetGroups: [], targetGroupShare: null, recognitions: [] },
      [],
      [],
    ],
  ])('misses %s', (_what, change, missing, needed) => {
    const completeness = profileCompleteness({ ...FULL, ...change });
    const open = completeness.parts.filter(({ isDone }) => !isDone);
    expect(open.map(({ part }) => part)).toEqual(missing);
    expect(missingForCheck(completeness)).toEqual(needed);
    expect(completeness.done).toBe(completeness.total - missing.length);
  });
});
