import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { wordsOf, type DirectoryProps } from './directory-words';

/** What went differently than asked: search away, or a place nobody knows. */
export function DirectoryNotices({ kind, facts }: DirectoryProps) {
  const t = useText();
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
    </>
  );
}
