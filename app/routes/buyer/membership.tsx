import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvoiceTable } from '~/features/membership/invoice-table';
import { ManageMembership, wantsPaymentDetails } from '~/features/membership/manage-membership';
import { MembershipActionInput } from '~/features/membership/membership-action-input';
import { MembershipBenefits, PriceText } from '~/features/membership/membership-price';
import { getMembershipPage } from '~/features/membership/membership-queries.server';
import { MembershipStatus } from '~/features/membership/membership-status';
import { openPortal } from '~/features/membership/open-portal.server';
import { startCheckout } from '~/features/membership/start-checkout.server';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { parseForm } from '~/ui/forms/parse-form';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Page, Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('membership.page.title') }),
    ...(await getMembershipPage(ctx)),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const parsed = parseForm(MembershipActionInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { url } = parsed.data.intent === 'pay' ? await startCheckout(ctx) : await openPortal(ctx);
    throw redirect(url);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function MembershipPage() {
  const { organisation, buys, state, until, plan, invoices, isStandIn, can } = useLoaderData<typeof loader>();
  const formError = useActionData<typeof action>()?.formError;
  const t = useText();
  const say = useMessage();
  const isReadOnly = buys && !can.pay && !can.manage;
  const mends = buys && can.manage && wantsPaymentDetails(state);
  return (
    <Page>
      <PageHeader title={t('membership.page.title')} lead={t('membership.page.lead', { organisation })} />
      <Stack>
        {formError && (
          <div role="alert">
            <Notice tone="danger" title={t('membership.page.refusedTitle')}>
              {say(formError)}
            </Notice>
          </div>
        )}
        {isStandIn && <Notice title={t('membership.standIn.title')}>{t('membership.standIn.text')}</Notice>}
        {buys ? (
          <MembershipStatus state={state} until={until}>
            {mends && <ManageMembership state={state} />}
          </MembershipStatus>
        ) : (
          <Notice
            tone="success"
            actions={<ButtonLink to="/dashboard">{t('membership.return.toDashboard')}</ButtonLink>}
          >
            {t('membership.page.onlySells')}
          </Notice>
        )}
        {buys && (
          <Card title={t('membership.benefits.title')}>
            <MembershipBenefits />
            <p>
              <PriceText {...plan} />
            </p>
            {can.pay && (
              <AppForm method="post">
                <Stack gap="s">
                  <SubmitButton
                    intent="pay"
                    icon="euro"
                    variant={state === 'granted' ? 'secondary' : 'primary'}
                  >
                    {t('membership.page.pay')}
                  </SubmitButton>
                  <p>{t('membership.page.payNote')}</p>
                </Stack>
              </AppForm>
            )}
            {isReadOnly && <p>{t('membership.page.onlyOwner')}</p>}
          </Card>
        )}
        {can.manage && !mends && (
          <Card title={t('membership.page.manageTitle')}>
            <ManageMembership state={state} />
          </Card>
        )}
        {(buys || invoices.length > 0) && (
          <Section title={t('membership.invoices.title')}>
            <InvoiceTable invoices={invoices} />
          </Section>
        )}
      </Stack>
    </Page>
  );
}
