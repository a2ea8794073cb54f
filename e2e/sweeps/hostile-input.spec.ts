import type { Page } from '@playwright/test';
import { accountOf, expect, openUntil, signIn, test, type Role } from '../fixtures';

test.use({ allowsRefusals: true });

const MARK = 'zz-hostile';
/** Breaks out of text, attributes and scripts; whatever runs leaves `window.ranHostile` or a console error of the CSP. */
const HOSTILE = `${MARK}"'><img src=x onerror="window.ranHostile=1"><script>window.ranHostile=1</script>{{7*7}}`;

async function expectHarmless(page: Page) {
  expect(await page.evaluate(() => 'ranHostile' in window), `script ran on ${page.url()}`).toBe(false);
  const injected = page.locator('img[src="x"], script:text("ranHostile=1")');
  expect(await injected.count(), `markup of a person on ${page.url()}`).toBe(0);
}

/** Types it into every text field of the page's main part; native checks are off, so that it reaches the server. */
async function fillEverything(page: Page) {
  await page.evaluate(() => document.querySelectorAll('form').forEach((form) => (form.noValidate = true)));
  const fields = page.locator(
    'main :is(input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=date], [type=number]), textarea):visible',
  );
  for (const field of await fields.all()) await field.fill(HOSTILE);
  return fields.count();
}

/** Resolves when the server has answered what was sent, or the page itself has refused to send it. */
const untilAnswered = (page: Page) =>
  Promise.race([
    page.waitForResponse(
      (response) => response.request().method() === 'POST' || response.url().includes('.data'),
    ),
    page.locator('[data-error-summary]').waitFor(),
  ]);

const FORMS: { role: Role | null; paths: string[] }[] = [
  { role: null, paths: ['/sign-up', '/sign-in', '/forgot-password', '/offers', '/demands'] },
  { role: 'partner', paths: ['/buyer/demands/new', '/account'] },
  { role: 'enterprise', paths: ['/enterprise/offers/new', '/organisation', '/organisation/members'] },
  { role: 'admin', paths: ['/admin/organisations', '/admin/people', '/admin/matches'] },
];

for (const { role, paths } of FORMS)
  test(`what ${role ?? 'a visitor'} types comes back as text`, async ({ page }) => {
    if (role) await signIn(page, accountOf(role).email);
    for (const path of paths) {
      await page.goto(path);
      expect(await fillEverything(page), `text fields on ${path}`).toBeGreaterThan(0);
      const answered = untilAnswered(page);
      await page.locator('main form button[type=submit]:visible').first().click();
      await answered;
      await expectHarmless(page);
    }
    for (const query of [HOSTILE, `</script>${HOSTILE}`]) {
      await page.goto(`/offers?q=${encodeURIComponent(query)}&place=${encodeURIComponent(query)}`);
      await expectHarmless(page);
    }
  });

test('a hostile post is text on every page that shows it', async ({ page, somebodyElse }) => {
  await signIn(page, accountOf('enterprise').email);
  const posted = await page.request.post('/enterprise/offers/new', {
    form: { intent: 'next', title: HOSTILE.slice(0, 120), categories: 'catering-lunch' },
    maxRedirects: 0,
  });
  expect(posted.status()).toBe(302);
  const form = (posted.headers()['location'] ?? '').split('?')[0] ?? '';
  const ownPage = form.replace(/\/edit$/, '');
  for (const [step, fields] of [
    ['story', { intent: 'next', summary: HOSTILE.slice(0, 160), description: `${HOSTILE} `.repeat(2) }],
    ['people', { intent: 'next', impactText: HOSTILE }],
    ['proof', { intent: 'next', 'references.0.client': HOSTILE.slice(0, 80), 'references.0.year': '2025' }],
    ['review', { intent: 'submit' }],
  ] as const) {
    const answer = await page.request.post(`${form}?step=${step}`, { form: fields, maxRedirects: 0 });
    expect(answer.status(), step).toBe(302);
  }
  const steps = ['story', 'people', 'proof', 'review'].map((step) => `${form}?step=${step}`);
  for (const path of ['/enterprise', ownPage, ...steps, `/offers?q=${MARK}`]) {
    await page.goto(path);
    await expectHarmless(page);
  }
  const staff = await somebodyElse();
  await signIn(staff, accountOf('curator').email);
  await staff.goto(`/admin/offers/${/offers\/([^/?]+)/.exec(ownPage)?.[1] ?? ''}`);
  await expect(staff.getByText(MARK).first()).toBeVisible();
  await expectHarmless(staff);
  const link = page
    .getByRole('article')
    .getByRole('link', { name: new RegExp(MARK) })
    .first();
  await openUntil(page, `/offers?q=${MARK}`, link);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(MARK) })).toBeVisible();
  await expectHarmless(page);
});

const POSTS = ['/sign-in', '/sign-up', '/sign-out', '/enterprise/offers/new', '/account', '/organisation'];
for (const [who, headers] of [
  ['another site', { origin: 'https://evil.example' }],
  ['another site that hides where it is', { origin: 'null' }],
  ['a page a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
] as const)
  test(`a form of ${who} is refused before anything is read`, async ({ page }) => {
    await signIn(page, accountOf('enterprise').email);
    for (const path of POSTS) {
      const response = await page.request.post(path, { form: { intent: 'save' }, headers, maxRedirects: 0 });
      expect(response.status(), path).toBe(403);
    }
    expect((await page.request.get('/enterprise', { maxRedirects: 0 })).status(), 'still signed in').toBe(
      200,
    );
  });

test('headers keep the browser on our side', async ({ page }) => {
  const headers = (await page.goto('/'))?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/);
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  for (const directive of [`frame-ancestors 'none'`, `object-src 'none'`, `base-uri 'none'`])
    expect(policy).toContain(directive);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
  const response = await page.request.post('/sign-in', {
    form: { email: accountOf('partner').email, password: 'sociaal-inkopen-2026' },
    maxRedirects: 0,
  });
  const cookies = response.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
  const session = cookies.find(({ value }) => value.includes('session_token'));
  expect(session?.value).toMatch(/HttpOnly/i);
  expect(session?.value).toMatch(/SameSite=Lax/i);
});
