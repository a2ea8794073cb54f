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
  await box.fill('');
  await box.pressSequentially('lunc');
  await expect(options.first()).toBeVisible();
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/organisations\?group=\w+&category=/);
  const cards = page.getByRole('article');
  await expect(cards.first()).toBeVisible();
  const chips = page.getByRole('list', { name: say('directory.chips.label') });
  await chips.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/organisations\?group=\w+$/);
  await cards.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/organisations\/[^?]+$/);
});

test('an empty list says which filter to loosen, and doing so fills it', async ({ page }) => {
  await page.goto('/offers?q=lunch&place=Terschelling&km=10&language=en');
  const ways = page.getByRole('link', { name: /\(\d+\)$/ });
  await ways.last().click();
  await expect(page.getByRole('article').first()).toBeVisible();
});
