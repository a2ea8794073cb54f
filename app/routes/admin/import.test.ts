import { gzipSync } from 'node:zlib';
import { makeMember, makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { performImport } from '~/features/importing/perform-import.server';
import { singleton } from '~/platform/singleton.server';
import { translator } from '~/platform/texts.server';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { translateError } from '~/ui/forms/text-message';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { sessionCookie } from '../../../tests/session-cookie';
import { docxFile, pdfFile } from '../../../tests/upload-files';
import { visit } from '../../../tests/visit';
import * as list from './import';
import * as refusedRows from './import-refused';
import * as runPage from './import-run';

const HEAD = 'external_id;organisation_kvk;title;categories;price_from;price_unit';
const GOOD = 'goed;69599084;Verse lunch;catering-lunch;4,50;persons';
const BAD = [
  'leeg;69599084;;catering-lunch;4,50;persons',
  'prijs;69599084;"Lunch; met soep";catering-lunch;vier euro;persons',
  'firma;11111111;Lunch;catering-lunch;4,50;persons',
  'half;69599084;Lunch',
];
const MIXED = [HEAD, GOOD, ...BAD, ''].join('\n');

let market: TestMarket;
let cookie: string;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
  const { user } = await makeStaff(market.db, 'admin');
  cookie = await sessionCookie(market, user.id);
  await makeOrganisation(market.db, { kvkNumber: '69599084' });
});
afterAll(() => market.close());
beforeEach(async () => {
  await market.db.importRun.deleteMany();
  await market.db.storedObject.deleteMany();
  await market.db.offer.deleteMany();
});

type Sent = { name?: string; mode?: string; holds?: string; asked?: string; isBodyTooLarge?: boolean };

/** Sends a file as the form does: what is said about it first, the file last. */
function send(
  content: string | Buffer | null,
  { name = 'aanbod.csv', isBodyTooLarge, ...said }: Sent = {},
  path = '/admin/import',
) {
  const form = new FormData();
  for (const [field, value] of Object.entries({ holds: 'offer', asked: '', mode: 'try', ...said }))
    form.set(field, value);
  form.set(
    'file',
    content === null ? new File([], '') : new File([new Uint8Array(Buffer.from(content))], name),
  );
  return visit(list, path, { form, cookie, isBodyTooLarge: isBodyTooLarge ?? false });
}

/** What a reader sees of a message of the form. */
function words(locale: 'nl' | 'en', message = ''): string {
  const plain = (value: unknown) => String(value);
  return translateError(message, { t: translator(locale), money: plain, number: plain, date: plain });
}

/** Sends a file that is taken, and lets the worker do its job. */
async function sendAndWork(content: string, sent: Sent = {}): Promise<string> {
  const { status, location } = await send(content, sent);
  expect(status).toBe(302);
  const id = location?.split('/').at(-1) ?? '';
  await work(id);
  return id;
}
const work = (id: string, batchRows = 500) =>
  performImport(market.as({ kind: 'system' }), { id }, { batchRows });
type RunPage = Awaited<ReturnType<typeof runPage.loader>>;
async function look(id: string, query = ''): Promise<RunPage> {
  const { status, body } = await visit(runPage, `/admin/import/${id}${query}`, { params: { id }, cookie });
  expect(status).toBe(200);
  return body as RunPage;
}
const press = (id: string, intent: string, path = `/admin/import/${id}`) =>
  visit(runPage, path, { params: { id }, cookie, form: { intent } });

