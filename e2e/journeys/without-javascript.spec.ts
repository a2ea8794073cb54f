import { accountOf, expect, say, test } from '../fixtures';
import { DEMO_PASSWORD } from '../../scripts/demo-accounts.mjs';

test.use({ javaScriptEnabled: false, allowsRefusals: true });

test('sign-in, a refused form, a saved draft and the directory work without JavaScript', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel(say('accounts.field.email')).fill(accountOf('partner').email);
  await page.getByLabel(say('accounts.field.password')).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: say('accounts.signIn.submit') }).click();
  await expect(page).toHaveURL(/\/buyer$/);

  await page.goto('/buyer/demands/new');
  await page.getByLabel(say('demand-form.title.label')).fill('Te kort');
  await page.getByRole('button', { name: say('demand-form.draft.submit') }).click();
  await expect(page.getByLabel(say('demand-form.title.label'))).toHaveValue('Te kort');
  await expect(page.getByLabel(say('demand-form.title.label'))).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(say('demand-form.title.label')).fill('Stoelen opknappen voor het wijkhuis');
  await page.getByRole('button', { name: say('demand-form.draft.save') }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Stoelen opknappen voor het wijkhuis' }),
  ).toBeVisible();

  await page.goto('/en/offers?q=cleaning');
  await expect(page.getByRole('article').first()).toBeVisible();
});
