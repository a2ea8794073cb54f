import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { planImport } from '~/features/importing/perform-import.server';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';
import type { ImportState } from './run-facts';

type Move = { from: ImportState; to: ImportState };
const STOP: readonly Move[] = [
  { from: 'waiting', to: 'stopped' },
  { from: 'running', to: 'stopping' },
];
const RESUME: readonly Move[] = [{ from: 'stopped', to: 'waiting' }];

/** Asks a run to stop; it ends behind the batch that is being written. */
export const stopImport = (ctx: AppContext, id: string): Promise<void> =>
  steer(ctx, id, { moves: STOP, action: 'import.stopped', message: 'intake.errors.notStoppable' });

/** Goes on with a run that was stopped, where it was. */
export const resumeImport = (ctx: AppContext, id: string): Promise<void> =>
  steer(ctx, id, {
    moves: RESUME,
    action: 'import.resumed',
    message: 'intake.errors.notResumable',
    then: (tx) => planImport(tx, id),
  });

async function steer(
  ctx: AppContext,
  id: string,
  how: { moves: readonly Move[]; action: string; message: string; then?: (tx: Tx) => Promise<void> },
): Promise<void> {
  requirePermission(ctx, 'import:lists');
  const { actor } = requirePerson(ctx);
  const run = await ctx.db.importRun.findUnique({ where: { id }, select: { state: true, fileKey: true } });
  if (!run) throw notFound();
  const move = how.moves.find(({ from }) => from === run.state);
  if (!move || run.fileKey === null) throw new DomainError('conflict', { message: how.message });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.importRun.updateMany({
      where: { id, state: move.from },
      data: { state: move.to, touchedAt: ctx.clock.now() },
    });
    if (count !== 1) throw new DomainError('conflict', { message: how.message });
    await how.then?.(tx);
    await audit(tx, {
      actorId: actor.userId,
      action: how.action,
      subjectType: 'import',
      subjectId: id,
      requestId: ctx.requestId,
    });
  });
}
