import { accountOf, expect, expectAccessible, signIn, test, type Role } from '../fixtures';

/** Every page by who looks at it; `find` opens the first record of a list to reach pages with an id. */
const PAGES: { role: Role | null; paths: string[]; find?: { from: string; link: RegExp }[] }[] = [
  {
    role: null,
    paths: [
      '/',
      '/offers',
      '/offers?q=lunch',
      '/offers?q=zzzzqqq',
      '/demands',
      '/organisations',
      '/organisations?group=catering&place=Utrecht&km=25',
      '/prices',
      '/how-matching-works',
      '/sign-up',
      '/sign-up?as=sells',
      '/sign-in',
      '/forgot-password',
      '/check-mail',
      '/check-mail?for=sign-up',
      '/verify-email?token=gone',
      '/reset-password?token=gone',
      '/demo/mails',
    ],
    find: [
      { from: '/offers', link: /\/offers\/[^/?]+$/ },
      { from: '/offers', link: /\/organisations\/[^/?]+$/ },
      { from: '/demands', link: /\/demands\/[^/?]+$/ },
      { from: '/organisations', link: /\/organisations\/[^/?]+$/ },
    ],
  },
  {
    role: 'partner',
    paths: [
      '/buyer',
      '/buyer/demands/new',
      '/buyer/membership',
      '/account',
      '/organisations/new',
      '/account/security',
      '/account/history',
      '/account/delete',
      '/verify-email?token=gone',
    ],
    find: [{ from: '/buyer', link: /\/buyer\/demands\/(?!new)[^/?]+$/ }],
  },
  { role: 'buyer', paths: ['/buyer', '/buyer/membership'] },
  {
    role: 'enterprise',
    paths: [
      '/enterprise',
      '/enterprise/offers/new',
      '/organisation',
      '/organisation/members',
      '/organisation/recognitions',
      '/organisation/recognitions/new',
    ],
    find: [
      { from: '/enterprise', link: /\/enterprise\/offers\/(?!new)[^/?]+$/ },
      { from: '/organisation/recognitions', link: /\/recognitions\/(?!new)[^/?]+$/ },
    ],
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
    paths: ['/admin/people', '/admin/people?state=staff'],
    find: [{ from: '/admin/people?q=noor', link: /\/admin\/people\/[^/?]+$/ }],
  },
];

const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
];

for (const { role, paths, find = [] } of PAGES) {
  for (const language of ['nl', 'en'] as const) {
    test(`pages of ${role ?? 'a visitor'} in ${language} are accessible and fit, on a phone and a desktop`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      if (role) await signIn(page, accountOf(role).email);
      const address = (path: string) => (language === 'en' ? (path === '/' ? '/en' : `/en${path}`) : path);
      const all = paths.map(address);
      for (const { from, link } of find) {
        await page.goto(address(from));
        const links = await page
          .getByRole('link')
          .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
        const found = links.find((href) => link.test(href));
        expect(found, `a link like ${String(link)} on ${from}`).toBeDefined();
        all.push(found ?? '');
        if (found?.startsWith(address('/buyer/demands')) || found?.startsWith(address('/enterprise/offers')))
          all.push(`${found}/edit`);
      }
      for (const path of all) {
        for (const size of SIZES) {
          await page.setViewportSize(size);
          const response = await page.goto(path);
          expect(response?.status(), path).toBe(200);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expectAccessible(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, `${path} at ${size.width} px scrolls sideways`).toBeLessThanOrEqual(0);
        }
      }
    });
  }
}
