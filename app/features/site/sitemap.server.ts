import type { AppContext } from '~/features/accounts/actor';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { LISTED } from '~/features/directory/organisation-document.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { categoryIdsOfGroup, currentTree } from '~/features/taxonomy/categories';
import { directoryPath } from '~/features/taxonomy/directory-filter';
import { notFound } from '~/platform/errors';
import { FIXED_PAGES, pageAddresses } from './page-addresses';

/** Posts in one file: each has two addresses, and a file may hold 50,000. */
export const POSTS_PER_FILE = 20_000;
const BATCH = 1_000;
const VISITOR = { kind: 'anonymous' } as const;

type Post = { id: string; slug: string; updatedAt: Date };
type Range = { after: string | undefined; take: number; skip: number };

const page = ({ after, take, skip }: Range) => ({
  select: { id: true, slug: true, updatedAt: true },
  orderBy: { id: 'asc' as const },
  take,
  skip: after === undefined ? skip : 1,
  ...(after === undefined ? {} : { cursor: { id: after } }),
});

/** What anybody may read, by the folder of its address. */
const POSTS = {
  offers: {
    where: () => ({ AND: [offersVisibleTo(VISITOR), { status: 'live' as const }] }),
    count: (ctx: AppContext) => ctx.db.offer.count({ where: POSTS.offers.where() }),
    categories: async (ctx: AppContext) => {
      const rows = await ctx.db.offer.groupBy({ by: ['categories'], where: POSTS.offers.where() });
      return new Set(rows.flatMap(({ categories }) => categories));
    },
    read: (ctx: AppContext, range: Range): Promise<Post[]> =>
      ctx.db.offer.findMany({ where: POSTS.offers.where(), ...page(range) }),
  },
  demands: {
    where: () => ({ AND: [demandsVisibleTo(VISITOR), { status: 'live' as const }] }),
    count: (ctx: AppContext) => ctx.db.demand.count({ where: POSTS.demands.where() }),
    categories: async (ctx: AppContext) => {
      const rows = await ctx.db.demand.groupBy({ by: ['categories'], where: POSTS.demands.where() });
      return new Set(rows.flatMap(({ categories }) => categories));
    },
    read: (ctx: AppContext, range: Range): Promise<Post[]> =>
      ctx.db.demand.findMany({ where: POSTS.demands.where(), ...page(range) }),
  },
  organisations: {
    where: () => LISTED,
    count: (ctx: AppContext) => ctx.db.organisation.count({ where: POSTS.organisations.where() }),
    read: (ctx: AppContext, range: Range): Promise<Post[]> =>
      ctx.db.organisation.findMany({ where: POSTS.organisations.where(), ...page(range) }),
  },
};
type Folder = keyof typeof POSTS;

const appUrl = (ctx: AppContext) => ctx.env.APP_URL.replace(/\/+$/, '');
const escapeXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The list of sitemap files. */
export async function getSitemapIndex(ctx: AppContext): Promise<string> {
  const files = ['pages.xml'];
  for (const folder of Object.keys(POSTS) as Folder[]) {
    const count = await POSTS[folder].count(ctx);
    for (let file = 0; file * POSTS_PER_FILE < count; file++) files.push(`${folder}-${file + 1}.xml`);
  }
  const entries = files.map(
    (file) => `<sitemap><loc>${escapeXml(`${appUrl(ctx)}/sitemap/${file}`)}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** One file of the sitemap, written while it is read from the database, a thousand posts at a time. */
export function streamSitemap(ctx: AppContext, file: string): ReadableStream<Uint8Array> {
  const lines = readSitemap(ctx, file);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

function readSitemap(ctx: AppContext, file: string): AsyncGenerator<string, void> {
  if (file === 'pages.xml') return wrap(fixedEntries(ctx));
  const [, folder, number] = /^(offers|demands|organisations)-([1-9]\d{0,3})\.xml$/.exec(file) ?? [];
  if (folder === undefined) throw notFound();
  return wrap(postEntries(ctx, folder as Folder, Number(number)));
}

async function* wrap(entries: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
  yield* entries;
  yield '</urlset>\n';
}

async function* fixedEntries(ctx: AppContext): AsyncGenerator<string, void> {
  for (const path of FIXED_PAGES) yield entry(ctx, path);
  for (const folder of ['offers', 'demands'] as const) {
    const used = await POSTS[folder].categories(ctx);
    for (const { id } of currentTree().groups) {
      const categories = categoryIdsOfGroup(id).filter((category) => used.has(category));
      if (categories.length > 0) yield entry(ctx, directoryPath(`/${folder}`, { groups: [id] }));
      for (const category of categories)
        yield entry(ctx, directoryPath(`/${folder}`, { groups: [id], categories: [category] }));
    }
  }
}

async function* postEntries(ctx: AppContext, folder: Folder, number: number): AsyncGenerator<string, void> {
  let left = POSTS_PER_FILE;
  let after: string | undefined;
  while (left > 0) {
    const take = Math.min(BATCH, left);
    const posts = await POSTS[folder].read(ctx, { after, take, skip: (number - 1) * POSTS_PER_FILE });
    if (posts.length === 0) return;
    yield posts.map(({ slug, updatedAt }) => entry(ctx, `/${folder}/${slug}`, updatedAt)).join('');
    after = posts.at(-1)?.id;
    left -= take;
  }
}

/** A page in both languages, each naming the other. */
function entry(ctx: AppContext, path: string, changedAt?: Date): string {
  const [pathname = '', query = ''] = path.split('?');
  const alternates = pageAddresses(appUrl(ctx), pathname, query)?.alternates ?? [];
  const links = alternates
    .map(({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(href)}"/>`)
    .join('');
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  return alternates
    .map(({ href }) => `<url><loc>${escapeXml(href)}</loc>${changed}${links}</url>\n`)
    .join('');
}
