import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AccountLayout } from '~/features/person/account-layout';
import { getHistoryPage } from '~/features/person/account-queries.server';
import { deviceName } from '~/features/person/device-name';
import { handle } from '~/handle.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Section } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, getHistoryPage);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AccountHistoryPage() {
  const { impersonations, signIns } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <AccountLayout title={t('account.history.title')} lead={t('account.history.lead')}>
      <Section title={t('account.history.staff')} lead={t('account.history.staffLead')}>
        {impersonations.length === 0 ? (
          <p>{t('account.history.noStaff')}</p>
        ) : (
          <DataTable
            caption={t('account.history.staff')}
            isCaptionHidden
            rows={impersonations}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'who',
                header: t('account.history.who'),
                cell: ({ staffName }) => staffName,
                isRowHeader: true,
              },
              {
                key: 'reason',
                header: t('account.history.reason'),
                isText: true,
                cell: ({ reason }) => reason,
              },
              {
                key: 'from',
                header: t('account.history.from'),
                cell: ({ startedAt }) => <DateText moment={startedAt} hasTime />,
              },
              {
                key: 'until',
                header: t('account.history.until'),
                cell: ({ endedAt }) =>
                  endedAt ? <DateText moment={endedAt} hasTime /> : t('account.history.stillOn'),
              },
            ]}
          />
        )}
      </Section>
      <Section title={t('account.history.signIns')} lead={t('account.history.signInsLead')}>
        {signIns.length === 0 ? (
          <p>{t('account.history.noSignIns')}</p>
        ) : (
          <DataTable
            caption={t('account.history.signIns')}
            isCaptionHidden
            rows={signIns}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'at',
                header: t('account.history.at'),
                cell: ({ at }) => <DateText moment={at} hasTime />,
                isRowHeader: true,
              },
              {
                key: 'with',
                header: t('account.history.with'),
                cell: ({ device }) => deviceName(t, device),
              },
            ]}
          />
        )}
      </Section>
    </AccountLayout>
  );
}
