import { describe, expect, it } from 'vitest';
import {
  changesOrganisation,
  chooseOrganisation,
  isOrganisationPath,
  keepOrganisation,
  readOrganisationOf,
  withOrganisation,
} from './active-organisation';
import type { Actor, ActorOrganisation } from './actor';

const organisation = (slug: string): ActorOrganisation => ({
  id: `id-${slug}`,
  name: slug,
  slug,
  role: 'owner',
  buys: true,
  sells: true,
  status: 'verified',
});
const ONE = [organisation('een')];
const TWO = [organisation('een'), organisation('twee')];
const person = (organisations: ActorOrganisation[]): Actor => ({
  kind: 'person',
  userId: 'u',
  name: 'Noor',
  email: 'noor@voorbeeld.example',
  emailVerified: true,
  twoFactorEnabled: false,
  needsTwoStep: false,
  staffRole: null,
  organisations,
  organisation: organisations.at(-1) ?? null,
});
const at = (path: string) => new URL(path, 'http://localhost:3000');

describe('the organisation in the address', () => {
  it.each([
    ['/buyer', true],
    ['/en/enterprise/offers/new?x=1', true],
    ['/organisation/members', true],
    ['/dashboard', true],
    ['/organisations/de-spaak', false],
    ['/offers', false],
    ['/buyers', false],
  ])('belongs to %s: %s', (path, isScoped) => {
    expect(isOrganisationPath(path)).toBe(isScoped);
    expect(withOrganisation(path, 'een').includes('org=een')).toBe(isScoped);
  });

  it.each<[string, string, string | undefined, string | null]>([
    ['the address before the cookie', '/buyer?org=twee', 'id-een', 'twee'],
    ['the cookie without an address', '/buyer', 'id-twee', 'twee'],
    ['the oldest without both', '/buyer', undefined, 'een'],
    ['the oldest for a forged cookie', '/buyer', 'id-drie', 'een'],
  ])('takes %s', (_what, path, cookie, slug) => {
    expect(chooseOrganisation(TWO, at(path), cookie)?.slug ?? null).toBe(slug);
  });

  it.each<[string, Actor, string, 'fits' | 'foreign' | 'unsaid']>([
    ['one organisation needs no word', person(ONE), '/buyer', 'fits'],
    ['one organisation may be named', person(ONE), '/buyer?org=een', 'fits'],
    ['another’s is refused', person(ONE), '/buyer?org=drie', 'foreign'],
    ['several have to be told apart', person(TWO), '/en/organisation', 'unsaid'],
    ['several, told apart', person(TWO), '/en/organisation?org=twee', 'fits'],
    ['public pages do not care', person(TWO), '/offers?org=drie', 'fits'],
    ['visitors sign in first', { kind: 'anonymous' }, '/buyer?org=drie', 'fits'],
    ['staff belong to none', person([]), '/buyer?org=drie', 'foreign'],
  ])('%s', (_what, actor, path, outcome) => {
    expect(readOrganisationOf(actor, at(path))).toBe(outcome);
  });

  it('stays in redirects of people with several organisations only', () => {
    expect(keepOrganisation(person(TWO), '/buyer/demands/1?done=live')).toBe(
      '/buyer/demands/1?done=live&org=twee',
    );
    expect(keepOrganisation(person(TWO), '/dashboard?org=een')).toBe('/dashboard?org=een');
    expect(keepOrganisation(person(TWO), '/offers')).toBe('/offers');
    expect(keepOrganisation(person(ONE), '/buyer')).toBe('/buyer');
  });

  it.each([
    ['/buyer?org=een', '/buyer?org=twee', true],
    ['/offers', '/buyer?org=twee', true],
    ['/buyer?org=een', '/buyer/1?org=een', false],
    ['/buyer?org=een', '/offers', false],
  ])('makes the frame new from %s to %s: %s', (from, to, isNew) => {
    expect(changesOrganisation(at(from), at(to))).toBe(isNew);
  });
});
