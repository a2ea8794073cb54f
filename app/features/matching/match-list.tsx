import { ButtonLink } from '~/ui/button';
import { CardGrid } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { Stack } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import type { MatchSide } from './explanation';
import { MatchCard } from './match-card';
import type { MatchListView } from './match-view';

type MatchListProps = { list: MatchListView; side: MatchSide; isForMany?: boolean };

/** The matches of a post or of a whole organisation, with what is missing and why. */
export function MatchList({ list, side, isForMany = false }: MatchListProps) {
  const t = useText();
  const what = side === 'buyer' ? 'offers' : 'demands';
  if (!list.isComputed)
    return (
      <EmptyState
        motif="apart"
        title={t('matching.list.computingTitle')}
        actions={
          <ButtonLink to="" variant="secondary" reloadDocument>
            {t('matching.list.refresh')}
          </ButtonLink>
        }
      >
        <p>{t('matching.list.computing')}</p>
      </EmptyState>
    );
  if (list.matches.length === 0)
    return (
      <EmptyState
        motif={side === 'buyer' ? 'missing-right' : 'missing-left'}
        title={t(side === 'buyer' ? 'matching.list.noOffersTitle' : 'matching.list.noDemandsTitle')}
        actions={
          <ButtonLink to={`/${what}`} variant="secondary">
            {t(side === 'buyer' ? 'matching.list.searchOffers' : 'matching.list.searchDemands')}
          </ButtonLink>
        }
      >
        <p>{t(side === 'buyer' ? 'matching.list.noOffers' : 'matching.list.noDemands')}</p>
      </EmptyState>
    );
  return (
    <Stack>
      {list.isLimited && (
        <Notice
          tone="info"
          actions={<ButtonLink to="/buyer/membership">{t('matching.list.becomePartner')}</ButtonLink>}
        >
          {t('matching.list.limited', { shown: list.matches.length, total: list.total })}
        </Notice>
      )}
      <CardGrid>
        {list.matches.map((match) => (
          <MatchCard key={match.id} match={match} side={side} isForMany={isForMany} />
        ))}
      </CardGrid>
    </Stack>
  );
}
