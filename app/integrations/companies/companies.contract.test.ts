import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIVE } from '../../../tests/live-runs';
import { DEMO_ORGANISATIONS } from '#prisma/demo/organisations';
import { FAKE_KVK_KEY, openFakeKvk } from '../../../tests/fake-kvk';
import { patienceFor, type Loopback } from '../../../tests/loopback';
import { CompaniesUnavailable, type CompanyRegister } from './companies-port';
import { createKvkRegister, createNoRegister, type KvkOptions } from './kvk-register.server';
import { AWAY_NUMBER } from './stand-in-companies';
import { createStandInRegister } from './stand-in-register';

/** What every register does; asks only for the public test numbers. */
function describeCompaniesContract(name: string, open: () => CompanyRegister) {
  describe(`companies: ${name}`, () => {
    it.each([
      ['68750110', /besloten vennootschap/i],
      ['69599068', /stichting/i],
      ['69599084', /eenmanszaak/i],
    ])('finds %s with its legal form and a tidy address', async (kvkNumber, legalForm) => {
      const company = await open().find(kvkNumber);
      expect(company).toMatchObject({
        kvkNumber,
        name: expect.stringMatching(/\S/) as string,
        legalForm: expect.stringMatching(legalForm) as string,
      });
      expect(company?.postcode ?? '1234 AB').toMatch(/^[1-9][0-9]{3} [A-Z]{2}$/);
      expect(company?.branchNumber ?? '000000000000').toMatch(/^[0-9]{12}$/);
    });

    it.each(['00000000', '1234567', 'abc', ''])('knows nothing of %j', async (kvkNumber) => {
      expect(await open().find(kvkNumber)).toBeNull();
    });

    it('searches by name and by number, one row per number', async () => {
      const { name: known = '' } = (await open().find('68750110')) ?? {};
      for (const text of [known, '68750110', ` ${known.toUpperCase()} `]) {
        const found = await open().search(text);
        expect(found.filter(({ kvkNumber }) => kvkNumber === '68750110')).toHaveLength(1);
        expect(found.length).toBeLessThanOrEqual(10);
      }
    });

    it('finds nothing for silence and for nonsense', async () => {
      expect(await open().search(' ')).toEqual([]);
      expect(await open().search('xqzzy plof 77')).toEqual([]);
    });
  });
}

let kvk: Loopback;
beforeAll(async () => {
  kvk = await openFakeKvk();
});
afterAll(() => kvk.close());
const openKvk = (over: Partial<KvkOptions> = {}) =>
  createKvkRegister({ url: `${kvk.url}/api`, key: FAKE_KVK_KEY, ...over });

describeCompaniesContract('stand-in', createStandInRegister);
describeCompaniesContract('kvk', () => openKvk());

/** The live half asks KVK's own service, best its test environment, when a key is named. */
const key = LIVE.kvk.key;
describe.runIf(key)('live', () => {
  const url = LIVE.kvk.url ?? 'https://api.kvk.nl/test/api';
  describeCompaniesContract('kvk of the settings', () =>
    createKvkRegister({ url, key: key ?? '', timeoutMs: 8_000 }),
  );
});

describe('kvk', () => {
  it('reads the documented shapes', async () => {
    expect(await openKvk().find('68750110')).toEqual({
      kvkNumber: '68750110',
      branchNumber: '000068750110',
      name: 'Proefbedrijf Donald B.V.',
      legalForm: 'Besloten Vennootschap',
      street: 'Proeflaan',
      houseNumber: '3-A',
      postcode: '8823 SJ',
      town: 'Lollum',
      mayMail: true,
    });
    expect(await openKvk().find('69599068')).toMatchObject({
      branchNumber: null,
      street: 'Proefwal',
      houseNumber: '1',
      postcode: '7241 AR',
      mayMail: false,
    });
    expect(await openKvk().search('donald')).toMatchObject([
      { town: 'Lollum', branchNumber: '000068750110' },
    ]);
  });

  it('keeps a shielded address to itself', async () => {
    const company = await openKvk().find('69599084');
    expect(JSON.stringify(company)).not.toMatch(/geheim/i);
    expect(company).toMatchObject({ street: null, houseNumber: null, postcode: null, town: null });
  });

  it.each([500, 503, 429, 'hang', 'cut'] as const)(
    'tries %s once more, then is unavailable',
    async (fault) => {
      const register = openKvk(patienceFor(fault));
      kvk.fail(fault);
      expect(await register.find('68750110')).not.toBeNull();
      kvk.fail(fault, fault);
      await expect(register.search('donald')).rejects.toBeInstanceOf(CompaniesUnavailable);
      kvk.heal();
    },
  );

  it.each([
    ['a wrong key', { key: 'wrong-key' }, '68750110'],
    ['nobody there', { url: 'http://127.0.0.1:1' }, '68750110'],
    ['an answer of another shape', {}, '00000001'],
  ] satisfies [string, Partial<KvkOptions>, string][])(
    'is unavailable for %s and never says the key',
    async (_why, over: Partial<KvkOptions>, number) => {
      const error = await openKvk(over)
        .find(number)
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CompaniesUnavailable);
      expect(String(error)).not.toContain(over.key ?? FAKE_KVK_KEY);
    },
  );
});

describe('stand-in', () => {
  it('is away for one number', async () => {
    await expect(createStandInRegister().find(AWAY_NUMBER)).rejects.toBeInstanceOf(CompaniesUnavailable);
    await expect(createStandInRegister().search(AWAY_NUMBER)).rejects.toBeInstanceOf(CompaniesUnavailable);
  });

  it('knows the organisations of the demo story as the story has them', async () => {
    for (const { kvkNumber, name, place } of DEMO_ORGANISATIONS) {
      const [postcode, town] = place;
      expect(await createStandInRegister().find(kvkNumber)).toMatchObject({ name, postcode, town });
    }
  });
});

it('no register says so', async () => {
  await expect(createNoRegister().find('68750110')).rejects.toBeInstanceOf(CompaniesUnavailable);
});
