import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { completeReturn } from '~/features/membership/complete-return.server';
import { RefreshWhileWaiting } from '~/features/membership/refresh-while-waiting';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { Page, Row, Stack } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useFormat, useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const view = await completeReturn(ctx, url.searchParams.get('session_id'));
    const title = ctx.t(`membership.return.${view.state}Title`);
    return { title, pageTitle: ctx.t('site.pageTitle', { page: title }), ...view };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }];

export default function MembershipReturnPage() {
  const { title, state } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={title} />
      <Stack>
        <div role="status">
          {state === 'done' && <Done />}
          {state === 'processing' && <Notice>{t('membership.return.processingText')}</Notice>}
          {state === 'open' && <Notice tone="warning">{t('membership.return.openText')}</Notice>}
        </div>
        {state === 'processing' && <RefreshWhileWaiting />}
        <Row align="start">
          {state === 'processing' && (
            <ButtonLink to={pathname + search} reloadDocument icon="refresh">
              {t('membership.return.refresh')}
            </ButtonLink>
          )}
          {state === 'done' && <ButtonLink to="/buyer">{t('membership.return.toDashboard')}</ButtonLink>}
          <ButtonLink to="/buyer/membership" variant={state === 'open' ? 'primary' : 'secondary'}>
            {t('membership.return.toMembership')}
          </ButtonLink>
        </Row>
      </Stack>
    </Page>
  );
}

function Done() {
  const { until, isProvisional } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormat();
  return (
    <Notice tone="success">
      <p>{t('membership.return.doneText')}</p>
      {isProvisional && <p>{t('membership.return.provisionalText')}</p>}
      {until && !isProvisional && <p>{t('membership.return.doneUntil', { date: format.date(until) })}</p>}
    </Notice>
  );
}
