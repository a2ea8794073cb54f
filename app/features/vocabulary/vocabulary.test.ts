import { makeMember, makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_TREE, categoryName, categoryWords, findCategory } from '~/features/taxonomy/categories';
import { synonymsText } from '~/features/taxonomy/category-words';
import { followCategoryWords } from '~/features/taxonomy/follow-category-words.server';
import { suggestCategories } from '~/features/taxonomy/suggest-categories';
import { runTask } from '~/jobs.server';
import { parseForm } from '~/ui/forms/parse-form';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { listCategories } from './category-list.server';
import { getCategoryForAdmin } from './category-page.server';
import { resetCategoryWords } from './reset-category-words.server';
import { saveCategoryWords } from './save-category-words.server';
import { CategoryForm, type CategoryWordsInput } from './vocabulary-input';
import { MATCH_CATEGORY_TASK, REINDEX_CATEGORY_TASK } from './vocabulary-tasks';

const ID = 'office-cleaning';
const builtIn = BUILT_IN_TREE.categoryById.get(ID);
if (!builtIn) throw new Error(`${ID} is not built in`);

let market: TestMarket;
let admin: Awaited<ReturnType<typeof makeStaff>>;
beforeAll(async () => {
  market = await openTestMarket();
  admin = await makeStaff(market.db, 'admin');
});
afterEach(async () => {
  await market.db.categoryWordsRow.deleteMany();
  await followCategoryWords(market.services, 'now');
});
afterAll(() => market.close());

const input = (own: Partial<CategoryWordsInput> = {}): CategoryWordsInput => ({
  intent: 'save',
  version: '0',
  nameNl: builtIn.nameNl,
  nameEn: builtIn.nameEn,
  synonymsNl: synonymsText(builtIn.synonymsNl),
  synonymsEn: synonymsText(builtIn.synonymsEn),
  ...own,
});
const save = (own: Partial<CategoryWordsInput> = {}, id = ID) =>
  saveCategoryWords(market.as(admin.actor), id, input(own));
const page = (id = ID) => getCategoryForAdmin(market.as(admin.actor), id);

