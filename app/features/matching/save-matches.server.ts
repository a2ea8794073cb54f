import { randomUUID } from 'node:crypto';
import { Prisma } from '~/platform/db.server';
import type { AppContext } from '../accounts/actor';
import type { MatchResult } from './score';

export type MatchedPair = { demandId: string; offerId: string; result: MatchResult };
/** Whose list is being replaced: one demand's offers, or one offer's demands. */
export type MatchList = { demandId: string } | { offerId: string };

/**
 * Replaces the suggestions of one demand or one offer. Pairs keep their row, so a curator's pin or veto
 * outlives every computation; rows that no longer fit and that nobody decided on are removed.
 */
export async function saveMatches(
  ctx: AppContext,
  list: MatchList,
  pairs: readonly MatchedPair[],
): Promise<void> {
  const now = ctx.clock.now();
  const owned =
    'demandId' in list ? Prisma.sql`demand_id = ${list.demandId}` : Prisma.sql`offer_id = ${list.offerId}`;
  await ctx.db.$transaction(async (tx) => {
    // Lists share pairs, so two of them saved at once would meet in each other's rows.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('matches'))`;
    await tx.$executeRaw`UPDATE matches SET is_suggested = false WHERE ${owned} AND is_suggested`;
    if (pairs.length > 0) await upsert(tx, pairs, now);
    await tx.$executeRaw`DELETE FROM matches WHERE ${owned} AND NOT is_suggested AND state = 'suggested'`;
    if ('demandId' in list)
      await tx.$executeRaw`UPDATE demands SET matched_at = ${now} WHERE id = ${list.demandId}`;
    else await tx.$executeRaw`UPDATE offers SET matched_at = ${now} WHERE id = ${list.offerId}`;
  });
}

/** One statement; a row of a post that vanished meanwhile is left out instead of failing all others. */
async function upsert(tx: Prisma.TransactionClient, pairs: readonly MatchedPair[], now: Date) {
  const rows = JSON.stringify(
    pairs.map(({ demandId, offerId, result }) => ({
      id: randomUUID(),
      demand_id: demandId,
      offer_id: offerId,
      score: result.score,
      factors: result.factors,
      conditions: result.met,
    })),
  );
  await tx.$executeRaw`
    INSERT INTO matches (id, demand_id, offer_id, score, factors, conditions, computed_at)
    SELECT row.id, row.demand_id, row.offer_id, row.score, row.factors, row.conditions, ${now}
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS row(id text, demand_id text, offer_id text, score float8, factors jsonb, conditions jsonb)
    JOIN demands ON demands.id = row.demand_id
    JOIN offers ON offers.id = row.offer_id
    ON CONFLICT (demand_id, offer_id) DO UPDATE
      SET score = excluded.score, factors = excluded.factors, conditions = excluded.conditions,
          computed_at = excluded.computed_at,
          is_suggested = true`;
}
