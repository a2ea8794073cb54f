import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { fileAddress } from '~/features/organisations/file-address.server';
import { notFound } from '~/platform/errors';
import { toDayInput } from '~/ui/format';
import { dayOf, daysLeft, termState } from './recognition';

const PROOF = { select: { id: true, name: true, purpose: true, contentType: true } } as const;

/** A recognition of the organisation the actor acts for; anybody else's does not exist. */
export async function findOwnRecognition(ctx: AppContext, id: string) {
  const recognition = await ctx.db.recognition.findFirst({
    where: { id, organisationId: requireOrganisation(ctx).id },
    include: { proof: PROOF },
  });
  if (!recognition) throw notFound();
  return recognition;
}

type Row = Awaited<ReturnType<typeof findOwnRecognition>>;

const proofOf = (ctx: AppContext, { proof }: Row) =>
  proof && {
    name: proof.name,
    href: fileAddress(ctx, proof),
    isPicture: proof.contentType.startsWith('image/'),
  };

/** All recognitions of one's own organisation, what ends first on top. */
export async function getRecognitionsPage(ctx: AppContext) {
  const organisation = requireOrganisation(ctx);
  const rows = await ctx.db.recognition.findMany({
    where: { organisationId: organisation.id },
    include: { proof: PROOF },
    orderBy: [{ validUntil: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  });
  const today = dayOf(ctx.clock.now());
  return {
    organisation: { name: organisation.name },
    recognitions: rows.map((row) => ({
      ...{ id: row.id, kind: row.kind, level: row.level, issuer: row.issuer, kvkNumbers: row.kvkNumbers },
      ...{ validFrom: row.validFrom, validUntil: row.validUntil },
      state: termState(row, today),
      daysLeft: daysLeft(row, today),
      proof: proofOf(ctx, row),
    })),
    can: { edit: can(ctx.actor, 'edit:organisation') },
  };
}

/** What the form of a known recognition starts with. */
export async function getRecognitionForm(ctx: AppContext, id: string) {
  const row = await findOwnRecognition(ctx, id);
  requirePermission(ctx, 'edit:organisation');
  const day = (date: Date | null) => (date ? toDayInput(date) : null);
  const today = dayOf(ctx.clock.now());
  return {
    kind: row.kind,
    level: row.level,
    state: termState(row, today),
    daysLeft: daysLeft(row, today),
    proof: proofOf(ctx, row),
    values: {
      what: `${row.kind}:${row.level ?? ''}`,
      issuer: row.issuer,
      kvkNumbers: row.kvkNumbers.join('\n'),
      validFrom: day(row.validFrom),
      validUntil: day(row.validUntil),
    },
  };
}
