import { randomBytes, randomUUID } from 'node:crypto';
import { makeOrganisation, makeUser } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import type { DemandStatus } from '~/features/demands/demand';
import type { OfferStatus } from '~/features/offers/offer';
import { sealDraft } from '~/features/registration/company-draft.server';
import { makeInvitationSecret } from '~/features/members/invitation-secret.server';
import type { RoleWorld } from './world';

/** What is asked of an address: its parameters and, for a button, the fields of its form. */
export type Case = {
  params?: Record<string, string>;
  /** What stands behind the question mark. */
  query?: Record<string, string>;
  form?: Record<string, string | string[]>;
};
type MakeCase = (world: RoleWorld, intent: string) => Promise<Case>;

const WRONG = 'dit is het wachtwoord niet';
const REASON = 'Vertel ook hoeveel lunches je per dag kunt maken.';
const OFFER = { title: 'Lunches voor vergaderingen', categories: 'catering-lunch' };
const DEMAND = {
  kind: 'quote',
  title: 'Schoonmaak van ons kantoor',
  description: 'Wij zoeken een firma die ons kantoor in Utrecht vijf dagen per week schoonmaakt.',
  categories: 'office-cleaning',
};

const own = ({ own: { id } }: RoleWorld) => ({ organisationId: id });
const nothing: MakeCase = async () => ({});
const only =
  (form: Record<string, string>): MakeCase =>
  async (_world, intent) => ({ form: { intent, ...form } });

const offer =
  (status: OfferStatus, form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id, slug } = await makeOffer(world.db, { ...own(world), status });
    return { params: { id, slug }, form: { intent, ...form } };
  };
/** What is asked to change in an own offer; the address names the change or its offer. */
const offerChange =
  (named: 'change' | 'offer', form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id: offerId, title } = await makeOffer(world.db, own(world));
    const data = { offerId, before: { title }, after: { title: 'Glas wassen en meer' } };
    const { id } = await world.db.offerChange.create({ data });
    return { params: { id: named === 'change' ? id : offerId }, form: { intent, ...form } };
  };
/** The same at a step of a form. */
const inStep =
  (step: string, make: MakeCase): MakeCase =>
  async (world, intent) => ({ ...(await make(world, intent)), query: { step } });
const demand =
  (status: DemandStatus, form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id, slug } = await makeDemand(world.db, { ...own(world), status });
    return { params: { id, slug }, form: { intent, ...form } };
  };
/** A draft with one lot, whose buttons and form stand in the step of lots. */
const oneLot =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const made = await demand('draft', form)(world, intent);
    const { id: lotId } = await world.db.demandLot.create({
      data: { demandId: made.params?.id ?? '', position: 0, title: 'Zuid' },
    });
    return { ...made, query: { step: 'lots', lot: lotId }, form: { ...made.form, lotId } };
  };
const helpAsked: MakeCase = async (world, intent) => {
  const made = await demand('live')(world, intent);
  const request = await world.db.helpRequest.create({ data: { demandId: made.params?.id ?? '' } });
  return { ...made, form: { intent, helpId: request.id, answer: REASON } };
};
const match =
  (state: 'suggested' | 'pinned', form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id: demandId } = await makeDemand(world.db, own(world));
    const { id: offerId } = await makeOffer(world.db, own(world));
    const data = { demandId, offerId, state, score: 60, factors: [], computedAt: world.clock.now() };
    const { id } = await world.db.match.create({ data });
    return { params: { id: demandId }, form: { intent, matchId: id, ...form } };
  };
const importRun =
  (state: 'running' | 'stopped' | 'done'): MakeCase =>
  async ({ db }, intent) => {
    const data = { kind: 'buyers', file: 'kopers.csv', fileKey: 'imports/x', isDryRun: true, state };
    const { id } = await db.importRun.create({ data });
    return { params: { id }, form: { intent } };
  };
const member =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id: userId } = await makeUser(world.db);
    const { id } = await world.db.member.create({ data: { ...own(world), userId, role: 'viewer' } });
    return { form: { intent, id, ...form } };
  };
const invitation: MakeCase = async (world, intent) => {
  const { secret: token, hash } = makeInvitationSecret();
  const { id } = await world.db.invitation.create({
    data: {
      ...own(world),
      email: `${token.slice(0, 12)}@genodigd.example`,
      role: 'editor',
      tokenHash: hash,
      invitedById: world.people.owner,
      expiresAt: new Date(world.clock.now().getTime() + 86_400_000),
    },
  });
  const person = { name: 'Ilse Genodigd', password: 'een lange zin over soep', acceptsTerms: 'true' };
  return { params: { token }, form: { intent, id, ...(intent === 'sign-up' ? person : {}) } };
};
const joinRequest =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id: userId } = await makeUser(world.db);
    const { id } = await world.db.joinRequest.create({ data: { ...own(world), userId } });
    return { form: { intent, id, ...form } };
  };