describe('words of a category', () => {
  it('hold at once in names, words and suggestions, and keep what was not changed built in', async () => {
    await save({ nameNl: 'Kantoren schoonhouden', synonymsNl: 'poetsploeg\nDweilen' });
    expect(categoryName(ID, 'nl')).toBe('Kantoren schoonhouden');
    expect(categoryWords(ID)).toEqual(expect.arrayContaining(['poetsploeg', 'dweilen']));
    expect(suggestCategories('wij zoeken een poetsploeg', 'nl', 3)[0]).toBe(ID);
    const row = await market.db.categoryWordsRow.findUniqueOrThrow({ where: { id: ID } });
    expect(row).toMatchObject({ nameEn: null, synonymsEn: null, version: 1, updatedById: admin.user.id });
    const { words, can, history } = await page();
    expect(words).toMatchObject({ version: '1', nameNl: 'Kantoren schoonhouden', nameEn: builtIn.nameEn });
    expect(can.reset).toBe(true);
    expect(history[0]).toMatchObject({ action: 'category.words-changed', actor: admin.user.name });
  });

  it('go back to the built-in ones', async () => {
    await save({ nameNl: 'Kantoren schoonhouden' });
    await resetCategoryWords(market.as(admin.actor), ID, { version: '1' });
    expect(findCategory(ID)).toEqual(builtIn);
    expect((await page()).can.reset).toBe(false);
    expect((await page()).words.version).toBe('2');
    await save({ version: '2', nameEn: 'Keeping offices clean' });
    expect(categoryName(ID, 'en')).toBe('Keeping offices clean');
  });

  it('also of a group, which has names only', async () => {
    const group = BUILT_IN_TREE.groups[0];
    if (!group) throw new Error('there is no group');
    await save({ nameNl: 'Eten', nameEn: group.nameEn }, group.id);
    expect(categoryName(group.id, 'nl')).toBe('Eten');
    expect(await page(group.id)).toMatchObject({ isGroup: true, name: 'Eten' });
  });

  it.each([
    ['saved', '0'],
    ['saved', '1'],
    ['reset', '1'],
  ] as const)('%s by two admins at once (version %s) are written once', async (how, version) => {
    if (version === '1') await save({ nameNl: 'Eerste naam' });
    const other = await makeStaff(market.db, 'admin');
    const second = () =>
      how === 'saved'
        ? saveCategoryWords(market.as(other.actor), ID, input({ version, nameNl: 'Van de ander' }))
        : resetCategoryWords(market.as(other.actor), ID, { version });
    const outcomes = await Promise.allSettled([save({ version, nameNl: 'Van mij' }), second()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({
      code: 'conflict',
      details: { message: 'vocabulary.errors.changed' },
    });
  });

  it('refuse a name that another category has, in either language', async () => {
    const other = BUILT_IN_TREE.categoryById.get('window-cleaning');
    await expect(save({ nameNl: other?.nameNl.toUpperCase() ?? '' })).rejects.toMatchObject({
      details: { fieldErrors: { nameNl: ['vocabulary.errors.nameTaken'] } },
    });
    await expect(save({}, 'teleportation')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('that another process wrote are taken over within a second, and at once by a job', async () => {
    const write = (nameNl: string) =>
      market.pool.query(
        `INSERT INTO category_words (id, name_nl, version, updated_at) VALUES ($1, $2, 1, now())
         ON CONFLICT (id) DO UPDATE SET name_nl = EXCLUDED.name_nl, version = category_words.version + 1`,
        [ID, nameNl],
      );
    await write('Van het andere proces');
    await followCategoryWords(market.services);
    expect(categoryName(ID, 'nl')).toBe(builtIn.nameNl);
    market.clock.advance(1_000);
    await followCategoryWords(market.services);
    expect(categoryName(ID, 'nl')).toBe('Van het andere proces');
    await write('Nog een keer');
    await runTask(market.services, MATCH_CATEGORY_TASK, { id: ID });
    expect(categoryName(ID, 'nl')).toBe('Nog een keer');
  });
});

describe('a changed word', () => {
  it('is found in search after the job, by what carries the category', async () => {
    const { id: organisationId } = await makeOrganisation(market.db, { status: 'verified' });
    const offer = await makeOffer(market.db, { organisationId });
    const demand = await makeDemand(market.db, { organisationId });
    const other = await makeOffer(market.db, { organisationId, categories: ['window-cleaning'] });
    await market.db.offer.update({ where: { id: other.id }, data: { title: 'Ramen' } });
    const find = async (collection: string, text: string) =>
      (await market.services.search.search(collection, { text, sort: 'relevance', page: 1, perPage: 10 }))
        .ids;
    await save({ synonymsNl: 'flonkerploeg' });
    const jobs = await market.pool.query<{ payload: { id: string } }>(
      `SELECT payload FROM graphile_worker._private_jobs AS job
       JOIN graphile_worker._private_tasks AS task ON task.id = job.task_id WHERE task.identifier = $1`,
      [REINDEX_CATEGORY_TASK],
    );
    expect(jobs.rows.map(({ payload }) => payload.id)).toContain(ID);
    await runTask(market.services, REINDEX_CATEGORY_TASK, { id: ID });
    expect(await find('offers', 'flonkerploeg')).toEqual([offer.id]);
    expect(await find('demands', 'flonkerploeg')).toEqual([demand.id]);
    expect(await find('organisations', 'flonkerploeg')).toEqual([organisationId]);
    await resetCategoryWords(market.as(admin.actor), ID, { version: '1' });
    await runTask(market.services, REINDEX_CATEGORY_TASK, { id: ID });
    expect(await find('offers', 'flonkerploeg')).toEqual([]);
    await runTask(market.services, MATCH_CATEGORY_TASK, { id: ID });
    const { matchedAt } = await market.db.demand.findUniqueOrThrow({ where: { id: demand.id } });
    expect(matchedAt).not.toBeNull();
  });
});

describe('the list of categories', () => {
  it('shows the whole tree, and what fits a word', async () => {
    const ctx = market.as(admin.actor, 'en');
    const all = await listCategories(ctx, '');
    expect(all.groups.flatMap(({ categories }) => categories)).toHaveLength(BUILT_IN_TREE.categories.length);
    const found = await listCategories(ctx, 'Bitterballen');
    expect(found.groups.flatMap(({ categories }) => categories.map(({ id }) => id))).toEqual([
      'catering-snacks',
    ]);
    await save({ nameEn: 'Clean offices' });
    expect((await listCategories(ctx, 'clean offices')).groups[0]?.categories[0]).toMatchObject({
      id: ID,
      isChanged: true,
    });
  });
});

describe('who may not edit words', () => {
  it.each(['a curator', 'an owner', 'a visitor'])('%s', async (who) => {
    const actor =
      who === 'a curator'
        ? (await makeStaff(market.db)).actor
        : who === 'an owner'
          ? (await makeMember(market.db)).actor
          : ({ kind: 'anonymous' } as const);
    const ctx = market.as(actor);
    const code = who === 'a visitor' ? 'not_signed_in' : 'not_allowed';
    for (const tried of [
      () => saveCategoryWords(ctx, ID, input()),
      () => resetCategoryWords(ctx, ID, { version: '0' }),
      () => listCategories(ctx, ''),
      () => getCategoryForAdmin(ctx, ID),
    ])
      await expect(tried()).rejects.toMatchObject({ code });
    expect(await market.db.categoryWordsRow.count()).toBe(0);
  });
});

describe('the form', () => {
  const send = (own: Record<string, string>) => {
    const form = new FormData();
    const typed = { intent: 'save', version: '0', nameNl: 'Soep', nameEn: 'Soup', ...own };
    for (const [name, value] of Object.entries(typed)) form.set(name, value);
    const parsed = parseForm(CategoryForm, form);
    return parsed.ok ? {} : parsed.refusal.fieldErrors;
  };
  it.each<[string, Record<string, string>, string[]]>([
    ['what is right', { synonymsNl: 'soep\nerwtensoep', synonymsEn: '' }, []],
    ['no name', { nameNl: '' }, ['nameNl']],
    ['a name of one letter', { nameEn: 'S' }, ['nameEn']],
    ['a name without letters', { nameNl: '123' }, ['nameNl']],
    ['a name that is too long', { nameNl: 's'.repeat(61) }, ['nameNl']],
    [
      'too many words',
      { synonymsNl: Array.from({ length: 41 }, (_, i) => `woord ${i}`).join('\n') },
      ['synonymsNl'],
    ],
    ['a word that is too long', { synonymsEn: 'x'.repeat(61) }, ['synonymsEn']],
    ['a tag', { synonymsNl: '<b>soep</b>' }, ['synonymsNl']],
    ['signs only', { synonymsNl: '---' }, ['synonymsNl']],
    ['far too much', { synonymsNl: 'soep, '.repeat(1_000) }, ['synonymsNl']],
    ['a version that is none', { version: '1; DROP' }, ['version']],
  ])('with %s', (_what, own, fields) => {
    expect(Object.keys(send(own))).toEqual(fields);
  });
});
