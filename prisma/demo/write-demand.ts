import { eventEmitter } from '~/jobs.server';
import type { Db } from '~/platform/db.server';
import { makeDemand } from '../factories/posts';
import { DAY, placeColumns, slugOf } from './columns';
import type { DemoDemand } from './demands';
import type { DemoOrganisation } from './organisations';

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

/** Writes a demand of the story with what became of it. */
export async function writeDemand(
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
