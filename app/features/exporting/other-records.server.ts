import type { Db } from '~/platform/db.server';
import type { RecordPage } from './record-pages.server';

const dayText = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null;

/** Recognitions of all organisations, also lapsed ones. */
export const recognitionPage =
  (db: Db): RecordPage =>
  async (after, take) => {
    const rows = await db.recognition.findMany({
      where: { id: { gt: after } },
      include: { organisation: { select: { name: true, kvkNumber: true } } },
      orderBy: { id: 'asc' },
      take,
    });
    return rows.map((row) => ({
      id: row.id,
      organisation: row.organisation.name,
      organisation_kvk: row.organisation.kvkNumber,
      kind: row.kind,
      level: row.level,
      issuer: row.issuer,
      kvk_numbers: row.kvkNumbers,
      valid_from: dayText(row.validFrom),
      valid_until: dayText(row.validUntil),
      has_proof: row.proofFileId !== null,
      created_at: row.createdAt,
    }));
  };

const POST = { select: { title: true, status: true, organisation: { select: { name: true } } } } as const;

/** Pairs of a demand and an offer with their score and what a curator decided, also those that are hidden. */
export const matchPage =
  (db: Db): RecordPage =>
  async (after, take) => {
    const rows = await db.match.findMany({
      where: { id: { gt: after } },
      include: { demand: POST, offer: POST },
      orderBy: { id: 'asc' },
      take,
    });
    return rows.map((row) => ({
      id: row.id,
      demand_id: row.demandId,
      demand: row.demand.title,
      demand_status: row.demand.status,
      buyer: row.demand.organisation.name,
      offer_id: row.offerId,
      offer: row.offer.title,
      offer_status: row.offer.status,
      enterprise: row.offer.organisation.name,
      score: row.score,
      state: row.state,
      is_suggested: row.isSuggested,
      reason: row.reason,
      decided_at: row.decidedAt,
      computed_at: row.computedAt,
    }));
  };

/** Readings of files with what became of their rows, also trials. */
export const importPage =
  (db: Db): RecordPage =>
  async (after, take) => {
    const rows = await db.importRun.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take,
    });
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      file: row.file,
      state: row.state,
      is_trial: row.isDryRun,
      rows: row.rows,
      created: row.created,
      updated: row.updated,
      unchanged: row.unchanged,
      refused: row.refused,
      remarked: row.remarked,
      started_at: row.startedAt,
      finished_at: row.finishedAt,
    }));
  };
