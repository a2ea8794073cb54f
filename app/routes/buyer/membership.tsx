import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvoiceTable } from '~/features/membership/invoice-table';
import { MembershipActionInput } from '~/features/membership/membership-action-input';
import { MembershipBenefits, PriceText } from '~/features/membership/membership-price';
import { getMembershipPage } from '~/features/membership/membership-queries.server';
import { MembershipStatus } from '~/features/membership/membership-status';
import { openPortal } from '~/features/membership/open-portal.server';
import { startCheckout } from '~/features/membership/start-checkout.server';
import { handle } from '~/handle.server';
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
          <MembershipStatus state={state} until={until} />
        ) : (
          <Notice tone="success">{t('membership.page.onlySells')}</Notice>
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
        {can.manage && (
          <Card title={t('membership.page.manageTitle')}>
            <AppForm method="post">
              <Stack gap="s">
                <SubmitButton intent="manage" variant="secondary" icon="settings">
                  {t('membership.page.manage')}
                </SubmitButton>
                <p>{t('membership.page.manageNote')}</p>
              </Stack>
            </AppForm>
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
