import { directoryPath } from '~/features/taxonomy/directory-filter';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { useFormat, useText } from '~/ui/use-text';
import { wordsOf, type DirectoryProps } from './directory-words';

/** Nothing fits: which filter to loosen and what that gives, and categories that the words may be about. */
export function NothingFound({ kind, facts }: DirectoryProps) {
  const t = useText();
  const format = useFormat();
  const { filter, ways, related } = facts;
  const words = wordsOf(kind);
  const path = `/${kind}`;
  return (
    <EmptyState
      title={t(`${words}.nothing.title`)}
      motif={kind === 'demands' ? 'missing-left' : 'missing-right'}
      level={3}
      actions={
        <>
          <ButtonLink to={kind === 'demands' ? '/enterprise/offers/new' : '/buyer/demands/new'}>
            {t(`${words}.nothing.post`)}
          </ButtonLink>
          {ways.map(({ name, changes, count }) => (
            <ButtonLink key={name} to={directoryPath(path, filter, changes)} variant="secondary">
              {t('directory.loosen.way', {
                way: t(`directory.loosen.${name}`, {
                  distance: format.km(changes.km ?? 0),
                  words: changes.q ?? '',
                }),
                count: format.number(count),
              })}
            </ButtonLink>
          ))}
          {facts.active.length > 0 && (
            <ButtonLink to={path} variant="secondary">
              {t(`${words}.nothing.all`)}
            </ButtonLink>
          )}
        </>
      }
    >
      <Stack>
        <p>
          {t(`${words}.nothing.text`)} <AppLink to="/help">{t('directory.askCurator')}</AppLink>
        </p>
        {related.length > 0 && (
          <p>
            {t('directory.related')}{' '}
            {related.map(({ id, groupId, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <AppLink to={directoryPath(path, { groups: [groupId], categories: [id] })}>{name}</AppLink>
              </span>
            ))}
          </p>
        )}
      </Stack>
    </EmptyState>
  );
}
