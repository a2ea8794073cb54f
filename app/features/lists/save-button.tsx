import { useFetcher, useLocation } from '@remix-run/react';
import { Icon } from '~/ui/icon';
import { AppLink, useAddress } from '~/ui/locale-link';
import { useHydrated } from '~/ui/use-hydrated';
import { useMessage, useText } from '~/ui/use-text';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { savePath, type SavedKind } from './list';
import type { Saving } from './list-view';

interface RecordProps {
  kind: SavedKind;
  id: string;
  /** What is saved, for who hears the button instead of seeing the card. */
  name: string;
}

interface SaveButtonProps extends RecordProps {
  saving: Saving;
}

/**
 * Saves with one press on the list that was used last; a saved record leads to the lists it stands on. Visitors are
 * led to sign in first. Without JavaScript the page comes back as it was.
 */
export function SaveButton({ saving, ...record }: SaveButtonProps) {
  if (saving.who === 'nobody') return null;
  return saving.who === 'visitor' ? (
    <SaveLink {...record} />
  ) : (
    <KeeperButton {...record} isOnList={saving.saved.includes(record.id)} />
  );
}

function KeeperButton({ kind, id, name, isOnList }: RecordProps & { isOnList: boolean }) {
  const t = useText();
  const fetcher = useFetcher<FormRefusal | null>();
  const say = useMessage();
  const problem = fetcher.data?.formError;
  const address = useAddress();
  const { pathname, search } = useLocation();
  const stays = useHydrated();
  if (isOnList || fetcher.state !== 'idle')
    return (
      <AppLink className="save-button" to={savePath(kind, id)} aria-label={t('lists.savedName', { name })}>
        <Icon name="check-circle" size="s" />
        {t('lists.saved')}
      </AppLink>
    );
  return (
    <fetcher.Form method="post" action={address(savePath(kind, id))}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={pathname + search} />
      {stays && <input type="hidden" name="stays" value="true" />}
      <button
        className="save-button"
        type="submit"
        name="intent"
        value="save"
        aria-label={t('lists.saveName', { name })}
      >
        <Icon name="bookmark" size="s" />
        {t('lists.save')}
      </button>
      {problem && <p role="alert">{say(problem)}</p>}
    </fetcher.Form>
  );
}

/** A list needs somebody to keep it, so visitors get a link, and every visitor the same page. */
function SaveLink({ kind, id, name }: RecordProps) {
  const t = useText();
  return (
    <AppLink
      className="save-button"
      to={savePath(kind, id)}
      rel="nofollow"
      aria-label={t('lists.saveName', { name })}
    >
      <Icon name="bookmark" size="s" />
      {t('lists.save')}
    </AppLink>
  );
}
