import { expect, say, test } from '../fixtures';

test('a visitor finds a social enterprise by suggestion, filter and chip, with the keyboard', async ({
  page,
}) => {
  await page.goto('/organisations');
  const box = page.getByRole('combobox', { name: say('directory.organisations.query') });
  const options = page.getByRole('listbox').getByRole('option');
  await box.pressSequentially('lunch');
  await expect(options.first()).toBeVisible();
  await box.press('ArrowDown');
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1);
  await box.press('Escape');
  await expect(options).toHaveCount(0);
  // All at once, so that only one answer can come.
  await box.fill('lunc');
  await expect(options.first()).toBeVisible();
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/organisations\?group=\w+&category=/);
  // The chip is of the new list; the address changes before it.
  const chip = page.getByRole('list', { name: say('directory.chips.label') }).getByRole('link');
  const category = (await chip.textContent()) ?? '';
  await chip.click();
  await expect(page).toHaveURL(/\/organisations\?group=\w+$/);
  await expect(chip).not.toHaveText(category);
  const card = page.getByRole('article').first();
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await card.getByRole('link', { name }).first().click();
  await expect(page).toHaveURL(/\/organisations\/[^?]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('an empty list says which filter to loosen, and doing so fills it', async ({ page }) => {
  await page.goto('/offers?q=lunch&place=Terschelling&km=10&language=en');
  const ways = page.getByRole('link', { name: /\(\d+\)$/ });
  await ways.last().click();
  await expect(page.getByRole('article').first()).toBeVisible();
});
