import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DownloadCard } from '~/features/exporting/download-links';
import { EXPORT_FORMATS, OWN_LISTS } from '~/features/exporting/export-lists';
import { getOwnDataPage } from '~/features/exporting/export-organisation.server';
import { OrganisationTabs } from '~/features/organisations/organisation-tabs';
import { handle } from '~/handle.server';
import { CardGrid } from '~/ui/card';
import { Page } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('exporting.own.title') }),
    ...(await getOwnDataPage(ctx)),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OwnDataPage() {
  const { name, counts, can } = useLoaderData<typeof loader>();
  const t = useText();
  const rows = { ...counts, profile: 1, everything: counts.members + counts.offers + counts.demands + 1 };
  return (
    <Page>
      <PageHeader title={t('exporting.own.title')} lead={t('exporting.own.lead', { name })} />
      <OrganisationTabs />
      {!can.export && <Notice>{t('exporting.own.ownersOnly')}</Notice>}
      <CardGrid>
        {can.export &&
          OWN_LISTS.map((list) => (
            <DownloadCard
              key={list}
              title={t(`exporting.list.${list}`)}
              text={t('exporting.rows', { count: rows[list] })}
              files={EXPORT_FORMATS.map((format) => ({
                format,
                to: `/organisation/export?format=${format}&list=${list}`,
              }))}
            />
          ))}
      </CardGrid>
    </Page>
  );
}