const organisation =
  (status: 'waiting' | 'verified' | 'suspended', form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id } = await makeOrganisation(world.db, { status, verifiedAt: world.clock.now() });
    return { params: { id }, form: { intent, ...form } };
  };
const claim: MakeCase = async (world, intent) => {
  const { id } = await makeOrganisation(world.db);
  const { id: userId } = await makeUser(world.db);
  const request = await world.db.joinRequest.create({ data: { organisationId: id, userId } });
  return { params: { id }, form: { intent, requestId: request.id } };
};
const person =
  (
    form: Record<string, string> = {},
    state: { suspendedAt?: Date; emailVerified?: boolean } = {},
  ): MakeCase =>
  async (world, intent) => {
    const { id } = await makeUser(world.db);
    await world.db.user.update({ where: { id }, data: state });
    return { params: { id }, form: { intent, ...form } };
  };

/** A list of the owner's with one offer on it. */
const list =
  (form: Record<string, string> = {}, shareToken: string | null = null): MakeCase =>
  async (world, intent) => {
    const member = await world.db.member.findFirstOrThrow({ where: { userId: world.people.owner } });
    const { id: recordId, title } = await makeOffer(world.db, own(world));
    const { id, items } = await world.db.savedList.create({
      data: {
        ...{ memberId: member.id, name: randomUUID(), shareToken },
        items: { create: { kind: 'offer', recordId, title } },
      },
      include: { items: true },
    });
    return { params: { id, token: shareToken ?? '' }, form: { intent, itemId: items[0]?.id ?? '', ...form } };
  };
const savable: MakeCase = async (world, intent) => {
  const { id } = await makeOffer(world.db, own(world));
  const record = { kind: 'offer', id };
  return { query: record, form: { intent, ...record, newName: randomUUID() } };
};

const RECOGNITION = { what: 'b-corp:', validUntil: '2028-01-01', issuer: 'B Lab' };
const recognition =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id } = await world.db.recognition.create({ data: { ...own(world), kind: 'b-corp' } });
    return { params: { id }, form: { intent, ...form } };
  };
const profile = { name: 'Bakkerij De Korenmolen', activity: 'both', postcode: '3511 AB' };
/** Both organisations have what a check needs, and have not asked for one. */
const submission: MakeCase = async (world, intent) => {
  await world.db.organisation.updateMany({
    where: { name: { in: [world.own.name, world.other.name] } },
    data: { status: 'new' },
  });
  return { form: { intent } };
};
let kvk = 70_000_000;
const newCompany: MakeCase = async (world, intent) => {
  const facts = { legalForm: null, street: null, houseNumber: null, postcode: '3511 AB', town: 'Utrecht' };
  kvk += 1;
  const draft = sealDraft(world.services, {
    kind: 'new',
    activity: 'buys',
    kvkNumber: String(kvk),
    source: 'hand',
    why: 'away',
    facts: { name: 'Nieuwe Bakkerij', ...facts },
    isComplete: true,
  });
  return { query: { draft }, form: { intent } };
};
const knownCompany: MakeCase = async (world, intent) => {
  const { id } = await makeOrganisation(world.db);
  const draft = sealDraft(world.services, {
    kind: 'known',
    activity: 'buys',
    kvkNumber: '70000000',
    organisationId: id,
  });
  return { query: { draft }, form: { intent, message: 'Ik werk hier in de bakkerij.' } };
};

/** A category whose words an admin changed before. */
const category =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const id = 'catering-lunch';
    const { version } = await world.db.categoryWordsRow.upsert({
      where: { id },
      create: { id, nameNl: 'Lunchservice' },
      update: {},
    });
    return { params: { id }, form: { intent, version: String(version), ...form } };
  };

