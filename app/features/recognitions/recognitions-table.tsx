import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import type { TermState } from './recognition';
import { recognitionName } from './recognition-name';
import { TermBadge } from './term-badge';

export type RecognitionRow = {
  id: string;
  kind: string;
  level: string | null;
  issuer: string;
  kvkNumbers: string[];
  validUntil: Date | null;
  state: TermState;
  daysLeft: number | null;
  proof: { name: string; href: string } | null;
};

interface RecognitionsTableProps {
  recognitions: readonly RecognitionRow[];
  canEdit: boolean;
}

/** The recognitions of one's own organisation, what ends first on top. */
export function RecognitionsTable({ recognitions, canEdit }: RecognitionsTableProps) {
  const t = useText();
  return (
    <DataTable
      caption={t('recognitions.title')}
      isCaptionHidden
      rows={recognitions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'recognition',
          header: t('recognitions.column.recognition'),
          isRowHeader: true,
          cell: ({ id, kind, level }) => {
            const name = recognitionName(t, kind, level);
            return canEdit ? <AppLink to={`/organisation/recognitions/${id}`}>{name}</AppLink> : name;
          },
        },
        { key: 'state', header: t('recognitions.column.state'), cell: (row) => <TermBadge {...row} /> },
        {
          key: 'until',
          header: t('recognitions.column.until'),
          cell: ({ validUntil }) => (validUntil ? <DateText moment={validUntil} /> : t('recognitions.noEnd')),
        },
        { key: 'issuer', header: t('recognitions.column.issuer'), cell: ({ issuer }) => issuer || '–' },
        {
          key: 'covers',
          header: t('recognitions.column.covers'),
          cell: ({ kvkNumbers }) => kvkNumbers.join(', ') || t('recognitions.ownNumber'),
        },
        {
          key: 'proof',
          header: t('recognitions.column.proof'),
          cell: ({ proof }) => (proof ? <a href={proof.href}>{proof.name}</a> : t('recognitions.noProof')),
        },
      ]}
    />
  );
}
