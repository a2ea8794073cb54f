import { Badge } from '~/ui/badge';
import { DataTable } from '~/ui/data-table';
import { AppLink } from '~/ui/locale-link';
import { useFormat, useText } from '~/ui/use-text';
import type { listCategories } from './category-list.server';

type Group = Awaited<ReturnType<typeof listCategories>>['groups'][number];

/** Mark of words that an admin wrote. */
export function ChangedBadge() {
  const t = useText();
  return (
    <Badge tone="info" icon="edit">
      {t('vocabulary.changed')}
    </Badge>
  );
}

/** The categories of one group, with how much they are used. */
export function CategoryTable({ group }: { group: Group }) {
  const t = useText();
  const format = useFormat();
  return (
    <DataTable
      caption={group.name}
      isCaptionHidden
      isDense
      rows={group.categories}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('vocabulary.column.name'),
          isRowHeader: true,
          cell: ({ id, name, isChanged }) => (
            <>
              <AppLink to={`/admin/categories/${id}`}>{name}</AppLink> {isChanged && <ChangedBadge />}
            </>
          ),
        },
        { key: 'other', header: t('vocabulary.column.otherName'), cell: ({ otherName }) => otherName },
        {
          key: 'synonyms',
          header: t('vocabulary.column.synonyms'),
          align: 'end',
          cell: ({ synonyms }) => format.number(synonyms),
        },
        {
          key: 'uses',
          header: t('vocabulary.column.uses'),
          align: 'end',
          cell: ({ uses }) => format.number(uses),
        },
      ]}
    />
  );
}
