import type { ReactNode } from 'react';
import { Badge } from '~/ui/badge';
import { ListingCard, type MetaRow } from '~/ui/card';
import { Emblem } from '~/ui/emblem';
import { useFormat, useText } from '~/ui/use-text';
import type { OrganisationCardView } from './organisation-view';

interface OrganisationCardProps {
  organisation: OrganisationCardView;
  to: string;
  level?: 2 | 3 | 4;
  /** What can be done with it from here. */
  action?: ReactNode;
}

/** A social enterprise in a list: who, where, what it does, what proves it, how much it offers. */
export function OrganisationCard({ organisation, to, level = 3, action }: OrganisationCardProps) {
  const t = useText();
  const format = useFormat();
  const { name, placeName, distanceKm, offerCount, logo, about, aboutLanguage } = organisation;
  const { recognitions, targetGroups, categoryNames } = organisation;
  const words = 'directory.organisations';
  const place = [
    placeName,
    distanceKm === null ? null : t(`${words}.distance`, { distance: format.km(distanceKm) }),
  ];
  const meta: MetaRow[] = [
    ...(placeName
      ? [{ icon: 'pin' as const, label: t(`${words}.label.place`), value: place.filter(Boolean).join(', ') }]
      : []),
    {
      icon: 'box',
      label: t(`${words}.label.offers`),
      value: t(`${words}.offerCount`, { count: offerCount }),
    },
    ...(targetGroups.length > 0
      ? [
          {
            icon: 'people' as const,
            label: t(`${words}.label.targetGroups`),
            value: format.list(targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`))),
          },
        ]
      : []),
  ];
  return (
    <ListingCard
      title={name}
      to={to}
      level={level}
      picture={<Emblem name={name} picture={logo} />}
      meta={meta}
      action={action}
      highlight={about ? <span lang={aboutLanguage}>{about}</span> : undefined}
      tags={categoryNames}
      footer={
        recognitions.length > 0
          ? recognitions.map((id) => (
              <Badge key={id} tone="action" icon="badge">
                {t(`taxonomy.recognitions.${id}`)}
              </Badge>
            ))
          : undefined
      }
    />
  );
}
