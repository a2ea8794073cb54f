import { Badge } from '~/ui/badge';
import { ListingCard } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { MatchMark } from '~/ui/mark';
import { ScoreBars } from '~/ui/score-bars';
import { useText } from '~/ui/use-text';
import type { ReactNode } from 'react';
import type { MatchSide } from './explanation';
import { sayReason } from './match-words';
import type { FactorView, MatchView } from './match-view';

/** From this score on a match is called by the word. */
const STRENGTHS = [
  [70, 'strong'],
  [50, 'good'],
  [0, 'possible'],
] as const;

const strengthOf = (score: number) => STRENGTHS.find(([from]) => score >= from)?.[1] ?? 'possible';

type MatchCardProps = {
  match: MatchView;
  side: MatchSide;
  /** Shows which of the reader's own posts the match is for. */
  isForMany?: boolean;
  /** Level of the title in the page. */
  level?: 2 | 3;
  footer?: ReactNode;
};

/** One match with its score, the sentences that explain it, and every point one tap away. */
export function MatchCard({ match, side, isForMany = false, level = 3, footer }: MatchCardProps) {
  const t = useText();
  const { other, own, decisionReason, reasons, score, state } = match;
  const pinReason = state === 'pinned' ? decisionReason : null;
  const [first, ...rest] = reasons.map((reason) => sayReason(t, reason));
  return (
    <ListingCard
      title={other.title}
      level={level}
      to={`/${side === 'buyer' ? 'offers' : 'demands'}/${other.slug}`}
      eyebrow={other.organisation ?? t('demands.unnamedBuyer')}
      state={
        state !== 'suggested' && (
          <Badge tone={state === 'pinned' ? 'accent' : 'neutral'}>{t(`matching.list.${state}`)}</Badge>
        )
      }
      mark={<MatchMark score={score} word={t(`matching.strength.${strengthOf(score)}`)} />}
      meta={[
        ...(other.placeName
          ? [{ icon: 'pin' as const, label: t('matching.factor.distance'), value: other.placeName }]
          : []),
        ...(isForMany
          ? [{ icon: 'document' as const, value: t('matching.list.forPost', { title: own.title }) }]
          : []),
      ]}
      highlight={pinReason ? t('matching.list.pinnedBecause', { reason: pinReason }) : first}
      tags={other.categoryNames}
      footer={
        <>
          <Disclosure summary={t('matching.list.why')}>
            <ul className="match-reasons">
              {(pinReason ? [first, ...rest] : rest).filter(Boolean).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <FactorBars factors={match.factors} />
          </Disclosure>
          {match.contact && (
            <p>
              {t('matching.list.contact')} <a href={`mailto:${match.contact.email}`}>{match.contact.name}</a>
            </p>
          )}
          {footer}
        </>
      }
    />
  );
}

/** Points per factor; the share of a factor nobody knows is divided over the others, so it shows no points. */
function FactorBars({ factors }: { factors: readonly FactorView[] }) {
  const t = useText();
  const known = factors.filter((factor) => factor.known);
  const total = known.reduce((sum, { weightPercent }) => sum + weightPercent, 0);
  return (
    <ScoreBars
      items={factors.map(({ name, known: isKnown, percent, weightPercent }) => {
        const of = total === 0 ? 0 : (100 * weightPercent) / total;
        const points = { points: Math.round((of * percent) / 100), of: Math.round(of) };
        return {
          label: t(`matching.factor.${name}`),
          value: isKnown ? percent : 0,
          text: isKnown ? t('matching.list.points', points) : t('matching.list.unknown'),
        };
      })}
    />
  );
}
