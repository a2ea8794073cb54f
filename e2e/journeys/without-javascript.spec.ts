import { accountOf, expect, openUntil, say, signIn, test } from '../fixtures';
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
  await page.getByLabel(say('demand-form.title.label')).fill('Stoelen opknappen voor het wijkhuis');
  await page.getByRole('button', { name: say('ui.guided.next') }).click();
  for (const title of ['Stoelen met armleuning', 'Krukken']) {
    await page.getByRole('link', { name: say('demand-form.lots.add') }).click();
    await page.getByLabel(say('demand-form.lots.titleLabel')).fill(title);
    await page.getByRole('button', { name: say('demand-form.lots.save') }).click();
  }
  const lots = page.getByRole('heading', { level: 3 });
  await expect(lots).toHaveText([/1: Stoelen/, /2: Krukken/]);
  await page.getByRole('button', { name: new RegExp(say('demand-form.lots.lot-up')) }).click();
  await expect(lots).toHaveText([/1: Krukken/, /2: Stoelen/]);
  await page.getByRole('link', { name: say('demand-form.lots.next'), exact: true }).click();

  const radius = page.getByLabel(say('demand-form.firmRadiusKm.label'));
  await page.getByLabel(say('demand-form.firmArea.radius')).check();
  await radius.fill('ver weg');
  await page.getByRole('button', { name: say('ui.guided.next') }).click();
  await expect(radius).toHaveValue('ver weg');
  await expect(radius).toHaveAttribute('aria-invalid', 'true');

  await page.goto('/en/offers?q=cleaning');
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('what was typed when the login ran out is back in the form after signing in again', async ({ page }) => {
  await signIn(page, accountOf('partner').email);
  await page.goto('/buyer/demands/new');
  await page.getByLabel(say('demand-form.title.label')).fill('Gordijnen wassen in drie scholen');
  await page.context().clearCookies({ name: 'market.session_token' });
  await page.getByRole('button', { name: say('ui.guided.next') }).click();
  await expect(page.getByText(say('accounts.signIn.formKept'))).toBeVisible();
  await page.getByLabel(say('accounts.field.email')).fill(accountOf('partner').email);
  await page.getByLabel(say('accounts.field.password')).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: say('accounts.signIn.submit') }).click();
  await page.getByRole('button', { name: say('accounts.keptForm.go') }).click();
  await expect(page.getByText(say('accounts.keptForm.back'))).toBeVisible();
  await expect(page.getByLabel(say('demand-form.title.label'))).toHaveValue(
    'Gordijnen wassen in drie scholen',
  );
});

test('an invited colleague makes an account without JavaScript', async ({ page, somebodyElse }) => {
  const email = 'nieuwe.collega@waterstad-west.example';
  await signIn(page, accountOf('partner').email);
  await page.goto('/organisation/members');
  await page.getByLabel(say('members.invite.email')).fill(email);
  await page.getByRole('button', { name: say('members.invite.submit') }).click();
  await expect(page.getByText(say('members.done.invite'))).toBeVisible();
  const colleague = await somebodyElse();
  const link = colleague.getByRole('main').locator('a[href*="/invitations/"]');
  await openUntil(colleague, `/demo/mails?to=${encodeURIComponent(email)}`, link);
  await link.click();
  await colleague.getByLabel(say('accounts.field.name'), { exact: true }).fill('Ilse Collega');
  await colleague.getByLabel(say('accounts.field.password')).fill('een-lang-wachtwoord');
  await colleague.getByLabel(say('accounts.field.acceptsTerms')).check();
  await colleague.getByRole('button', { name: say('members.invitation.signUp.submit') }).click();
  await expect(colleague).toHaveURL(/\/buyer/);
});
