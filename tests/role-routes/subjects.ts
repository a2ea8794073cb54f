import { randomUUID } from 'node:crypto';
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
export type MakeCase = (world: RoleWorld, intent: string) => Promise<Case>;

export const WRONG = 'dit is het wachtwoord niet';
export const REASON = 'Vertel ook hoeveel lunches je per dag kunt maken.';
export const OFFER = { title: 'Lunches voor vergaderingen', categories: 'catering-lunch' };
export const DEMAND = {
  kind: 'quote',
  title: 'Schoonmaak van ons kantoor',
  description: 'Wij zoeken een firma die ons kantoor in Utrecht vijf dagen per week schoonmaakt.',
  categories: 'office-cleaning',
};

const own = ({ own: { id } }: RoleWorld) => ({ organisationId: id });
export const nothing: MakeCase = async () => ({});
export const only =
  (form: Record<string, string>): MakeCase =>
  async (_world, intent) => ({ form: { intent, ...form } });

export const offer =
  (status: OfferStatus, form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id, slug } = await makeOffer(world.db, { ...own(world), status });
    return { params: { id, slug }, form: { intent, ...form } };
  };
/** What is asked to change in an own offer; the address names the change or its offer. */
export const offerChange =
  (named: 'change' | 'offer', form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id: offerId, title } = await makeOffer(world.db, own(world));
    const data = { offerId, before: { title }, after: { title: 'Glas wassen en meer' } };
    const { id } = await world.db.offerChange.create({ data });
    return { params: { id: named === 'change' ? id : offerId }, form: { intent, ...form } };
  };
/** The same at a step of a form. */
export const inStep =
  (step: string, make: MakeCase): MakeCase =>
  async (world, intent) => ({ ...(await make(world, intent)), query: { step } });
export const demand =
  (status: DemandStatus, form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id, slug } = await makeDemand(world.db, { ...own(world), status });
    return { params: { id, slug }, form: { intent, ...form } };
  };
/** A post that went live before a curator read it. */
export const toCheck =
  (kind: 'offer' | 'demand'): MakeCase =>
  async (world, intent) => {
    const post = { ...own(world), checkedAt: null };
    const { id } = await (kind === 'offer' ? makeOffer(world.db, post) : makeDemand(world.db, post));
    return { params: { id }, form: { intent } };
  };
/** A draft with one lot, whose buttons and form stand in the step of lots. */
export const oneLot =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const made = await demand('draft', form)(world, intent);
    const { id: lotId } = await world.db.demandLot.create({
      data: { demandId: made.params?.id ?? '', position: 0, title: 'Zuid' },
    });
    return { ...made, query: { step: 'lots', lot: lotId }, form: { ...made.form, lotId } };
  };
export const helpAsked: MakeCase = async (world, intent) => {
  const made = await demand('live')(world, intent);
  const request = await world.db.helpRequest.create({ data: { demandId: made.params?.id ?? '' } });
  return { ...made, form: { intent, helpId: request.id, answer: REASON } };
};
export const match =
  (state: 'suggested' | 'pinned', form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id: demandId } = await makeDemand(world.db, own(world));
    const { id: offerId } = await makeOffer(world.db, own(world));
    const data = { demandId, offerId, state, score: 60, factors: [], computedAt: world.clock.now() };
    const { id } = await world.db.match.create({ data });
    return { params: { id: demandId }, form: { intent, matchId: id, ...form } };
  };
export const importRun =
  (state: 'running' | 'stopped' | 'done'): MakeCase =>
  async ({ db }, intent) => {
    const data = { kind: 'buyers', file: 'kopers.csv', fileKey: 'imports/x', isDryRun: true, state };
    const { id } = await db.importRun.create({ data });
    return { params: { id }, form: { intent } };
  };
export const member =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id: userId } = await makeUser(world.db);
    const { id } = await world.db.member.create({ data: { ...own(world), userId, role: 'viewer' } });
    return { form: { intent, id, ...form } };
  };
export const invitation: MakeCase = async (world, intent) => {
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
export const joinRequest =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id: userId } = await makeUser(world.db);
    const { id } = await world.db.joinRequest.create({ data: { ...own(world), userId } });
    return { form: { intent, id, ...form } };
  };
export const organisation =
  (status: 'waiting' | 'verified' | 'suspended', form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id } = await makeOrganisation(world.db, { status, verifiedAt: world.clock.now() });
    return { params: { id }, form: { intent, ...form } };
  };
export const claim: MakeCase = async (world, intent) => {
  const { id } = await makeOrganisation(world.db);
  const { id: userId } = await makeUser(world.db);
  const request = await world.db.joinRequest.create({ data: { organisationId: id, userId } });
  return { params: { id }, form: { intent, requestId: request.id } };
};
export const person =
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
export const list =
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
export const savable: MakeCase = async (world, intent) => {
  const { id } = await makeOffer(world.db, own(world));
  const record = { kind: 'offer', id };
  return { query: record, form: { intent, ...record, newName: randomUUID() } };
};

export const RECOGNITION = { what: 'b-corp:', validUntil: '2028-01-01', issuer: 'B Lab' };
export const recognition =
  (form: Record<string, string> = {}): MakeCase =>
  async (world, intent) => {
    const { id } = await world.db.recognition.create({ data: { ...own(world), kind: 'b-corp' } });
    return { params: { id }, form: { intent, ...form } };
  };
export const profile = { name: 'Bakkerij De Korenmolen', activity: 'both', postcode: '3511 AB' };
/** Both organisations have what a check needs, and have not asked for one. */
export const submission: MakeCase = async (world, intent) => {
  await world.db.organisation.updateMany({
    where: { name: { in: [world.own.name, world.other.name] } },
    data: { status: 'new' },
  });
  return { form: { intent } };
};
let kvk = 70_000_000;
export const newCompany: MakeCase = async (world, intent) => {
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
export const knownCompany: MakeCase = async (world, intent) => {
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
export const category =
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
