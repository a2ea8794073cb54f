import type { ReactNode } from 'react';
import { ListingCard, type MetaRow } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { useFormat, useText } from '~/ui/use-text';
import { DemandStatusBadge } from './demand-status-badge';
import type { DemandCardView } from './demand-view';
import { demandPlaceText, demandQuantityText, demandValueText, demandWishText } from './demand-words';

interface DemandCardProps {
  demand: DemandCardView;
  /** Where the title leads: the public page, or the organisation's own. */
  to: string;
  level?: 2 | 3 | 4;
  /** Shows the state, for lists of one's own. */
  hasStatus?: boolean;
  mark?: ReactNode;
  /** What can be done with it from here. */
  action?: ReactNode;
  footer?: ReactNode;
}

/** A demand in a list: what, where and how far, how much, until when, wishes. */
export function DemandCard({
  demand,
  to,
  level = 3,
  hasStatus = false,
  mark,
  action,
  footer,
}: DemandCardProps) {
  const t = useText();
  const words = { t, format: useFormat() };
  const place = demandPlaceText(words, demand);
  const distance =
    demand.distanceKm === null
      ? null
      : t('demands.distance', { distance: words.format.km(demand.distanceKm) });
  const quantity = demandQuantityText(words, demand);
  const value = demandValueText(words, demand);
  const meta: MetaRow[] = [
    { icon: 'pin', label: t('demands.label.place'), value: distance ? `${place}, ${distance}` : place },
    ...(quantity ? [{ icon: 'box' as const, label: t('demands.label.quantity'), value: quantity }] : []),
    ...(value ? [{ icon: 'euro' as const, label: t('demands.label.value'), value }] : []),
    ...(demand.respondBy
      ? [
          {
            icon: 'calendar' as const,
            label: t('demands.label.respondBy'),
            value: (
              <>
                {t('demands.until')} <DateText moment={demand.respondBy} />
              </>
            ),
          },
        ]
      : []),
  ];
  const tags = [
    t(`demands.kind.${demand.kind}`),
    ...(demand.reserved === 'none' ? [] : [t('demands.reservedBadge')]),
    ...(demand.lotCount > 0 ? [t('demands.lots.count', { count: demand.lotCount })] : []),
    ...demand.categoryNames,
  ];
  return (
    <ListingCard
      title={demand.title || t('demands.untitled')}
      to={to}
      level={level}
      eyebrow={demand.organisation ?? t('demands.unnamedBuyer')}
      pictogram={demand.pictogram}
      meta={meta}
      highlight={demandWishText(words, demand)}
      tags={tags}
      state={hasStatus ? <DemandStatusBadge status={demand.status} /> : undefined}
      mark={mark}
      action={action}
      footer={footer}
    />
  );
}
