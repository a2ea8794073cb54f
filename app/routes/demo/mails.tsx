import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MailText } from '~/features/site/mail-text';
import '~/features/site/mails.css';
import { listStoredMails } from '~/features/site/stored-mails.server';
import { handle } from '~/handle.server';
import { Button, ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { DescriptionList } from '~/ui/description-list';
import { EmptyState } from '~/ui/empty-state';
import { Select } from '~/ui/forms/choice-fields';
import { Page, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, (ctx, { url }) => listStoredMails(ctx, url.searchParams.get('to')));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function MailsPage() {
  const { mails, total, receiver, receivers } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('demo.mails.title')} lead={t('demo.mails.lead')} />
      {receivers.length > 0 && (
        <AppForm method="get" className="mail-filter">
          <Select
            key={receiver}
            name="to"
            label={t('demo.mails.receiver')}
            emptyLabel={t('demo.mails.allReceivers')}
            defaultValue={receiver ?? ''}
            isOptional={false}
            options={receivers.map((to) => ({ value: to, label: to }))}
          />
          <Button type="submit" variant="secondary">
            {t('demo.mails.filter')}
          </Button>
        </AppForm>
      )}
      {mails.length === 0 ? (
        <EmptyState
          motif="apart"
          title={t('demo.mails.emptyTitle')}
          actions={receiver ? <ButtonLink to="/demo/mails">{t('demo.mails.clear')}</ButtonLink> : undefined}
        >
          <p>{receiver ? t('demo.mails.emptyFor', { to: receiver }) : t('demo.mails.emptyText')}</p>
        </EmptyState>
      ) : (
        <p role="status">
          {total > mails.length
            ? t('demo.mails.shownOf', { shown: mails.length, total })
            : t('demo.mails.count', { count: total })}
        </p>
      )}
      <Stack>
        {mails.map(({ id, to, subject, createdAt, parts }) => (
          <Card key={id} title={subject}>
            <DescriptionList
              facts={[
                { term: t('demo.mails.to'), value: to },
                { term: t('demo.mails.sentAt'), value: <DateText moment={createdAt} hasTime /> },
              ]}
            />
            <MailText parts={parts} />
          </Card>
        ))}
      </Stack>
    </Page>
  );
}
