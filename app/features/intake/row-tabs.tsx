import { ButtonLink } from '~/ui/button';
import { Section, Stack } from '~/ui/layout/page';
import { Pagination } from '~/ui/pagination';
import { Tabs } from '~/ui/tabs';
import { useText } from '~/ui/use-text';
import { ROW_LISTS, type RowList } from './run-facts';
import { ToldRows, type ToldRowView } from './told-rows';

interface RowTabsProps {
  runId: string;
  list: RowList;
  counts: Record<RowList, number>;
  rows: readonly ToldRowView[];
  place: { page: number; pageCount: number };
  isDryRun: boolean;
}

/** The rows of a file: refused, with a remark, and the first that went in as they stood. */
export function RowTabs({ runId, list, counts, rows, place, isDryRun }: RowTabsProps) {
  const t = useText();
  if (ROW_LISTS.every((one) => counts[one] === 0)) return null;
  return (
    <Section
      title={t('intake.rowByRow')}
      lead={t(`intake.rowLead.${isDryRun ? 'try' : 'import'}.${list}`)}
      actions={
        counts.refused > 0 && (
          <ButtonLink
            to={`/admin/import/${runId}/refused`}
            variant="secondary"
            icon="download"
            reloadDocument
          >
            {t('intake.downloadRefused')}
          </ButtonLink>
        )
      }
    >
      <Stack>
        <Tabs
          label={t('intake.rowByRow')}
          tabs={ROW_LISTS.map((one) => ({
            to: `/admin/import/${runId}?rows=${one}`,
            label: t(`intake.list.${one}`),
            count: counts[one],
            isCurrent: one === list,
          }))}
        />
        {rows.length === 0 ? (
          <p>{t('intake.noRows')}</p>
        ) : (
          <ToldRows rows={rows} caption={t(`intake.list.${list}`)} />
        )}
        <Pagination {...place} />
      </Stack>
    </Section>
  );
}
