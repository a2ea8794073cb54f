import type { Tx } from '~/platform/db.server';
import type { BatchTarget } from './batch';
import type { OrganisationRef, PreparedPost, PreparedRow } from './prepare-row.server';
import { shownValue, type Problem } from './problem';
import type { PromisedOrganisations } from './promised-organisations';

type Refused = { line: number; problem: Problem };
type Resolved = {
  accepted: PreparedRow[];
  refused: Refused[];
  /**
   * Id of the organisation that a row's posts belong to; ask after the organisations are written. Null for one that
   * an earlier file of a dry run would have made.
   */
  organisationIdOf: (row: PreparedRow, post: PreparedPost) => Promise<string | null>;
};

type Target = Pick<BatchTarget, 'source' | 'columnOf' | 'promised'>;

/** Refuses rows whose organisation is unknown, or whose KVK number another organisation already has. */
export async function resolveOrganisations(
  tx: Tx,
  { source, columnOf, promised }: Target,
  rows: readonly PreparedRow[],
): Promise<Resolved> {
  const kvkOwners = await ownersOfKvkNumbers(tx, source, rows);
  const known = await knownReferences(tx, source, rows);
  const accepted: PreparedRow[] = [];
  const refused: Refused[] = [];
  for (const row of rows) {
    const problem =
      kvkProblem(row, kvkOwners, columnOf) ?? referenceProblem(row, { ...known, promised }, columnOf);
    if (problem) refused.push({ line: row.line, problem });
    else accepted.push(row);
  }
  const own = ownOrganisations(tx, source, accepted);
  const organisationIdOf = async (row: PreparedRow, post: PreparedPost): Promise<string | null> => {
    const id = row.organisation
      ? (await own()).get(row.organisation.externalId)
      : known.idOf(post.organisation);
    if (!id && !row.organisation && promised?.has(source, post.organisation)) return null;
    if (!id) throw new Error(`the organisation of line ${row.line} was not written`);
    return id;
  };
  return { accepted, refused, organisationIdOf };
}

/** Ids of the organisations that the rows themselves hold, read once when first asked for. */
function ownOrganisations(tx: Tx, source: string, rows: readonly PreparedRow[]) {
  let ids: Promise<Map<string, string>> | undefined;
  const externalIds = rows.flatMap(({ organisation }) => organisation?.externalId ?? []);
  const read = async () => {
    const found = await tx.organisation.findMany({
      where: { source, externalId: { in: externalIds } },
      select: { id: true, externalId: true },
    });
    return new Map(found.map(({ id, externalId }) => [externalId ?? '', id]));
  };
  return () => (ids ??= read());
}

const kvkOf = (row: PreparedRow): string | null => {
  const kvk = row.organisation?.columns['kvk_number'];
  return typeof kvk === 'string' ? kvk : null;
};

/** KVK numbers with who has them: an external id of this source, or null for anybody else. */
async function ownersOfKvkNumbers(tx: Tx, source: string, rows: readonly PreparedRow[]) {
  const numbers = rows.flatMap((row) => kvkOf(row) ?? []);
  if (numbers.length === 0) return new Map<string, string | null>();
  const found = await tx.organisation.findMany({
    where: { kvkNumber: { in: numbers } },
    select: { kvkNumber: true, source: true, externalId: true },
  });
  return new Map(found.map((row) => [row.kvkNumber ?? '', row.source === source ? row.externalId : null]));
}

function kvkProblem(
  row: PreparedRow,
  owners: Map<string, string | null>,
  columnOf: Target['columnOf'],
): Problem | null {
  const kvk = kvkOf(row);
  if (!kvk || !row.organisation) return null;
  if (!owners.has(kvk)) owners.set(kvk, row.organisation.externalId);
  if (owners.get(kvk) === row.organisation.externalId) return null;
  return { column: columnOf('organisation', 'kvkNumber'), reason: 'kvkTaken', value: kvk };
}

type References = { source: string; idOf: (ref: OrganisationRef) => string | undefined };

/** The organisations that posts refer to, by external id of this source or by KVK number of any. */
async function knownReferences(tx: Tx, source: string, rows: readonly PreparedRow[]): Promise<References> {
  const refs = rows
    .filter((row) => !row.organisation)
    .flatMap((row) => [row.offers?.organisation ?? [], row.demands?.organisation ?? []].flat());
  const externalIds = refs.flatMap(({ externalId }) => externalId ?? []);
  const kvkNumbers = refs.flatMap(({ kvkNumber }) => kvkNumber ?? []);
  const found =
    refs.length === 0
      ? []
      : await tx.organisation.findMany({
          where: { OR: [{ source, externalId: { in: externalIds } }, { kvkNumber: { in: kvkNumbers } }] },
          select: { id: true, source: true, externalId: true, kvkNumber: true },
        });
  const byExternalId = new Map(
    found.filter((row) => row.source === source).map((row) => [row.externalId ?? '', row.id]),
  );
  const byKvk = new Map(found.map((row) => [row.kvkNumber ?? '', row.id]));
  return {
    source,
    idOf: ({ externalId, kvkNumber }) =>
      externalId === undefined ? byKvk.get(kvkNumber ?? '?') : byExternalId.get(externalId),
  };
}

function referenceProblem(
  row: PreparedRow,
  known: References & { promised: PromisedOrganisations | undefined },
  columnOf: Target['columnOf'],
): Problem | null {
  if (row.organisation) return null;
  for (const [kind, post] of [
    ['offer', row.offers],
    ['demand', row.demands],
  ] as const) {
    if (!post || known.idOf(post.organisation) || known.promised?.has(known.source, post.organisation))
      continue;
    const { externalId, kvkNumber } = post.organisation;
    const isByKvk = externalId === undefined && kvkNumber !== undefined;
    const column = columnOf(kind, isByKvk ? 'organisationKvk' : 'organisation');
    const value = externalId ?? kvkNumber;
    if (value === undefined) return { column, reason: 'required', value: '' };
    return { column, reason: isByKvk ? 'unknownKvk' : 'unknownOrganisation', value: shownValue(value) };
  }
  return null;
}
