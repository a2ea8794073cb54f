import { accountOf, expect, say, signIn, test } from '../fixtures';

test('a verified firm posts an offer that is live at once and can be found', async ({ page }) => {
  await signIn(page, accountOf('enterprise').email);
  await page.goto('/enterprise/offers/new');
  await page.getByLabel(say('offer-form.title.label')).fill('Soepkar voor open dagen');
  await page
    .getByLabel(say('offer-form.description.label'))
    .fill(
      'Een kar met drie soorten soep en brood, met twee gastvrouwen. Voor open dagen en markten tot 300 mensen.',
    );
  await page.getByRole('searchbox').fill('catering');
  await page.getByRole('checkbox').filter({ visible: true }).first().check();
  await page.getByRole('button', { name: say('offer-form.draft.submit') }).click();
  await expect(page.getByText(say('offers.done.live'))).toBeVisible();
  await expect(async () => {
    await page.goto('/offers?q=soepkar');
    await expect(page.getByRole('link', { name: 'Soepkar voor open dagen' })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
});

test('a form that is refused keeps every word and says what to mend', async ({ page }) => {
  await signIn(page, accountOf('enterprise').email);
  await page.goto('/enterprise/offers/new');
  await page.getByLabel(say('offer-form.title.label')).fill('Kort');
  await page.getByRole('button', { name: say('offer-form.draft.submit') }).click();
  await expect(page.getByRole('alert').or(page.getByRole('group')).first()).toBeVisible();
  await expect(page.getByLabel(say('offer-form.title.label'))).toHaveValue('Kort');
  await expect(page.getByLabel(say('offer-form.title.label'))).toHaveAttribute('aria-invalid', 'true');
});