describe('giving a file', () => {
  it('takes it, and a trial tells of every row without changing the market', async () => {
    const id = await sendAndWork(MIXED);
    const { run, rows, counts, refusedByReason, can } = await look(id);
    expect(run).toMatchObject({
      file: 'aanbod.csv',
      state: 'done',
      isDryRun: true,
      rows: 5,
      refused: 4,
      created: 1,
    });
    expect(counts).toMatchObject({ refused: 4, understood: 1 });
    expect(
      rows.map(({ line, problems }) => [line, problems[0]?.column, problems[0]?.value, problems[0]?.message]),
    ).toEqual([
      [3, 'title', '', 'Hier moet iets staan.'],
      [4, 'price_from', 'vier euro', 'Dit is geen bedrag.'],
      [5, 'organisation_kvk', '11111111', 'Er is geen organisatie met dit KVK-nummer op de markt.'],
      [6, '', 'half | 69599084 | Lunch', 'De rij heeft 3 cellen, de kopregel 6.'],
    ]);
    expect(rows[1]?.understood).toMatchObject([{ kind: 'offer', title: 'Lunch; met soep' }]);
    expect(refusedByReason).toHaveLength(4);
    expect(can).toEqual({ stop: false, resume: false, import: true });
    expect(await market.db.offer.count()).toBe(0);

    const { rows: inEnglish } = (await visit(runPage, `/en/admin/import/${id}`, { params: { id }, cookie }))
      .body as RunPage;
    expect(inEnglish[0]?.problems[0]?.message).toBe('This must not be empty.');
    const understood = await look(id, '?rows=understood');
    expect(understood.rows).toMatchObject([
      { line: 2, problems: [], understood: [{ title: 'Verse lunch' }] },
    ]);
  });

  it('imports for real what was tried, once, and the file is gone then', async () => {
    const tried = await sendAndWork(MIXED);
    const { status, location } = await press(tried, 'import', `/en/admin/import/${tried}`);
    expect({ status, location }).toMatchObject({
      status: 302,
      location: expect.stringMatching(/^\/en\/admin\/import\//),
    });
    const id = location?.split('/').at(-1) ?? '';
    await work(id);
    expect((await look(id)).run).toMatchObject({ state: 'done', isDryRun: false, created: 1, refused: 4 });
    expect(await market.db.offer.findMany({ select: { title: true, status: true } })).toEqual([
      { title: 'Verse lunch', status: 'live' },
    ]);
    expect((await look(tried)).can.import).toBe(false);
    const again = await press(tried, 'import');
    expect(again.status).toBe(400);
    expect((again.body as FormRefusal).fieldErrors).toEqual({ file: ['intake.errors.gone'] });
  });

  it('offers no import of a trial in which nothing would change', async () => {
    const id = await sendAndWork([HEAD, ...BAD, ''].join('\n'));
    expect((await look(id)).can).toEqual({ stop: false, resume: false, import: false });
  });

  it('lists the runs, newest first, with the layouts and our own columns', async () => {
    await sendAndWork(MIXED, { name: 'eerst.csv' });
    await sendAndWork(MIXED, { name: 'daarna.csv', mode: 'import' });
    const { body } = await visit(list, '/admin/import', { cookie });
    const page = body as Awaited<ReturnType<typeof list.loader>>;
    expect(page.runs.map(({ file, isDryRun }) => [file, isDryRun])).toEqual([
      ['daarna.csv', false],
      ['eerst.csv', true],
    ]);
    expect(page.layouts.map(({ name }) => name)).toContain('notices');
    const offers = page.own.find(({ kind }) => kind === 'offer');
    expect(offers?.columns.filter(({ isRequired }) => isRequired).map(({ column }) => column)).toEqual([
      'external_id',
      'title',
    ]);
  });
});

describe('a file that cannot be imported', () => {
  it.each<[string, Buffer | string | null, Sent, string, string]>([
    ['no file', null, {}, 'file', 'Kies een bestand.'],
    ['an empty file', '', {}, 'file', 'leeg'],
    ['a Word document', docxFile(), { name: 'aanbod.docx' }, 'file', 'werkmap'],
    ['a PDF', pdfFile(), { name: 'aanbod.pdf' }, 'file', 'tekst'],
    [
      'a packed file that would unfold',
      gzipSync(Buffer.alloc(20_000_000)),
      { name: 'aanbod.csv' },
      'file',
      'ingepakt',
    ],
    ['a page with a script', '<!doctype html><script>alert(1)</script>', {}, 'file', 'webpagina'],
    ['a table nobody knows', 'a;b\n1;2\n', { holds: '' }, 'file', 'indeling'],
    ['an unknown layout by name', MIXED, { asked: 'bestaat-niet' }, 'asked', 'bestaat-niet'],
    ['a layout for another kind', MIXED, { asked: 'organisations' }, 'holds', ''],
    ['an answer that is no choice', MIXED, { mode: 'wissen' }, 'mode', ''],
  ])('%s: says so at the field and keeps nothing', async (_name, content, sent, field, word) => {
    const { status, body } = await send(content, sent);
    expect(status).toBe(400);
    const { fieldErrors } = body as FormRefusal;
    expect(Object.keys(fieldErrors)).toEqual([field]);
    for (const locale of ['nl', 'en'] as const)
      expect(words(locale, fieldErrors[field]?.[0])).not.toMatch(/importing\.|intake\.|errors\.|\{\{|--/);
    expect(words('nl', fieldErrors[field]?.[0])).toContain(word);
    expect(await market.db.importRun.count()).toBe(0);
    expect(await market.db.storedObject.count()).toBe(0);
  });

  it.each(['nl', 'en'] as const)(
    'a body that the server found too large: 413 with the form, in %s',
    async (locale) => {
      const { status, body } = await send(
        null,
        { isBodyTooLarge: true },
        locale === 'en' ? '/en/admin/import' : '/admin/import',
      );
      expect(status).toBe(413);
      expect(words(locale, (body as FormRefusal).formError)).toMatch(
        locale === 'nl' ? /groter dan 200 MB/ : /larger than 200 MB/,
      );
    },
  );

  it.each([
    ['a visitor', () => '', 302],
    ['a buyer', async () => sessionCookie(market, (await makeMember(market.db)).user.id), 403],
    ['a curator', async () => sessionCookie(market, (await makeStaff(market.db, 'curator')).user.id), 403],
  ])('is not even read for %s', async (_who, cookieOf, wanted) => {
    const form = new FormData();
    form.set('file', new File([MIXED], 'aanbod.csv'));
    const theirs = { cookie: await cookieOf(), form };
    const answer = await visit(list, '/admin/import', theirs).catch((thrown: unknown) => thrown);
    expect(answer).toMatchObject({ status: wanted });
    expect(await market.db.storedObject.count()).toBe(0);
  });
});

describe('refused rows', () => {
  it('come back as a file with their line and reason, which can be mended and imported', async () => {
    const id = await sendAndWork(MIXED, { mode: 'import' });
    const request = new Request(`http://localhost:3000/admin/import/${id}/refused`, { headers: { cookie } });
    const response = await refusedRows.loader({ request, params: { id }, context: {} });
    expect(response.headers.get('Content-Disposition')).toContain('aanbod-refused.csv');
    const text = await response.text();
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toBe(`${HEAD};regel in het bestand;reden;overige tekst`);
    expect(lines).toHaveLength(5);
    expect(lines[2]).toBe(
      'prijs;69599084;"Lunch; met soep";catering-lunch;vier euro;persons;4;price_from: Dit is geen bedrag.;',
    );
    const mended = await sendAndWork(text.replace('vier euro', '4,50'), {
      name: 'verbeterd.csv',
      mode: 'import',
    });
    expect((await look(mended)).run).toMatchObject({ created: 2, refused: 2, unchanged: 0 });
    const titles = await market.db.offer.findMany({ select: { title: true }, orderBy: { title: 'asc' } });
    expect(titles.map(({ title }) => title)).toEqual(['Lunch', 'Lunch; met soep', 'Verse lunch']);
  });
});

describe('steering a run', () => {
  it('stops one that waits, and goes on where it was', async () => {
    const { location } = await send(MIXED, { mode: 'import' });
    const id = location?.split('/').at(-1) ?? '';
    expect((await look(id)).can).toEqual({ stop: true, resume: false, import: false });
    expect(await press(id, 'stop')).toMatchObject({ status: 302, location: `/admin/import/${id}` });
    await work(id);
    expect((await look(id)).run).toMatchObject({ state: 'stopped', rows: 0 });
    expect((await look(id)).can).toEqual({ stop: false, resume: true, import: false });
    expect(await press(id, 'resume')).toMatchObject({ status: 302 });
    await work(id);
    expect((await look(id)).run).toMatchObject({ state: 'done', rows: 5, created: 1, refused: 4 });
  });

  it('asks one at work to stop behind its batch', async () => {
    const { location } = await send(MIXED);
    const id = location?.split('/').at(-1) ?? '';
    await market.db.importRun.update({ where: { id }, data: { state: 'running' } });
    await press(id, 'stop');
    expect((await look(id)).run).toMatchObject({ state: 'stopping' });
    expect((await look(id)).can.stop).toBe(false);
  });

  it('says when a run has ended already, and refuses what is no button', async () => {
    const id = await sendAndWork(MIXED);
    for (const [intent, message] of [
      ['stop', 'notStoppable'],
      ['resume', 'notResumable'],
    ] as const) {
      const { status, body } = await press(id, intent);
      expect(status).toBe(409);
      expect((body as FormRefusal).formError).toBe(`intake.errors.${message}`);
    }
    expect(await press(id, 'wissen')).toMatchObject({ status: 400 });
  });
});
