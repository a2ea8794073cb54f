import { accountOf, expect, say, signIn, test, type Role } from '../fixtures';

test.use({ allowsRefusals: true });

/** Private pages and who may open them; everyone else is sent to sign in or refused. */
const PRIVATE: [path: string, allowed: readonly Role[]][] = [
  ['/buyer', ['partner', 'buyer', 'both', 'enterprise']],
  ['/enterprise', ['enterprise', 'both', 'partner', 'buyer']],
  ['/buyer/membership', ['partner', 'buyer', 'both', 'enterprise']],
  ['/buyer/demands/new', ['partner', 'buyer', 'both']],
  ['/enterprise/offers/new', ['enterprise', 'both']],
  ['/admin', ['curator', 'admin']],
  ['/admin/matches', ['curator', 'admin']],
  ['/admin/organisations', ['curator', 'admin']],
  ['/admin/people', ['admin']],
];
const ROLES: Role[] = ['partner', 'buyer', 'enterprise', 'both', 'curator', 'admin'];

test('a visitor is sent to sign in and comes back to the page asked for', async ({ page }) => {
  for (const [path] of PRIVATE) {
    await page.goto(path);
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`);
  }
});

for (const role of ROLES) {
  test(`${role} opens own pages only`, async ({ page }) => {
    await signIn(page, accountOf(role).email);
    for (const [path, allowed] of PRIVATE) {
      const response = await page.request.get(path, { maxRedirects: 0 });
      const status = response.status();
      if (allowed.includes(role)) expect(status, `${role} on ${path}`).toBe(200);
      else expect([302, 402, 403, 404], `${role} on ${path}`).toContain(status);
    }
  });
}

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/en/does-not-exist');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what a person sees is kept by no cache in between', async ({ page }) => {
  await signIn(page, accountOf('partner').email);
  for (const path of [
    '/buyer',
    '/buyer.data',
    '/account',
    '/organisation/members',
    '/en/account.data',
    '/',
  ]) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['cache-control'], path).toBe('private, no-cache');
  }
  expect((await page.request.get('/account/data')).headers()['cache-control']).toBe('no-store');
  const out = await page.request.post('/sign-out', { maxRedirects: 0 });
  expect(out.headers()['clear-site-data']).toBe('"cache"');
});

const DISGUISES = ['/ADMIN', '/admin/', '/%61dmin', '/admin.data', '/admin/people.data', '/buyer/../admin'];
for (const role of ['enterprise', 'partner'] as const)
  test(`${role} does not get into the back office by another spelling or method`, async ({
    page,
    baseURL,
  }) => {
    await signIn(page, accountOf(role).email);
    for (const path of [
      ...DISGUISES,
      '//admin',
      '/en/en/admin',
      '/admin/..%2fadmin',
      '/admin/export/people',
    ]) {
      const status = (await page.request.get(`${String(baseURL)}${path}`, { maxRedirects: 0 })).status();
      expect([403, 404], path).toContain(status);
    }
    const form = { intent: 'set-role', staffRole: 'admin' };
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST'])
      for (const override of ['', 'POST', 'GET']) {
        const headers = { 'x-http-method-override': override };
        const sent = await page.request.fetch('/admin/people/any', {
          method,
          form,
          headers,
          maxRedirects: 0,
        });
        expect([403, 404], method).toContain(sent.status());
      }
  });

test('a body that is no form changes nothing', async ({ page }) => {
  await signIn(page, accountOf('partner').email);
  for (const [type, body] of [
    ['application/json', '{"intent":"profile","name":"Iemand anders","locale":"nl"}'],
    ['text/plain', 'intent=profile&name=Iemand anders&locale=nl'],
    ['text/xml', '<intent>profile</intent>'],
  ] as const) {
    const sent = await page.request.post('/account', {
      data: Buffer.from(body),
      headers: { 'content-type': type },
      maxRedirects: 0,
    });
    expect(sent.status(), type).toBe(400);
  }
  await page.goto('/account');
  await expect(page.getByRole('textbox', { name: say('accounts.field.name') })).not.toHaveValue(
    'Iemand anders',
  );
});
