import path from 'node:path';
import { eventEmitter, systemContext } from '~/jobs.server';
import { REFUSE_UNCHANGED_TASKS } from '~/features/curation/changes-deadline.server';
import { CHANGES_DAYS } from '~/features/offers/offer';
import { RESUME_OFFER_TASK } from '~/features/offers/pause-offer.server';
import { openMarket } from '~/composition.server';
import type { AppContext } from '~/features/accounts/actor';
import { withoutPayments } from '~/payments.server';
import type { Db, Tx } from '~/platform/db.server';
import { env, EnvError } from '~/platform/env.server';
import { enqueue, migrateJobs } from '~/platform/jobs.server';
import { applyMigrations } from '~/platform/migrate.server';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../scripts/demo-accounts.mjs';
import { DEMO_DEMANDS, type DemoDemand } from './demo/demands';
import type { DemoOffer } from './demo/demo-offer';
import { DEMO_OFFERS } from './demo/offers';
import { DEMO_ORGANISATIONS, type DemoOrganisation } from './demo/organisations';
import { writePictures, type PicturedOffer } from './demo/pictures/write-pictures';
import { DEMO_RECOGNITIONS, type DemoRecognition } from './demo/recognitions';
import { makeOrganisation, makeUser } from './factories/accounts';
import { makeJoinRequest, makeRecognition } from './factories/organisations';
import { makeDemand, makeOffer } from './factories/posts';

const DAY = 24 * 60 * 60 * 1000;
/** How long the organisation that waits for its check has waited. */
const WAITING_DAYS = 3;
/** Partners of the story; Merwede's partnership has run out, so that paying can be tried. */
const PARTNER_UNTIL_DAYS: Record<string, number> = {
  waterstad: 300,
  lindenhof: 210,
  noorderkade: 40,
  omdraai: 120,
  merwede: -12,
};

const slugOf = (text: string, n: number) =>
  `${text
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 60)}-${n}`;

const placeColumns = ([postcode, placeName, province, lat, lon]: [
  string,
  string,
  string,
  number,
  number,
]) => ({
  postcode,
  placeName,
  province,
  lat,
  lon,
});

/** Writes the demo story once. The staff come last: as long as they are missing, the story is not complete. */
async function writeDemoStory(ctx: AppContext): Promise<boolean> {
  const { db } = ctx;
  const now = ctx.clock.now();
  const staff = DEMO_ACCOUNTS.filter(({ staffRole }) => staffRole);
  if (await db.user.findFirst({ where: { email: staff.at(-1)?.email ?? '' } })) return false;
  await db.organisation.deleteMany({
    where: { kvkNumber: { in: DEMO_ORGANISATIONS.map((o) => o.kvkNumber) } },
  });
  await db.user.deleteMany({ where: { email: { in: DEMO_ACCOUNTS.map(({ email }) => email) } } });
  const ids = new Map<string, { id: string; story: DemoOrganisation }>();
  for (const story of DEMO_ORGANISATIONS)
    ids.set(story.key, { id: await writeOrganisation(db, story, now), story });
  for (const recognition of DEMO_RECOGNITIONS)
    await writeRecognition(db, ids.get(recognition.by)!.id, recognition, now);
  const offers: PicturedOffer[] = [];
  for (const [n, offer] of DEMO_OFFERS.entries()) {
    const by = ids.get(offer.by)!;
    offers.push({ id: await writeOffer(db, by, offer, n, now), organisationId: by.id, n, offer });
  }
  const pictures = writePictures(ctx, offers);
  await writeJoinRequest(db, ids.get('keuken')!.id, now);
  for (const [n, demand] of DEMO_DEMANDS.entries())
    await writeDemand(db, ids.get(demand.by)!, demand, n, now);
  await pictures;
  for (const { email, name, key, alsoKey, staffRole } of DEMO_ACCOUNTS) {
    const user = await makeUser(db, {
      email,
      name,
      password: DEMO_PASSWORD,
      ...(staffRole ? { staffRole } : {}),
    });
    const organisation = key ? ids.get(key) : undefined;
    if (organisation)
      await db.member.create({ data: { userId: user.id, organisationId: organisation.id, role: 'owner' } });
    const other = alsoKey ? ids.get(alsoKey) : undefined;
    if (other)
      await db.member.create({ data: { userId: user.id, organisationId: other.id, role: 'editor' } });
  }
  return true;
}

async function writeOrganisation(db: Db, story: DemoOrganisation, now: Date): Promise<string> {
  const { key, place, ...columns } = story;
  const { id } = await makeOrganisation(db, {
    ...columns,
    ...placeColumns(place),
    slug: slugOf(story.name, 1),
    verifiedAt: story.status === 'verified' ? new Date(now.getTime() - 90 * DAY) : null,
    submittedAt: story.status === 'new' ? null : new Date(now.getTime() - WAITING_DAYS * DAY),
  });
  await db.$transaction((tx) => eventEmitter(tx, 'organisation.changed', { id }));
  const days = PARTNER_UNTIL_DAYS[key];
  if (days !== undefined) {
    const until = new Date(now.getTime() + days * DAY);
    await db.membershipGrant.create({
      data: { organisationId: id, until, reason: 'Partner of the first hour' },
    });
  }
  return id;
}

