import { DescriptionList } from '~/ui/description-list';
import { Section } from '~/ui/layout/page';
import { useFormat, useText } from '~/ui/use-text';

interface JoinRequestListProps {
  requests: readonly {
    id: string;
    organisation: string;
    state: 'waiting' | 'refused';
    askedAt: string;
  }[];
}

/** What somebody asked of which organisation, and how it stands. */
export function JoinRequestList({ requests }: JoinRequestListProps) {
  const t = useText();
  const format = useFormat();
  if (requests.length === 0) return null;
  return (
    <Section title={t('registration.add.waiting')}>
      <DescriptionList
        facts={requests.map(({ organisation, state, askedAt }) => ({
          term: organisation,
          value: `${t(`registration.add.state.${state}`)}. ${t('registration.add.askedOn', {
            date: format.date(new Date(askedAt)),
          })}.`,
        }))}
      />
    </Section>
  );
}
