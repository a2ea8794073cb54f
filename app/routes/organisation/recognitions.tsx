import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OrganisationTabs } from '~/features/organisations/organisation-tabs';
import { getRecognitionsPage } from '~/features/recognitions/own-recognitions.server';
import { RecognitionsTable } from '~/features/recognitions/recognitions-table';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Page, Stack } from '~/ui/layout/page';
import { FlashMessage } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

const DONE = ['saved', 'removed'] as const;

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('recognitions.title') }),
    done: DONE.find((value) => value === url.searchParams.get('done')) ?? null,
    ...(await getRecognitionsPage(ctx)),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function RecognitionsPage() {
  const { organisation, recognitions, done, can } = useLoaderData<typeof loader>();
  const t = useText();
  const isEmpty = recognitions.length === 0;
  return (
    <Page>
      <PageHeader
        title={t('recognitions.title')}
        lead={t('recognitions.lead', { organisation: organisation.name })}
        actions={can.edit && !isEmpty ? <AddRecognition /> : undefined}
      />
      <Stack gap="l">
        <OrganisationTabs />
        {done && <FlashMessage>{t(`recognitions.done.${done}`)}</FlashMessage>}
        {isEmpty ? (
          <EmptyState
            title={t('recognitions.empty.title')}
            actions={can.edit ? <AddRecognition /> : undefined}
          >
            {t('recognitions.empty.text')}
          </EmptyState>
        ) : (
          <RecognitionsTable recognitions={recognitions} canEdit={can.edit} />
        )}
      </Stack>
    </Page>
  );
}

function AddRecognition() {
  const t = useText();
  return (
    <ButtonLink to="/organisation/recognitions/new" icon="plus">
      {t('recognitions.add')}
    </ButtonLink>
  );
}
