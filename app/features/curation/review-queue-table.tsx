import { OrganisationStatusBadge } from '~/features/organisations/organisation-status-badge';
import { Badge } from '~/ui/badge';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { AppLink } from '~/ui/locale-link';
import { RowKeys } from '~/ui/row-keys';
import { useText } from '~/ui/use-text';
import { reviewPath } from './queue-filter';
import type { QueueItem } from './review-queue.server';

/** The queue, longest waiting first, with what is over its time marked. */
export function ReviewQueueTable({ items }: { items: readonly QueueItem[] }) {
  const t = useText();
  return (
    <RowKeys>
      <DataTable
        caption={t('curation.queue.title')}
        isCaptionHidden
        isDense
        rows={items}
        rowKey={({ kind, id }) => `${kind}-${id}`}
        columns={[
          {
            key: 'title',
            header: t('curation.queue.column.title'),
            isRowHeader: true,
            cell: ({ kind, id, title }) => (
              <AppLink to={reviewPath({ kind, id })}>{title || t('demands.untitled')}</AppLink>
            ),
          },
          {
            key: 'kind',
            header: t('curation.queue.column.kind'),
            cell: ({ kind }) => t(`curation.kind.${kind}`),
          },
          {
            key: 'organisation',
            header: t('curation.queue.column.organisation'),
            cell: ({ organisation, organisationStatus }) => (
              <>
                {organisation} <OrganisationStatusBadge status={organisationStatus} />
              </>
            ),
          },
          {
            key: 'place',
            header: t('curation.queue.column.place'),
            cell: ({ placeName }) => placeName ?? t('curation.review.notSaid'),
          },
          {
            key: 'waiting',
            header: t('curation.queue.column.waiting'),
            cell: ({ submittedAt, isLate }) => (
              <>
                <DateText moment={submittedAt} hasTime hasRelative />{' '}
                {isLate && (
                  <Badge tone="danger" icon="clock">
                    {t('curation.queue.late')}
                  </Badge>
                )}
              </>
            ),
          },
        ]}
      />
    </RowKeys>
  );
}
