import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { useFormat, useText } from '~/ui/use-text';

export interface InvoiceRow {
  id: string;
  number: string | null;
  issuedAt: Date;
  totalCents: number;
  status: string | null;
  url: string | null;
}

const KNOWN_STATES = ['open', 'paid', 'void', 'uncollectible'];

/** The invoices of an organisation, newest first, each with a link to the invoice itself. */
export function InvoiceTable({ invoices }: { invoices: readonly InvoiceRow[] }) {
  const t = useText();
  const format = useFormat();
  if (invoices.length === 0) return <p>{t('membership.invoices.empty')}</p>;
  const numberOf = ({ number }: InvoiceRow) => number ?? t('membership.invoices.withoutNumber');
  const columns: Column<InvoiceRow>[] = [
    { key: 'number', header: t('membership.invoices.number'), cell: numberOf, isRowHeader: true },
    {
      key: 'date',
      header: t('membership.invoices.date'),
      cell: ({ issuedAt }) => <DateText moment={issuedAt} />,
    },
    {
      key: 'amount',
      header: t('membership.invoices.amount'),
      cell: ({ totalCents }) => format.money(totalCents, { cents: 'always' }),
      align: 'end',
    },
    {
      key: 'status',
      header: t('membership.invoices.status'),
      cell: ({ status }) =>
        t(`membership.invoices.state.${status && KNOWN_STATES.includes(status) ? status : 'other'}`),
    },
    {
      key: 'link',
      header: t('membership.invoices.link'),
      cell: (invoice) =>
        invoice.url && (
          <a href={invoice.url}>{t('membership.invoices.open', { number: numberOf(invoice) })}</a>
        ),
      isHeaderHidden: true,
    },
  ];
  return (
    <DataTable
      caption={t('membership.invoices.title')}
      isCaptionHidden
      columns={columns}
      rows={invoices}
      rowKey={({ id }) => id}
    />
  );
}
