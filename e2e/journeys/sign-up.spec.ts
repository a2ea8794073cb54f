import { expect, expectAccessible, say, signIn, test } from '../fixtures';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowsRefusals: true });

  test('a company the register does not know signs up by hand, from a home address', async ({ page }) => {
    await page.goto('/sign-up?as=sells');
    await expect(page.getByLabel(say('accounts.activity.sells.label'))).toBeChecked();
    await page.getByLabel(say('accounts.field.kvkNumber')).fill('1122');
    await page.getByRole('button', { name: say('registration.number.submit') }).click();
    await expect(page.getByLabel(say('accounts.field.kvkNumber'))).toHaveValue('1122');
    await page.getByLabel(say('accounts.field.kvkNumber')).fill('11 22 33 44');
    await page.getByRole('button', { name: say('registration.number.submit') }).click();
    await page.getByLabel(say('accounts.field.organisationName')).fill('Breiclub De Lange Draad');
    await page.getByLabel(say('accounts.field.postcode')).fill('9712nx');
    await page.getByRole('button', { name: say('registration.byHand.submit') }).click();
    await page.getByLabel(say('accounts.field.name'), { exact: true }).fill('Bep de Wit');
    await page.getByLabel(say('accounts.field.workEmail')).fill('bep.de.wit@kpnmail.nl');
    await page.getByLabel(say('accounts.field.acceptsTerms')).check();
    await page.getByLabel(say('accounts.field.password')).fill('een-lang-wachtwoord');
    await page.getByRole('button', { name: say('registration.person.submitNew') }).click();
    await page.getByLabel(say('registration.field.acceptsFreeMail')).check();
    await page.getByLabel(say('accounts.field.password')).fill('een-lang-wachtwoord');
    await page.getByRole('button', { name: say('registration.person.submitNew') }).click();
    await expect(page.getByRole('heading', { name: say('account.checkMail.title') })).toBeVisible();
  });
});

test('a colleague asks to join; somebody signed in adds a second organisation', async ({
  page,
  somebodyElse,
}) => {
  await page.goto('/en/sign-up?as=buys');
  await page.getByLabel(say('accounts.field.kvkNumber', {}, 'en')).fill('90000201');
  await page.getByRole('button', { name: say('registration.number.submit', {}, 'en') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('De Zonnige Keuken');
  await expectAccessible(page);
  await page.getByRole('link', { name: say('registration.known.next', {}, 'en') }).click();
  await page.getByLabel(say('accounts.field.name', {}, 'en'), { exact: true }).fill('Joris Prins');
  await page.getByLabel(say('accounts.field.workEmail', {}, 'en')).fill('joris@zonnigekeuken.example');
  await page.getByLabel(say('registration.field.message', {}, 'en')).fill('I cook on Fridays.');
  await page.getByLabel(say('accounts.field.password', {}, 'en')).fill('een-lang-wachtwoord');
  await page.getByLabel(say('accounts.field.acceptsTerms', {}, 'en')).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: say('registration.person.submitAsk', {}, 'en') }).click();
  await expect(page.getByRole('heading', { name: say('account.checkMail.title', {}, 'en') })).toBeVisible();

  const other = await somebodyElse();
  await signIn(other, 'daan@deomdraai.example');
  await other.goto('/organisations/new');
  await other.getByLabel(say('accounts.activity.both.label')).check();
  await other.getByLabel(say('accounts.field.kvkNumber')).fill('68750110');
  await other.getByRole('button', { name: say('registration.number.submit') }).click();
  await expect(other.getByText('Proeflaan 3-A, 8823 SJ Lollum')).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: say('registration.found.create') }).click();
  await expect(other).toHaveURL(/org=proefbedrijf-donald/);
});
