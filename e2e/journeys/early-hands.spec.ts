import type { Page } from '@playwright/test';
import { accountOf, expect, say, signIn, test } from '../fixtures';

/** Does something on a page whose scripts are not there yet, as on a slow line, and then lets them come. */
async function beforeScripts(page: Page, address: string, hands: () => Promise<void>) {
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await hands();
  come();
  await expect(page.locator('html')).toHaveAttribute('data-scripts', 'on');
}

test('what is typed and ticked before the scripts are there stays, works and is saved', async ({
  context,
}) => {
  // Not the page of the other tests, which waits for scripts.
  const page = await context.newPage();
  await signIn(page, accountOf('both').email);
  const posted = await page.request.post('/enterprise/offers/new', {
    form: { intent: 'next', title: 'Manden vlechten', kind: 'service', categories: 'furniture-repair' },
    maxRedirects: 0,
  });
  const form = (posted.headers()['location'] ?? '').split('?')[0] ?? '';
  const saved = page
    .getByRole('status')
    .filter({ hasText: new RegExp(say('ui.guided.saved', { time: '\\d\\d:\\d\\d' })) });

  const title = page.getByLabel(say('offer-form.title.label'));
  const product = page.getByRole('radio', { name: say('offers.kind.product') });
  await beforeScripts(page, `${form}?step=what`, async () => {
    await title.fill('Manden van wilgentenen');
    await product.check();
    await page.getByRole('searchbox').fill('glazenwasser');
  });
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(1);
  await expect(title).toHaveValue('Manden van wilgentenen');
  await expect(product).toBeChecked();
  await expect(saved).toBeVisible();

  const ticked = page.getByRole('main').getByRole('checkbox', { checked: true });
  const first = page.getByLabel(say('taxonomy.targetGroups.banenafspraak'));
  await beforeScripts(page, `${form}?step=people`, () => first.check());
  await expect(ticked).toHaveCount(1);
  await expect(saved).toBeVisible();

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-scripts', 'on');
  await expect(first).toBeChecked();
  await expect(ticked).toHaveCount(1);
  await page.goto(`${form}?step=what`);
  await expect(title).toHaveValue('Manden van wilgentenen');
  await expect(product).toBeChecked();
});
