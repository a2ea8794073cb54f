import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DownloadCard } from '~/features/exporting/download-links';
import { getExportPage } from '~/features/exporting/export-list.server';
import { EXPORT_FORMATS, EXPORT_LISTS } from '~/features/exporting/export-lists';
import { handle } from '~/handle.server';
import { CardGrid } from '~/ui/card';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('exporting.admin.title') }),
    ...(await getExportPage(ctx)),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ExportPage() {
  const { counts } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('exporting.admin.title')}
        lead={t('exporting.admin.lead')}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
      />
      <CardGrid>
        {EXPORT_LISTS.map((list) => (
          <DownloadCard
            key={list}
            title={t(`exporting.list.${list}`)}
            text={`${t(`exporting.holds.${list}`)} ${t('exporting.rows', { count: counts[list] })}.`}
            files={EXPORT_FORMATS.map((format) => ({
              format,
              to: `/admin/export/${list}?format=${format}`,
            }))}
          />
        ))}
      </CardGrid>
    </Page>
  );
}
