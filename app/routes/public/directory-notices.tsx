import { directoryPath, NEAR_KM } from '~/features/taxonomy/directory-filter';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { wordsOf, type DirectoryProps } from './directory-words';

/** What went differently than asked: search away, a place nobody knows, or one that was typed among the words. */
export function DirectoryNotices({ kind, facts }: DirectoryProps) {
  const t = useText();
  const { filter, saidPlace } = facts;
  return (
    <>
      {facts.isSearchAway && (
        <Notice tone="warning" title={t('directory.searchAway')}>
          {t(`${wordsOf(kind)}.searchAway`)}
        </Notice>
      )}
      {facts.isPlaceUnknown && (
        <Notice tone="warning">{t('directory.placeUnknown', { place: facts.filter.place })}</Notice>
      )}
      {saidPlace && (
        <Notice>
          <AppLink
            to={directoryPath(`/${kind}`, filter, {
              q: saidPlace.words,
              place: saidPlace.place,
              km: NEAR_KM,
            })}
          >
            {saidPlace.words
              ? t('directory.saidPlace.words', saidPlace)
              : t('directory.saidPlace.all', { place: saidPlace.place })}
          </AppLink>
        </Notice>
      )}
    </>
  );
}