/** The marks of the organisation are those of the story; a lapsed recognition is not among them. */
async function writeRecognition(db: Db, organisationId: string, story: DemoRecognition, now: Date) {
  const { kind, level, issuer, endsInDays } = story;
  const day = (days: number) => new Date(new Date(now.getTime() + days * DAY).toISOString().slice(0, 10));
  await makeRecognition(db, {
    ...{ organisationId, kind, level, issuer },
    validFrom: day((endsInDays ?? 0) - 2 * 365),
    validUntil: endsInDays === null ? null : day(endsInDays),
    noticedDays: endsInDays !== null && endsInDays < 0 ? 0 : null,
  });
}

/** A newcomer who asks a known organisation to let them in. */
async function writeJoinRequest(db: Db, organisationId: string, now: Date) {
  await db.user.deleteMany({ where: { email: NEWCOMER.email } });
  const { id: userId } = await makeUser(db, NEWCOMER);
  await makeJoinRequest(db, {
    organisationId,
    userId,
    createdAt: new Date(now.getTime() - DAY),
    message: 'Ik werk sinds deze maand in de keuken en doe de planning van de lunches.',
  });
}
const NEWCOMER = { name: 'Lotte Prins', email: 'lotte@dezonnigekeuken.example' };

async function writeOffer(
  db: Db,
  by: { id: string; story: DemoOrganisation },
  story: DemoOffer,
  n: number,
  now: Date,
) {
  const status = story.status ?? 'live';
  const postedAt = new Date(now.getTime() - (3 + n) * DAY);
  const inDays = (days: number) => new Date(now.getTime() + days * DAY);
  const isPublished = status === 'live' || status === 'paused';
  const offer = await makeOffer(db, {
    organisationId: by.id,
    slug: slugOf(story.title, n + 1),
    ...{ status, kind: story.kind ?? 'service', title: story.title, summary: story.summary ?? '' },
    placeKinds: story.placeKinds ?? [],
    description: story.description,
    categories: story.categories,
    priceFromCents: story.price?.[0] ?? null,
    priceToCents: story.price?.[1] ?? null,
    priceUnit: story.price?.[2] ?? null,
    capacityPerMonth: story.capacity?.[0] ?? null,
    capacityUnit: story.capacity?.[1] ?? null,
    smallestOrder: story.orders?.[0] ?? null,
    largestOrder: story.orders?.[1] ?? null,
    leadTimeDays: story.leadTimeDays ?? null,
    nextFreeOn: story.nextFreeInDays ? inDays(story.nextFreeInDays) : null,
    targetGroups: by.story.targetGroups ?? [],
    impactText: story.impactText ?? '',
    impactHoursFrom: story.impactHours?.[0] ?? null,
    impactHoursTo: story.impactHours?.[1] ?? null,
    references: story.references ?? [],
    languages: story.kind ? ['nl', 'en'] : [],
    refusedReason: story.refusedReason ?? null,
    askedChanges: story.askedChanges ?? null,
    changesUntil: story.askedChanges ? inDays(CHANGES_DAYS - 2) : null,
    pausedUntil: story.pausedForDays ? inDays(story.pausedForDays) : null,
    submittedAt: status === 'draft' ? null : postedAt,
    publishedAt: isPublished ? postedAt : null,
    checkedAt: isPublished && !story.isUnchecked ? postedAt : null,
    ...placeColumns(by.story.place),
    ...areaColumns(story.area),
  });
  if (story.asksToChange) await writeChange(db, offer, story.asksToChange, now);
  await db.$transaction(async (tx) => {
    if (status === 'live') await eventEmitter(tx, 'offer.changed', { id: offer.id });
    if (offer.pausedUntil) await planJob(tx, RESUME_OFFER_TASK, offer.id, offer.pausedUntil);
    if (offer.changesUntil) await planJob(tx, REFUSE_UNCHANGED_TASKS.offer, offer.id, offer.changesUntil);
  });
  return offer.id;
}

const planJob = (tx: Tx, task: string, id: string, runAt: Date) =>
  enqueue(tx, task, { id }, { key: `${task}:${id}`, runAt });

function areaColumns(area: DemoOffer['area']) {
  if (area === 'country') return { areaKind: 'country' as const, radiusKm: null };
  if (typeof area === 'number') return { areaKind: 'radius' as const, radiusKm: area };
  return Array.isArray(area)
    ? { areaKind: 'provinces' as const, radiusKm: null, provinces: area }
    : { areaKind: 'municipalities' as const, radiusKm: null, municipalities: area.municipalities };
}

