import { REFUSE_UNCHANGED_TASKS } from '~/features/curation/changes-deadline.server';
import { CHANGES_DAYS } from '~/features/offers/offer';
import { RESUME_OFFER_TASK } from '~/features/offers/pause-offer.server';
import { eventEmitter } from '~/jobs.server';
import type { Db, Tx } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import { makeOffer } from '../factories/posts';
import { DAY, placeColumns, slugOf } from './columns';
import type { DemoOffer } from './demo-offer';
import type { DemoOrganisation } from './organisations';

/** Writes an offer of the story with what happened to it; its id. */
export async function writeOffer(
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
