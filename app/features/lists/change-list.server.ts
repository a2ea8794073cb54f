import { randomBytes } from 'node:crypto';
import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError, invalidField, notFound } from '~/platform/errors';
import { requireOwnList } from './list-access.server';
import type { ListForm } from './list-input';
import { sayNameTaken } from './name-taken.server';

type OwnList = Awaited<ReturnType<typeof requireOwnList>>;
type Change<Intent extends ListForm['intent']> = (
  tx: Tx,
  list: OwnList,
  input: Extract<ListForm, { intent: Intent }>,
) => Promise<void>;

const TOKEN_BYTES = 24;
/** What others can notice is written down; what a person notes for themselves is not. */
const WRITTEN_DOWN: readonly ListForm['intent'][] = ['rename', 'share', 'withdraw', 'delete'];

/** Does what a button on the page of an own list says. */
export async function changeList(ctx: AppContext, id: string, input: ListForm): Promise<void> {
  const list = await requireOwnList(ctx, id);
  if (input.intent === 'rename') {
    const other = await ctx.db.savedList.findFirst({
      where: { memberId: list.memberId, name: input.name, id: { not: id } },
      select: { id: true },
    });
    if (other) throw invalidField('name', 'lists.errors.nameTaken');
  }
  const change = () =>
    ctx.db.$transaction(async (tx) => {
      await (CHANGES[input.intent] as Change<ListForm['intent']>)(tx, list, input);
      if (!WRITTEN_DOWN.includes(input.intent)) return;
      await audit(tx, {
        actorId: actorUserId(ctx.actor),
        organisationId: ctx.actor.kind === 'person' ? (ctx.actor.organisation?.id ?? null) : null,
        action: `list.${ACTIONS[input.intent]}`,
        subjectType: 'list',
        subjectId: id,
        requestId: ctx.requestId,
      });
    });
  await sayNameTaken('name', change);
}

const ACTIONS: Record<ListForm['intent'], string> = {
  rename: 'renamed',
  share: 'shared',
  withdraw: 'withdrawn',
  delete: 'deleted',
  note: 'noted',
  'take-out': 'changed',
};

const CHANGES: { [Intent in ListForm['intent']]: Change<Intent> } = {
  rename: async (tx, { id }, { name }) => {
    const { count } = await tx.savedList.updateMany({ where: { id }, data: { name } });
    if (count !== 1) throw notFound();
  },
  note: async (tx, { id }, { itemId, note }) => {
    const { count } = await tx.savedItem.updateMany({
      where: { id: itemId, listId: id },
      data: { note: note ?? '' },
    });
    if (count !== 1) throw notFound();
  },
  'take-out': async (tx, { id }, { itemId }) => {
    const { count } = await tx.savedItem.deleteMany({ where: { id: itemId, listId: id } });
    if (count !== 1) throw notFound();
  },
  /** A link that was withdrawn never comes back: sharing again makes another one. */
  share: async (tx, { id }) => {
    const { count } = await tx.savedList.updateMany({
      where: { id, shareToken: null },
      data: { shareToken: randomBytes(TOKEN_BYTES).toString('base64url') },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'lists.errors.sharedAlready' });
  },
  withdraw: async (tx, { id, shareToken }) => {
    const { count } = await tx.savedList.updateMany({
      where: { id, shareToken: shareToken ?? '' },
      data: { shareToken: null },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'lists.errors.notShared' });
  },
  delete: async (tx, { id }) => {
    const { count } = await tx.savedList.deleteMany({ where: { id } });
    if (count !== 1) throw notFound();
  },
};
