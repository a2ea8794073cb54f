import sharp from 'sharp';
import { accountOf, expect, expectAccessible, openUntil, say, signIn, test } from '../fixtures';

/** A picture as a phone makes one. */
const picture = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: { r: 30, g: 120, b: 100 } } })
    .jpeg()
    .toBuffer();
const next = say('ui.guided.next');

test('a verified firm makes an offer step by step; it saves itself, is live at once and can be found', async ({
  page,
}) => {
  await signIn(page, accountOf('enterprise').email);
  await page.goto('/enterprise/offers/new');
  await page.getByLabel(say('offer-form.title.label')).fill('Soepkar voor open dagen');
  await page.getByRole('searchbox').fill('catering');
  await page.getByRole('checkbox').filter({ visible: true }).first().check();
  await page.getByRole('button', { name: next }).click();

  await test.step('what is typed is saved by itself and is there after a reload', async () => {
    await expect(page).toHaveURL(/step=story/);
    const summary = page.getByLabel(say('offer-form.summary.label'));
    await summary.fill('Warme soep op het plein.');
    await expect(page.getByRole('article').getByText('Soepkar voor open dagen')).toBeVisible();
    const saved = new RegExp(say('ui.guided.saved', { time: '\\d\\d:\\d\\d' }));
    await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
    await page.reload();
    await expect(summary).toHaveValue('Warme soep op het plein.');
    await expectAccessible(page);
  });

  await page
    .getByLabel(say('offer-form.description.label'))
    .fill('Een kar met drie soorten soep en brood, met twee gastvrouwen. Voor open dagen tot 300 mensen.');
  await page.getByRole('button', { name: next }).click();

  await test.step('a photo with words', async () => {
    await expect(page).toHaveURL(/step=where/);
    await page.getByRole('link', { name: say('offer-form.step.files') }).click();
    const file = { name: 'kar.jpg', mimeType: 'image/jpeg', buffer: await picture() };
    await page.getByLabel(say('offer-form.files.photo.label')).first().setInputFiles(file);
    await page.getByLabel(say('offer-form.files.photo.text')).fill('Een groene soepkar op een plein');
    await page.getByRole('button', { name: say('offer-form.files.photo.add') }).click();
    await expect(page.getByText(say('offer-form.photos.main'))).toBeVisible();
    await page.getByRole('button', { name: next }).click();
  });

  await page.getByRole('button', { name: say('offer-form.review.submit') }).click();
  await expect(page.getByText(say('own-offers.done.live'))).toBeVisible();
  const found = page.getByRole('link', { name: 'Soepkar voor open dagen' });
  await openUntil(page, '/offers?q=soepkar', found);
  await found.click();
  await expect(page.getByRole('img', { name: 'Een groene soepkar op een plein' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowsRefusals: true });

  test('kinds of place are asked of a placement alone and are kept', async ({ page }) => {
    await signIn(page, accountOf('enterprise').email);
    await page.goto('/enterprise/offers/new');
    const learning = page.getByRole('checkbox', { name: say('taxonomy.placeKinds.learning-place') });
    await expect(learning).toBeHidden();
    await page.getByLabel(say('offer-form.title.label')).fill('Leerplekken in uw keuken');
    await page.getByRole('radio', { name: say('offers.kind.placement') }).check();
    await learning.check();
    await page.getByRole('button', { name: next }).click();
    await expect(page).toHaveURL(/step=story/);
    await page.goto(page.url().replace('story', 'what'));
    await expect(learning).toBeChecked();
    await page.getByRole('radio', { name: say('offers.kind.product') }).check();
    await expect(learning).toBeHidden();
  });

  test('the same form is saved by its buttons and keeps every word when it is refused', async ({ page }) => {
    await signIn(page, accountOf('enterprise').email);
    await page.goto('/enterprise/offers/new');
    await page.getByLabel(say('offer-form.title.label')).fill('Kerstpakketten inpakken');
    await page.getByRole('button', { name: next }).click();
    await expect(page).toHaveURL(/step=story/);
    await page.goto(page.url().replace('story', 'amounts'));
    await page.getByLabel(say('offer-form.priceFromCents.label')).fill('duur');
    await page.getByRole('button', { name: next }).click();
    const price = page.getByLabel(say('offer-form.priceFromCents.label'));
    await expect(price).toHaveValue('duur');
    await expect(price).toHaveAttribute('aria-invalid', 'true');
    await price.fill('2,50');
    await page.getByLabel(say('offer-form.priceUnit.label')).selectOption('pieces');
    await page.getByRole('button', { name: next }).click();
    await expect(page).toHaveURL(/step=people/);
    await page.goto(page.url().replace('people', 'files'));
    const file = { name: 'doos.jpg', mimeType: 'image/jpeg', buffer: await picture() };
    await page.getByLabel(say('offer-form.files.photo.label')).first().setInputFiles(file);
    await page.getByLabel(say('offer-form.files.photo.text')).fill('Gevulde dozen op een tafel');
    await page.getByRole('button', { name: say('ui.guided.close') }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kerstpakketten inpakken' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Gevulde dozen op een tafel' })).toBeVisible();
  });
});
