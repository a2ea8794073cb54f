import { accountOf, expect, openUntil, say, signIn, test } from '../fixtures';

const TITLE = 'Lunch voor de buurtconferentie';

test('a new buyer pays, posts a need, is approved and matched; the firm sees it and a curator pins it', async ({
  page,
  somebodyElse,
}) => {
  test.slow();
  const email = 'inkoop@buurtraad-zuid.example';

  await test.step('sign up with an organisation', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: say('home.hero.buy') }).click();
    await expect(page.getByLabel(say('accounts.activity.buys.label'))).toBeChecked();
    await page.getByLabel(say('accounts.field.kvkNumber')).fill('90000301');
    await page.getByRole('button', { name: say('registration.number.submit') }).click();
    await expect(page.getByText('Stichting Buurtraad Zuid')).toBeVisible();
    await page.getByRole('link', { name: say('registration.found.yes') }).click();
    await page.getByLabel(say('accounts.field.name'), { exact: true }).fill('Imke Visser');
    await page.getByLabel(say('accounts.field.workEmail')).fill(email);
    await page.getByLabel(say('accounts.field.password')).fill('een-lang-wachtwoord');
    await page.getByLabel(say('accounts.field.acceptsTerms')).check();
    await page.getByRole('button', { name: say('registration.person.submitNew') }).click();
    await expect(page.getByRole('heading', { name: say('account.checkMail.title') })).toBeVisible();
  });

  await test.step('confirm the e-mail address with the link in the mail', async () => {
    const link = page.getByRole('link', { name: /\/verify-email\?token=/ });
    await openUntil(page, `/demo/mails?to=${encodeURIComponent(email)}`, link);
    await link.click();
    await page.getByRole('button', { name: say('account.verify.submit') }).click();
    await expect(page.getByRole('heading', { name: say('account.verify.doneTitle') })).toBeVisible();
    await signIn(page, email, 'een-lang-wachtwoord');
  });

  await test.step('pay the partner membership', async () => {
    await page.goto('/buyer/membership');
    await expect(page.getByText(say('membership.standIn.title'))).toBeVisible();
    await page.getByRole('button', { name: say('membership.page.pay') }).click();
    await expect(page.getByRole('heading', { name: 'Betalen' })).toBeVisible();
    await page.getByRole('radio', { name: /ideal/i }).check();
    await page.getByRole('button', { name: /betaal/i }).click();
    await expect(page.getByRole('heading', { name: say('membership.return.doneTitle') })).toBeVisible();
    await page.goto('/buyer/membership');
    await expect(page.getByRole('button', { name: say('membership.page.manage') })).toBeVisible();
    await expect(page.getByRole('button', { name: say('membership.page.pay') })).toHaveCount(0);
  });

  await test.step('post a need in own words', async () => {
    await page.goto('/buyer/demands/new');
    await page.getByLabel(say('demand-form.title.label')).fill(TITLE);
    await page
      .getByLabel(say('demand-form.description.label'))
      .fill(
        'Op een zaterdag in het voorjaar komen 90 bewoners bij elkaar. Wij zoeken broodjes, soep en salades.',
      );
    await page.getByRole('searchbox').fill('broodjes');
    await page.getByRole('checkbox', { name: /lunch/i }).first().check();
    const next = () => page.getByRole('button', { name: say('ui.guided.next') }).click();
    await next();
    for (const title of ['Lunch in de grote zaal', 'Broodjes voor onderweg']) {
      await page.getByRole('link', { name: say('demand-form.lots.add') }).click();
      await page.getByLabel(say('demand-form.lots.titleLabel')).fill(title);
      await page.getByRole('button', { name: say('demand-form.lots.save') }).click();
    }
    await page.getByRole('link', { name: say('demand-form.lots.next'), exact: true }).click();
    await page.getByLabel(say('demand-form.place.label')).fill('3526 KS');
    await page.getByLabel(say('demand-form.firmArea.radius')).check();
    await page.getByLabel(say('demand-form.firmRadiusKm.label')).fill('1');
    await next();
    await page.getByLabel(say('demand-form.quantity.label')).fill('90');
    await page.getByLabel(say('demand-form.quantityUnit.label')).selectOption('lunches');
    await page.getByLabel(say('taxonomy.valueBands.under-5k')).check();
    await next();
    await page.getByLabel(say('demand-form.respondBy.label')).fill(inDays(30));
    await next();
    await page.getByLabel(say('taxonomy.targetGroups.status-holders')).check();
    await next();
    await expect(page.getByRole('heading', { name: say('demand-form.questions.title') })).toBeVisible();
    await next();
    await page.getByRole('link', { name: say('demand-form.files.next') }).click();
  });

  await test.step('see that nothing fits, loosen and hand in', async () => {
    await expect(page.getByText(say('advice.fits_zero'))).toBeVisible();
    const wider = say('advice.loosen.radius', { from: 1, to: 10 });
    const way = page.getByRole('listitem').filter({ hasText: wider });
    await expect(way.getByText(/\+\d/)).toBeVisible();
    await way.getByRole('button').click();
    await expect(page.getByText(say('own-demands.done.loosened'))).toBeVisible();
    await expect(page.getByText(say('advice.fits_zero'))).toHaveCount(0);
    await page.getByRole('button', { name: say('own-demands.own.submit') }).click();
    await expect(page.getByText(say('own-demands.done.submitted'))).toBeVisible();
  });
  const ownPage = page.url().split('?')[0] ?? '';

  const staff = await somebodyElse();
  await signIn(staff, accountOf('curator').email);
  await test.step('a curator approves', async () => {
    await staff.goto('/admin');
    await staff.getByRole('link', { name: TITLE }).click();
    await staff.getByRole('button', { name: say('curation.review.approve.action') }).click();
    await expect(staff).toHaveURL(/\/admin\?done=approve/);
  });

  await test.step('the buyer sees why offers fit', async () => {
    const offer = page.getByRole('link', { name: 'Lunch op locatie voor 10 tot 120 mensen' });
    await openUntil(page, ownPage, offer);
    const card = page.getByRole('article').filter({ has: offer });
    await card.getByText(say('matching.list.why')).click();
    await expect(card.getByText(say('matching.factor.distance'), { exact: true })).toBeVisible();
    await expect(card.getByText(/\/100/)).toBeVisible();
  });

  const firm = await somebodyElse();
  await test.step('the social enterprise sees the demand', async () => {
    await signIn(firm, accountOf('enterprise').email);
    await firm.goto('/enterprise');
    await expect(firm.getByRole('link', { name: TITLE }).first()).toBeVisible();
  });

  await test.step('a curator pins, and both sides read why', async () => {
    await staff.goto('/admin/matches');
    await staff.getByLabel(say('curation.matches.q')).fill(TITLE);
    await staff.keyboard.press('Enter');
    await staff.getByRole('link', { name: TITLE }).click();
    const card = staff.getByRole('article').filter({ hasText: 'Lunch op locatie' });
    await card.getByText(say('curation.match.decide')).click();
    await card.getByLabel(say('curation.match.reason')).fill('Zij koken ook voor de wijk zelf.');
    await card.getByRole('button', { name: say('curation.match.pin') }).click();
    await expect(staff.getByText(say('curation.match.done.pin'))).toBeVisible();
    const reason = say('matching.list.pinnedBecause', { reason: 'Zij koken ook voor de wijk zelf.' });
    await page.goto(ownPage);
    await expect(page.getByText(reason)).toBeVisible();
    await firm.goto('/enterprise');
    await expect(firm.getByText(reason)).toBeVisible();
  });
});

/** A date field's value, counted from today. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
