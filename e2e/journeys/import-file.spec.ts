import { truncate, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accountOf, expect, expectAccessible, JOBS, say, signIn, test } from '../fixtures';

const FILE = {
  name: 'werkplaatsen.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'external_id;name;buys;sells;town',
      'a;Werkplaats De Bron;nee;ja;Utrecht',
      'b;;nee;ja;Utrecht',
      'c;Atelier Zuid;misschien;ja;Utrecht',
    ].join('\n'),
  ),
};

const figure = (page: Page, key: string) =>
  page
    .locator('.stat')
    .filter({ hasText: say(key) })
    .locator('.stat__value');

/**
 * Waits until the worker is done with the run on screen, and has counted this; reading anew is what people without
 * scripts do.
 */
const expectDone = (page: Page, counted: string, count: string) =>
  expect(async () => {
    await page.reload();
    await expect(page.getByText(say('intake.state.done'), { exact: true })).toBeVisible({ timeout: 500 });
    await expect(figure(page, counted)).toHaveText(count, { timeout: 500 });
  }).toPass(JOBS);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowsRefusals: true });

  test('a file is tried, its bad rows are downloaded, and the good one is imported', async ({ page }) => {
    await signIn(page, accountOf('admin').email);
    await page.goto('/admin/import');
    await page.getByRole('button', { name: say('intake.send') }).click();
    await expect(page.getByText(say('intake.errors.noFile')).first()).toBeVisible();

    await page.getByLabel(say('intake.holds.label')).selectOption('organisation');
    await page.getByLabel(say('intake.file.label'), { exact: true }).setInputFiles(FILE);
    await page.getByRole('button', { name: say('intake.send') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FILE.name);
    await expectDone(page, 'intake.wouldBe.created', '1');
    await expect(page.getByText(say('importing.refused.required')).first()).toBeVisible();

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: say('intake.downloadRefused') }).click();
    expect((await download).suggestedFilename()).toMatch(/^werkplaatsen-refused.*\.csv$/);

    await page.getByRole('button', { name: say('intake.button.import') }).click();
    await expectDone(page, 'intake.figure.created', '1');
  });

  test('a file of 4 GB is refused on its own page, in the language of the reader', async ({ page }) => {
    const file = test.info().outputPath('alles.csv');
    // It has holes where others have text, so it takes no room.
    await writeFile(file, 'external_id;name');
    await truncate(file, 4 * 1024 ** 3);
    await signIn(page, accountOf('admin').email);
    for (const language of ['nl', 'en'] as const) {
      await page.goto(language === 'en' ? '/en/admin/import' : '/admin/import');
      await page.getByLabel(say('intake.file.label', {}, language), { exact: true }).setInputFiles(file);
      await page.getByRole('button', { name: say('intake.send', {}, language) }).click();
      const refusal = say('intake.errors.tooLarge', { megabytes: 200 }, language);
      await expect(page.getByText(refusal)).toBeVisible();
    }
  });
});

test('with the keyboard alone a file is tried and its rows are read', async ({ page }) => {
  await signIn(page, accountOf('admin').email);
  await page.goto('/admin/import');
  await expectAccessible(page);
  const press = (...keys: string[]) =>
    keys.reduce((all, key) => all.then(() => page.keyboard.press(key)), Promise.resolve());

  await page.getByLabel(say('intake.holds.label')).focus();
  await page.keyboard.type(say('intake.kind.organisation').slice(0, 4));
  await press('Tab', 'Tab');
  await expect(page.getByLabel(say('intake.mode.try.label'))).toBeFocused();
  await press('Tab');
  const field = page.getByLabel(say('intake.file.label'), { exact: true });
  await expect(field).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await press('Enter');
  await (await chooser).setFiles(FILE);
  await press('Tab');
  await expect(page.getByRole('button', { name: say('intake.send') })).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FILE.name);
  await expect(page.getByText(say('intake.state.done'), { exact: true })).toBeVisible(JOBS);
  await expectAccessible(page);

  const first = page.getByRole('main').locator('summary').first();
  await first.focus();
  await press('Enter');
  await expect(page.getByText(`${say('importing.field.town')}: Utrecht`).first()).toBeVisible();
  const understood = page.getByRole('link', { name: new RegExp(`^${say('intake.list.understood')}`) });
  await understood.focus();
  await press('Enter');
  await expect(understood).toHaveAttribute('aria-current', 'page');
  await expect(page.getByText('Werkplaats De Bron')).toBeVisible();
  await expectAccessible(page);
});
