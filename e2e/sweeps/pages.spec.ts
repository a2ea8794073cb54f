import type { Page } from '@playwright/test';
import {
  accountOf,
  expect,
  expectAccessible,
  expectReadable,
  say,
  signIn,
  test,
  type Language,
  type Role,
} from '../fixtures';

type Pages = {
  role: Role | null;
  paths: string[];
  /** Opens the first record of a list, to reach pages with an id. */
  find?: { from: string; link: RegExp }[];
};

/** Every page by who looks at it, in groups that take about as long as each other. */
const PAGES: Pages[] = [
  {
    role: null,
    paths: ['/', '/about', '/help', '/privacy', '/accessibility', '/prices', '/how-matching-works'],
  },
  {
    role: null,
    paths: [
      '/offers',
      '/offers?view=map',
      '/offers?q=zzzzqqq',
      '/demands',
      '/organisations',
      '/demo/mails',
      '/demo/parts',
    ],
    find: [
      { from: '/offers', link: /\/offers\/[^/?]+$/ },
      { from: '/demands', link: /\/demands\/[^/?]+$/ },
      { from: '/organisations', link: /\/organisations\/[^/?]+$/ },
    ],
  },
  {
    role: null,
    paths: [
      '/sign-up',
      '/sign-up?as=sells',
      '/sign-in',
      '/forgot-password',
      '/check-mail',
      '/check-mail?for=sign-up',
      '/verify-email?token=gone',
      '/reset-password?token=gone',
    ],
  },
  {
    role: 'partner',
    paths: ['/buyer', '/buyer/demands/new', '/buyer/membership', '/organisation/lists'],
    find: [{ from: '/buyer', link: /\/buyer\/demands\/(?!new)[^/?]+$/ }],
  },
  {
    role: 'partner',
    paths: [
      '/account',
      '/account/security',
      '/account/history',
      '/account/delete',
      '/verify-email?token=gone',
      '/organisations/new',
    ],
  },
  { role: 'buyer', paths: ['/buyer', '/buyer/membership'] },
  {
    role: 'enterprise',
    paths: ['/enterprise', '/enterprise/offers/new'],
    find: [{ from: '/enterprise', link: /\/enterprise\/offers\/(?!new)[^/?]+$/ }],
  },
  {
    role: 'enterprise',
    paths: [
      '/organisation',
      '/organisation/members',
      '/organisation/recognitions',
      '/organisation/recognitions/new',
    ],
    find: [{ from: '/organisation/recognitions', link: /\/recognitions\/(?!new)[^/?]+$/ }],
  },
  {
    role: 'curator',
    paths: ['/admin', '/admin/matches', '/admin/matches?q=zzzzqqq', '/admin/organisations'],
    find: [
      { from: '/admin/organisations', link: /\/admin\/organisations\/[^/?]+$/ },
      { from: '/admin', link: /\/admin\/(offers|demands)\/[^/?]+$/ },
      { from: '/admin/matches', link: /\/admin\/matches\/[^/?]+$/ },
    ],
  },
  {
    role: 'admin',
    paths: [
      '/admin/people',
      '/admin/people?state=staff',
      '/admin/categories',
      '/admin/import',
      '/admin/export',
    ],
    find: [
      { from: '/admin/people?q=noor', link: /\/admin\/people\/[^/?]+$/ },
      { from: '/admin/categories', link: /\/admin\/categories\/[^/?]+$/ },
    ],
  },
];

/** Every refusal names its rule and element, so a recording of each step would only cost time. */
test.use({ trace: 'off' });

const PHONE = { width: 360, height: 780 };
/** A window of 1280 at a zoom of 200 %. */
const ZOOMED = { width: 640, height: 450 };
const DESKTOP = { width: 1280, height: 900 };

const addressIn = (language: Language) => (path: string) =>
  language === 'en' ? (path === '/' ? '/en' : `/en${path}`) : path;

async function expectNoSidewaysScroll(page: Page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const width = page.viewportSize()?.width ?? 0;
  expect(overflow, `${page.url()} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Looks at the page on screen as a phone, zoomed in, as a desktop, and in the dark. */
async function expectGoodEverywhere(page: Page) {
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectReadable(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(ZOOMED);
  await expectNoSidewaysScroll(page);
}

async function expectGoodPage(page: Page, path: string, language: Language, status = 200) {
  await page.setViewportSize(PHONE);
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('h1'), `${path} has one h1`).toHaveCount(1);
  await expect(page.locator('head title'), `${path} has one title`).toHaveCount(1);
  expect(await page.title(), path).toMatch(/\S/);
  await expectGoodEverywhere(page);
}

/** The addresses of a group in a language, with those of the first records of its lists. */
async function addressesOf(page: Page, { paths, find = [] }: Pages, language: Language): Promise<string[]> {
  const address = addressIn(language);
  const all = paths.map(address);
  for (const { from, link } of find) {
    await page.goto(address(from));
    const links = await page
      .getByRole('link')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
    const found = links.find((href) => link.test(href)) ?? '';
    expect(found, `a link like ${String(link)} on ${from}`).not.toBe('');
    all.push(found);
    if (found.startsWith(address('/buyer/demands')) || found.startsWith(address('/enterprise/offers')))
      all.push(`${found}/edit`);
  }
  return all;
}

for (const [at, group] of PAGES.entries()) {
  const { role } = group;
  test(`pages of ${role ?? 'a visitor'} (${at + 1}) are accessible and fit, in both languages, on a phone and a desktop`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (role) await signIn(page, accountOf(role).email);
    for (const language of ['nl', 'en'] as const)
      for (const path of await addressesOf(page, group, language)) await expectGoodPage(page, path, language);
  });
}

test.describe('pages that refuse', () => {
  test.use({ allowsRefusals: 'faults' });
  test('say in both languages what happened and what helps', async ({ page }) => {
    test.slow();
    for (const language of ['nl', 'en'] as const) {
      await expectGoodPage(page, addressIn(language)('/does-not-exist'), language, 404);
      await expect(page.getByRole('search')).toBeVisible();
      for (const status of [400, 402, 403, 409, 413, 429, 500, 503]) {
        await expectGoodPage(page, addressIn(language)(`/demo/problems/${status}`), language, status);
        await expect(page.getByText(say('site.problem.canDo', {}, language))).toBeVisible();
      }
    }
    await signIn(page, accountOf('enterprise').email);
    expect((await page.goto('/admin'))?.status()).toBe(403);
    await expect(page.getByText(say('site.problem.canDo'))).toBeVisible();
  });
});

test('paying in English is accessible: the pages of the stand-in, and the page one comes back to', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signIn(page, accountOf('both').email);
  await page.goto('/en/buyer/membership');
  await page.getByRole('button', { name: say('membership.page.pay', {}, 'en') }).click();
  const method = page.getByRole('radio', { name: /ideal/i });
  await expect(method).toBeVisible();
  await page.waitForLoadState();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await method.check();
  await page.getByRole('button', { name: /^pay/i }).click();
  await page.waitForURL(/\/en\/buyer\/membership\/return/);
  await expect(
    page.getByRole('heading', { name: say('membership.return.doneTitle', {}, 'en') }),
  ).toBeVisible();
  await expectGoodEverywhere(page);
});
