import { accountOf, expect, expectAccessible, say, signIn, test } from '../fixtures';

test('who buys finds an offer on the map, saves it, and shares the list until the link is withdrawn', async ({
  page,
  somebodyElse,
}) => {
  await signIn(page, accountOf('partner').email);
  await page.goto('/offers');
  await page.getByRole('link', { name: say('directory.map.map'), exact: true }).click();
  await expect(page).toHaveURL(/view=map/);
  const map = page.getByRole('region', { name: say('directory.map.label') });
  const marks = map.locator('.map__mark');
  // The library of the map is fetched now, for the first time.
  await expect(marks.first()).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);

  // By keyboard alone: a cluster opens, a spot says what stands there.
  const spot = map.getByRole('button', {
    name: new RegExp(`${say('directory.map.spot', { place: '', records: '' }).slice(-20)}$`),
  });
  await spot.first().focus();
  await page.keyboard.press('Enter');
  const more = map.getByRole('link', { name: say('directory.map.showInList') });
  await expect(more).toBeVisible();
  await more.click();
  await expect(page).toHaveURL(/at=/);
  // The address changes before the list does.
  await expect(page.getByRole('list', { name: say('directory.chips.label') })).toContainText(
    say('directory.chips.spot', { place: '' }).trim(),
  );
  const card = page.getByRole('article').first();
  const title = (await card.getByRole('heading').textContent()) ?? '';
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await card.getByRole('button', { name: say('lists.saveName', { name: title }) }).click();
  await saved;
  await expect(card.getByRole('link', { name: say('lists.savedName', { name: title }) })).toBeVisible();

  await page.goto('/organisation/lists');
  await page.getByRole('link', { name: say('lists.firstName') }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: say('lists.share.submit') }).click();
  await expect(page.getByText(say('lists.done.share'))).toBeVisible();
  await expectAccessible(page);
  const mail = await page.getByRole('link', { name: say('ui.share.mail') }).getAttribute('href');
  const address = decodeURIComponent(mail?.split('body=')[1] ?? '');
  await expect(page.getByRole('link', { name: address, exact: true })).toBeVisible();
  const shared = await somebodyElse({ javaScriptEnabled: false });
  await shared.goto(address);
  await expect(shared.getByRole('article')).toContainText(title);
  await expect(shared.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');

  await page.getByRole('button', { name: say('lists.share.withdraw') }).click();
  await expect(page.getByText(say('lists.done.withdraw'), { exact: true })).toBeVisible();
  expect((await shared.goto(address))?.status()).toBe(404);
});

test('ticking a filter changes the list in place, and the ticked box keeps the focus', async ({ page }) => {
  await page.goto('/offers');
  const boxes = page.getByRole('group', { name: say('directory.choices.groups') }).getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/group=\w+/);
  await expect(page.getByRole('list', { name: say('directory.chips.label') })).toBeVisible();
  await expect(boxes.first()).toBeFocused();
  await expect(boxes.first()).toBeChecked();
});