/** What an organisation asks to change in an offer that is on the market. */
async function writeChange(
  db: Db,
  offer: Record<string, unknown>,
  after: NonNullable<DemoOffer['asksToChange']>,
  now: Date,
) {
  const before = Object.fromEntries(Object.keys(after).map((column) => [column, offer[column] as string]));
  const createdAt = new Date(now.getTime() - DAY);
  await db.offerChange.create({ data: { offerId: offer.id as string, before, after, createdAt } });
}

/** What firms must meet, and what the buyer says about itself. */
const demandTerms = (story: DemoDemand, now: Date) => ({
  kind: story.kind ?? 'quote',
  isOnSite: story.isOnSite ?? null,
  isRecurring: story.isRecurring ?? false,
  endsOn: story.endsInDays ? new Date(now.getTime() + story.endsInDays * DAY) : null,
  firmArea: story.radiusKm
    ? ('radius' as const)
    : story.provinces
      ? ('provinces' as const)
      : ('country' as const),
  firmRadiusKm: story.radiusKm ?? null,
  firmProvinces: story.provinces ?? [],
  requiredRecognitions: story.requiredRecognitions ?? [],
  reserved: story.reserved ? 'res-ws' : 'none',
  reservedProofs: story.reserved ?? [],
  socialReturnPercent: story.socialReturn?.[0] ?? null,
  socialReturnBase: story.socialReturn?.[1] ?? null,
  isBuyerHidden: story.hides?.includes('buyer') ?? false,
  isValueHidden: story.hides?.includes('value') ?? false,
  lots: {
    create: (story.lots ?? []).map(({ quantity, ...lot }, position) => ({
      ...lot,
      position,
      quantity: quantity?.[0] ?? null,
      quantityUnit: quantity?.[1] ?? null,
    })),
  },
  questions: {
    create: (story.questions ?? []).map(([text, isRequired], position) => ({ position, text, isRequired })),
  },
});

/** What became of it. */
const demandFate = ({ status, reason, outcome, respondInDays }: DemoDemand, now: Date) => ({
  refusedReason: status === 'refused' ? (reason ?? null) : null,
  askedChanges: status === 'changes_asked' ? (reason ?? null) : null,
  changesUntil: status === 'changes_asked' ? new Date(now.getTime() + 7 * DAY) : null,
  outcome: outcome ?? null,
  closedAt: status === 'closed' ? new Date(now.getTime() + Math.min(respondInDays, -1) * DAY) : null,
});

async function writeDemand(
  db: Db,
  by: { id: string; story: DemoOrganisation },
  story: DemoDemand,
  n: number,
  now: Date,
) {
  const status = story.status ?? 'live';
  const postedAt = new Date(now.getTime() - (1 + n) * DAY);
  const demand = await makeDemand(db, {
    organisationId: by.id,
    slug: slugOf(story.title, n + 1),
    status,
    title: story.title,
    description: story.description,
    categories: story.categories,
    quantity: story.quantity?.[0] ?? null,
    quantityUnit: story.quantity?.[1] ?? null,
    valueBand: story.valueBand,
    startsOn: story.startsInDays ? new Date(now.getTime() + story.startsInDays * DAY) : null,
    respondBy: new Date(now.getTime() + story.respondInDays * DAY),
    targetGroups: story.targetGroups ?? [],
    recognitions: story.recognitions ?? [],
    submittedAt: status === 'draft' ? null : postedAt,
    publishedAt: status === 'live' || status === 'closed' ? postedAt : null,
    checkedAt: story.isUnchecked ? null : postedAt,
    ...placeColumns(story.place ?? by.story.place),
    ...demandTerms(story, now),
    ...demandFate(story, now),
  });
  if (story.help)
    await db.helpRequest.create({ data: { demandId: demand.id, message: story.help, createdAt: postedAt } });
  if (status === 'live') await db.$transaction((tx) => eventEmitter(tx, 'demand.changed', { id: demand.id }));
}

/** `npm run db:seed [-- --demo]`: migrates, and with --demo writes the story of the demo once. */
async function main() {
  const settings = env();
  const root = path.resolve(import.meta.dirname, '..');
  await applyMigrations({ databaseUrl: settings.DATABASE_URL, root });
  await migrateJobs(settings.DATABASE_URL);
  if (!process.argv.includes('--demo')) return;
  const market = await openMarket(settings, withoutPayments());
  try {
    const written = await writeDemoStory(systemContext(market));
    process.stdout.write(
      written
        ? `Demo story written: ${DEMO_ORGANISATIONS.length} organisations, ${DEMO_OFFERS.length} offers, ${DEMO_DEMANDS.length} demands.\n`
        : 'Demo story is there.\n',
    );
  } finally {
    await market.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(
    `${error instanceof EnvError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
