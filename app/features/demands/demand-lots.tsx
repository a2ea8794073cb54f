import { DataTable } from '~/ui/data-table';
import { useFormat, useText } from '~/ui/use-text';
import { FormattedProse } from '~/features/posting/formatted-prose';
import type { DemandDetailView, LotView } from './demand-view';
import { demandPlaceText, demandQuantityText, demandValueText } from './demand-words';

/** The lots of a demand as a table; on a phone each is a card. */
export function DemandLots({
  demand,
}: {
  demand: Pick<DemandDetailView, 'lots' | 'language' | 'isValueHidden'>;
}) {
  const t = useText();
  const words = { t, format: useFormat() };
  const notSaid = t('demands.notSaid');
  const numberOf = (lot: LotView) => demand.lots.indexOf(lot) + 1;
  return (
    <DataTable
      caption={t('demands.lots.title')}
      isCaptionHidden
      rows={demand.lots}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('demands.lots.column.name'),
          isRowHeader: true,
          cell: (lot) =>
            t('demands.lots.name', { number: numberOf(lot), title: lot.title || t('demands.lots.untitled') }),
        },
        {
          key: 'what',
          header: t('demands.lots.column.what'),
          cell: (lot) => (
            <>
              <FormattedProse blocks={lot.description} language={demand.language} />
              {words.format.list(lot.categoryNames)}
            </>
          ),
        },
        {
          key: 'quantity',
          header: t('demands.lots.column.quantity'),
          cell: (lot) => demandQuantityText(words, lot) ?? notSaid,
        },
        {
          key: 'place',
          header: t('demands.lots.column.place'),
          cell: (lot) => demandPlaceText(words, lot),
        },
        {
          key: 'value',
          header: t('demands.lots.column.value'),
          cell: (lot) => demandValueText(words, { ...lot, isValueHidden: demand.isValueHidden }) ?? notSaid,
        },
      ]}
    />
  );
}
