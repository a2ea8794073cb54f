import { accountOf, expect, signIn, test, type Role } from '../fixtures';

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
