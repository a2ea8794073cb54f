import type { Locator, Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../scripts/demo-accounts.mjs';
import { accountOf, expect, say, test } from '../fixtures';

const MOST_STOPS = 150;

/** Presses Tab until the element has the focus, as someone without a mouse does. */
async function tabTo(page: Page, element: Locator) {
  await expect(element).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(element)}`);
}

test('from sign-in to the draft of an offer with the keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto('/sign-in');

  await test.step('the first stop is a link to the content', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: say('ui.skipLink') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  await test.step('sign in', async () => {
    await tabTo(page, page.getByLabel(say('accounts.field.email')));
    await page.keyboard.type(accountOf('enterprise').email);
    await tabTo(page, page.getByLabel(say('accounts.field.password')));
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/enterprise$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('open the form; the title has the focus', async () => {
    await tabTo(page, page.locator('main a[href="/enterprise/offers/new"]').first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/enterprise\/offers\/new$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('a refused attempt moves the focus to what is wrong', async () => {
    await tabTo(page, page.getByRole('button', { name: say('ui.guided.next') }));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-error-summary]')).toBeFocused();
  });

  await test.step('fill in and save', async () => {
    await tabTo(page, page.getByLabel(say('offer-form.title.label')));
    await page.keyboard.type('Vogelhuisjes van sloophout');
    await tabTo(page, page.getByRole('button', { name: say('ui.guided.close') }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Vogelhuisjes van sloophout' })).toBeVisible();
  });
});
