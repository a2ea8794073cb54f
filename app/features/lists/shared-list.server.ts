import type { AppContext } from '~/features/accounts/actor';
import { HIDDEN_STATUSES } from '~/features/organisations/organisation';
import { DomainError } from '~/platform/errors';
import { readItems } from './list-items.server';

const TOKEN = /^[\w-]{32}$/;

const gone = () => new DomainError('not_found', { message: 'lists.errors.linkGone' });

/** A list as anybody with its link reads it: what is on the market, without notes and without who made it. */
export async function getSharedList(ctx: AppContext, token: string) {
  if (!TOKEN.test(token)) throw gone();
  const list = await ctx.db.savedList.findFirst({
    where: {
      shareToken: token,
      member: { user: { suspendedAt: null }, organisation: { status: { notIn: [...HIDDEN_STATUSES] } } },
    },
    select: {
      name: true,
      items: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, kind: true, recordId: true, title: true },
      },
    },
  });
  if (!list) throw gone();
  const items = await readItems(
    ctx,
    list.items.map((item) => ({ ...item, note: '' })),
  );
  return { name: list.name, items: items.filter(({ record }) => record !== null) };
}
