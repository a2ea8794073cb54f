import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { releaseFile, storeFile } from '~/features/organisations/store-file.server';
import { audit } from '~/platform/audit.server';
import { DomainError, invalidField } from '~/platform/errors';
import { findOwnRecognition } from './own-recognitions.server';
import { codeProblem, dayOf, daysLeft, needsProof } from './recognition';
import { splitChoice, type RecognitionInput } from './recognition-input';
import { refreshMarks } from './refresh-marks.server';

type Save = { id: string | null; input: RecognitionInput; proof: File | null };

/** Adds a recognition or changes one, and brings the marks of the organisation in line with it. */
export async function saveRecognition(ctx: AppContext, { id, input, proof }: Save): Promise<{ id: string }> {
  const organisation = requireOrganisation(ctx);
  const known = id === null ? null : await findOwnRecognition(ctx, id);
  requirePermission(ctx, 'edit:organisation');
  const { kind, level } = splitChoice(input.what);
  const { legalForm } = await ctx.db.organisation.findUniqueOrThrow({
    where: { id: organisation.id },
    select: { legalForm: true },
  });
  const problem = codeProblem(kind, level, legalForm);
  if (problem) throw invalidField('what', problem);
  const keptProof = input.removeProof ? null : (known?.proofFileId ?? null);
  if (needsProof(kind, level) && !proof && keptProof === null)
    throw invalidField('proof', 'recognitions.errors.proofNeeded');
  const stored = proof
    ? await storeFile(ctx, { organisationId: organisation.id, purpose: 'proof', file: proof })
    : null;
  const columns = {
    kind,
    level: level ?? null,
    issuer: input.issuer ?? '',
    kvkNumbers: input.kvkNumbers ?? [],
    validFrom: input.validFrom ?? null,
    validUntil: input.validUntil ?? null,
    proofFileId: stored?.id ?? keptProof,
    ...noticesFor(ctx, known, input.validUntil ?? null),
  };
  return ctx.db.$transaction(async (tx) => {
    const saved = known
      ? await tx.recognition.updateMany({
          where: { id: known.id, updatedAt: known.updatedAt },
          data: columns,
        })
      : null;
    if (saved && saved.count !== 1) throw new DomainError('conflict');
    const recognitionId =
      known?.id ??
      (await tx.recognition.create({ data: { ...columns, organisationId: organisation.id } })).id;
    if (known?.proofFileId && known.proofFileId !== columns.proofFileId)
      await releaseFile(ctx, tx, known.proofFileId);
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: organisation.id,
      action: known ? 'recognition.updated' : 'recognition.added',
      subjectType: 'recognition',
      subjectId: recognitionId,
      data: { kind, level: level ?? null },
      requestId: ctx.requestId,
    });
    await refreshMarks(ctx, tx, organisation.id);
    return { id: recognitionId };
  });
}

/** Another end starts the notices anew; one that has passed already is no news to anybody. */
function noticesFor(ctx: AppContext, known: { validUntil: Date | null } | null, validUntil: Date | null) {
  if (known && known.validUntil?.getTime() === validUntil?.getTime()) return {};
  const left = daysLeft({ validFrom: null, validUntil }, dayOf(ctx.clock.now()));
  return { noticedDays: left !== null && left < 0 ? 0 : null };
}
