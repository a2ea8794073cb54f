import type { Page } from '@playwright/test';
import { accountOf, expect, say, signIn, test } from '../fixtures';

test.use({ viewport: { width: 360, height: 780 } });

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

test('the next step starts at its top and has the focus; what was saved is said in sight', async ({
  page,
}) => {
  await signIn(page, accountOf('both').email);
  await page.goto('/enterprise/offers/new');
  await page.getByLabel(say('offer-form.title.label')).fill('Fietsen van de buurt opknappen');
  const next = page.getByRole('button', { name: say('ui.guided.next') });
  await next.click();
  await expect(page).toHaveURL(/step=story/);
  await expect(page.locator('h1')).toBeFocused();
  await next.click();
  await expect(page).toHaveURL(/step=where/);
  await expect(page.locator('[data-focus-after-step]')).toBeFocused();
  expect(await scrolled(page)).toBe(0);

  const radius = page.getByLabel(say('offer-form.radiusKm.label'));
  await expect(radius).toBeHidden();
  await page.getByText(say('offer-form.areaKind.radius.label'), { exact: true }).click();
  await expect(radius).toBeVisible();

  await page.goto('/organisation');
  await page.getByRole('button', { name: say('organisations.form.submit') }).click();
  const said = page.getByText(say('organisations.done.save'));
  await expect(said).toBeInViewport();
  await expect(page.locator('.notice--flash')).toBeFocused();
});

test('offers show a photo or a drawing of one height, and the photo loads', async ({ page }) => {
  await page.goto('/offers');
  const covers = page.locator('.listing__cover');
  await expect(covers.first()).toBeVisible();
  const heights = await covers.evaluateAll((nodes) => [...new Set(nodes.map((node) => node.clientHeight))]);
  expect(heights, 'one height for photos and drawings').toHaveLength(1);
  const photo = page.locator('img.cover').first();
  await expect(photo).toHaveAttribute('alt', /\S/);
  await expect(photo).toHaveJSProperty('complete', true);
  expect(await photo.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(300);
});
