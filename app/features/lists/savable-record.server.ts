import type { AppContext } from '~/features/accounts/actor';
import type { DirectoryKind } from '~/features/taxonomy/directory-filter';
import { namedRecords } from '~/features/directory/named-records.server';
import { notFound } from '~/platform/errors';
import type { SavedKind } from './list';

const DIRECTORY_OF: Record<SavedKind, DirectoryKind> = {
  offer: 'offers',
  demand: 'demands',
  organisation: 'organisations',
};

/** A record that can be saved: one that everybody may see now. */
export async function requireSavable(ctx: AppContext, kind: SavedKind, id: string) {
  const [record] = await namedRecords(ctx, DIRECTORY_OF[kind], [id]);
  if (!record) throw notFound();
  return record;
}
