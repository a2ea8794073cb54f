import { DataTable } from '~/ui/data-table';
import { Section } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import type { OfferReference } from './offer-references';

/** Earlier work for others, newest first; nothing when none is told. */
export function OfferReferences({ references }: { references: readonly OfferReference[] }) {
  const t = useText();
  if (references.length === 0) return null;
  return (
    <Section title={t('offers.label.references')}>
      <DataTable
        caption={t('offers.label.references')}
        isCaptionHidden
        rows={[...references].sort((a, b) => b.year - a.year)}
        rowKey={({ client, year }) => `${client} ${year}`}
        columns={[
          {
            key: 'client',
            header: t('offers.reference.client'),
            isRowHeader: true,
            cell: ({ client }) => client,
          },
          { key: 'year', header: t('offers.reference.year'), cell: ({ year }) => year },
          {
            key: 'amount',
            header: t('offers.reference.amount'),
            cell: ({ amount }) => t(`offers.referenceAmount.${amount}`),
          },
        ]}
      />
    </Section>
  );
}