/** How a fresh subject for a row of the table is made; rows that are not here need none. */
export const CASES: Record<string, MakeCase> = {
  'GET /offers/:slug': offer('live'),
  'GET /demands/:slug': demand('live'),
  'POST /sign-up': only({}),
  'POST /sign-in': only({ email: 'niemand@voorbeeld.example', password: 'dit is het niet' }),
  'POST:switch /dashboard': async (world) => ({ form: { organisationId: world.own.id } }),

  'POST /two-step': only({}),
  'POST:confirm /verify-email': only({}),
  'POST /forgot-password': only({ email: 'niemand@voorbeeld.example' }),
  'POST /reset-password': only({ password: 'een lange zin over soep' }),
  'POST:profile /account': only({ name: 'Noor Verhagen', locale: 'nl' }),
  'POST:email /account': only({ email: 'nieuw@voorbeeld.example', emailPassword: WRONG }),
  'POST:password /account': only({ currentPassword: WRONG, newPassword: 'een lange zin over soep' }),
  'POST:start /account/security': only({ password: WRONG }),
  'POST:renew /account/security': only({ password: WRONG }),
  'POST:stop /account/security': only({ password: WRONG }),
  'POST:end /account/security': only({ sessionId: 'van-iemand-anders' }),
  'POST /account/security/two-step': only({ code: '123456' }),
  'POST /account/delete': only({ password: WRONG, understands: 'true' }),

  'POST:next /buyer/demands/new': only(DEMAND),
  'POST:close /buyer/demands/new': only(DEMAND),
  'GET /buyer/demands/:id': demand('draft'),
  'POST:help /buyer/demands/:id': demand('live'),
  'POST:close /buyer/demands/:id': demand('live', { outcome: 'withdrawn' }),
  'POST:settle /buyer/demands/:id': demand('closed', { outcome: 'not_awarded' }),
  'POST:reopen /buyer/demands/:id': demand('closed', { respondBy: '2027-02-01' }),
  'POST:duplicate /buyer/demands/:id': demand('closed'),
  'GET /buyer/demands/:id/edit': demand('draft'),
  'POST:next /buyer/demands/:id/edit': demand('draft', DEMAND),
  'POST:back /buyer/demands/:id/edit': inStep('where', demand('draft')),
  'POST:close /buyer/demands/:id/edit': demand('draft', DEMAND),
  'POST:more /buyer/demands/:id/edit': inStep('firms', demand('draft')),
  'POST:save-lot /buyer/demands/:id/edit': oneLot({ title: 'Noord' }),
  'POST:remove-lot /buyer/demands/:id/edit': oneLot(),
  'POST:lot-up /buyer/demands/:id/edit': oneLot(),
  'POST:lot-down /buyer/demands/:id/edit': oneLot(),
  'POST:add-file /buyer/demands/:id/edit': inStep('files', demand('draft')),
  'POST:remove-file /buyer/demands/:id/edit': inStep('files', demand('draft', { fileId: 'gone' })),
  'POST:submit /buyer/demands/:id/edit': inStep('review', demand('draft', { isSureOfNone: 'true' })),
  'POST:loosen /buyer/demands/:id/edit': inStep('review', demand('draft', { loosening: 'off-site' })),
  'POST:help /buyer/demands/:id/edit': inStep('review', demand('draft')),
  'POST:autosave /buyer/demands/:id/autosave': demand('draft', DEMAND),

  'POST:next /enterprise/offers/new': only(OFFER),
  'POST:close /enterprise/offers/new': only(OFFER),
  'GET /enterprise/offers/:id': offer('draft'),
  'POST:submit /enterprise/offers/:id': offer('draft'),
  'POST:pause /enterprise/offers/:id': offer('live'),
  'POST:resume /enterprise/offers/:id': offer('paused'),
  'POST:archive /enterprise/offers/:id': offer('draft'),
  'POST:reopen /enterprise/offers/:id': offer('archived'),
  'POST:duplicate /enterprise/offers/:id': offer('live'),
  'POST:withdraw-change /enterprise/offers/:id': offerChange('offer'),
  'GET /enterprise/offers/:id/edit': offer('draft'),
  'POST:next /enterprise/offers/:id/edit': offer('draft', OFFER),
  'POST:back /enterprise/offers/:id/edit': inStep('story', offer('draft')),
  'POST:close /enterprise/offers/:id/edit': offer('draft', OFFER),
  'POST:submit /enterprise/offers/:id/edit': inStep('review', offer('draft')),
  'POST:add /enterprise/offers/:id/edit': inStep('files', offer('draft')),
  'POST:autosave /enterprise/offers/:id/autosave': offer('draft', OFFER),

  'GET /organisations/:slug': async (world) => ({ params: { slug: world.own.slug } }),
  'POST:save /organisation': only(profile),
  'POST:logo /organisation': only({ removeLogo: 'true' }),
  'POST:submit /organisation': submission,
  'POST:save /organisation/recognitions/new': only(RECOGNITION),
  'GET /organisation/recognitions/:id': recognition(),
  'POST:save /organisation/recognitions/:id': recognition(RECOGNITION),
  'POST:remove /organisation/recognitions/:id': recognition(),
  'POST:create /organisations/new/details': newCompany,
  'POST:join /organisations/new/details': knownCompany,
  'POST:invite /organisation/members': async (_world, intent) => ({
    form: { intent, email: `${randomUUID().slice(0, 8)}@collega.example`, role: 'viewer' },
  }),
  'POST:change-role /organisation/members': member({ role: 'editor' }),
  'POST:remove /organisation/members': member(),
  'POST:withdraw /organisation/members': invitation,
  'POST:resend /organisation/members': invitation,
  'POST:accept-request /organisation/members': joinRequest({ role: 'viewer' }),
  'POST:refuse-request /organisation/members': joinRequest(),
  'POST:create /organisation/lists': async (_world, intent) => ({ form: { intent, name: randomUUID() } }),
  'GET /organisation/lists/save': savable,
  'POST:save /organisation/lists/save': savable,
  'POST:set /organisation/lists/save': savable,
  'GET /organisation/lists/:id': list(),
  'POST:rename /organisation/lists/:id': list({ name: 'Leveranciers voor de lunch' }),
  'POST:note /organisation/lists/:id': list({ note: 'Bellen in januari' }),
  'POST:take-out /organisation/lists/:id': list(),
  'POST:share /organisation/lists/:id': list(),
  'POST:withdraw /organisation/lists/:id': async (world, intent) =>
    list({}, randomBytes(24).toString('base64url'))(world, intent),
  'POST:delete /organisation/lists/:id': list(),
  'GET /lists/:token': async (world, intent) =>
    list({}, randomBytes(24).toString('base64url'))(world, intent),
  'GET /invitations/:token': invitation,
  'POST:accept /invitations/:token': invitation,
  'POST:sign-up /invitations/:token': invitation,

  'GET /admin/offers/:id': offer('submitted'),
  'POST:approve /admin/offers/:id': offer('submitted'),
  'POST:refuse /admin/offers/:id': offer('submitted', { reason: REASON }),
  'POST:ask /admin/offers/:id': offer('submitted', { reason: REASON }),
  'GET /admin/changes/:id': offerChange('change'),
  'POST:approve /admin/changes/:id': offerChange('change'),
  'POST:refuse /admin/changes/:id': offerChange('change', { reason: REASON }),
  'GET /admin/demands/:id': demand('submitted'),
  'POST:approve /admin/demands/:id': demand('submitted'),
  'POST:ask /admin/demands/:id': demand('submitted', { reason: REASON }),
  'POST:refuse /admin/demands/:id': demand('submitted', { reason: REASON }),
  'POST:answer-help /admin/demands/:id': helpAsked,
  'GET /admin/matches/:id': match('suggested'),
  'POST:pin /admin/matches/:id': match('suggested', { reason: REASON }),
  'POST:hide /admin/matches/:id': match('suggested', { reason: REASON }),
  'POST:release /admin/matches/:id': match('pinned'),
  'GET /admin/organisations/:id': organisation('waiting'),
  'POST:verify /admin/organisations/:id': organisation('waiting'),
  'POST:refuse /admin/organisations/:id': organisation('waiting', { reason: REASON }),
  'POST:suspend /admin/organisations/:id': organisation('verified', { reason: REASON }),
  'POST:restore /admin/organisations/:id': organisation('suspended'),
  'POST:accept-claim /admin/organisations/:id': claim,
  'POST:refuse-claim /admin/organisations/:id': claim,
  'GET /admin/people/:id': person(),
  'POST:suspend /admin/people/:id': person({ reason: REASON }),
  'POST:restore /admin/people/:id': person({}, { suspendedAt: new Date('2026-11-20T09:00:00Z') }),
  'POST:end-sessions /admin/people/:id': person(),
  'POST:resend-verification /admin/people/:id': person({}, { emailVerified: false }),
  'POST:set-role /admin/people/:id': person({ staffRole: 'curator' }),
  'POST:impersonate /admin/people/:id': person({ reason: REASON }),
  'GET /admin/export/:list': async () => ({ params: { list: 'people' } }),
  'GET /admin/import/:id': importRun('done'),
  'POST:stop /admin/import/:id': importRun('running'),
  'POST:resume /admin/import/:id': importRun('stopped'),
  'POST:import /admin/import/:id': importRun('done'),
  'GET /admin/import/:id/refused': importRun('done'),
  'GET /admin/categories/:id': category(),
  'POST:save /admin/categories/:id': category({ nameNl: 'Lunches', nameEn: 'Lunches served' }),
  'POST:reset /admin/categories/:id': category(),

  'GET /demo/problems/:status': async () => ({ params: { status: '503' } }),
  'GET /sitemap/:file': async () => ({ params: { file: 'offers-1.xml' } }),
  'GET /files/:id/:name': async () => ({ params: { id: randomUUID(), name: 'bewijs.pdf' } }),
};

/** A fresh subject for one row. */
export const makeCase = (world: RoleWorld, request: string, address: string): Promise<Case> =>
  (CASES[`${request} ${address}`] ?? (request.startsWith('POST') ? only({}) : nothing))(
    world,
    request.split(':')[1] ?? '',
  );
