import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MembershipBenefits, PriceText } from '~/features/membership/membership-price';
import { getPricesPage } from '~/features/membership/membership-queries.server';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { Page, Section, Stack } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('membership.prices.title') }),
    ...getPricesPage(ctx),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const QUESTIONS = ['who', 'both', 'how', 'cancel', 'failed'] as const;

export default function PricesPage() {
  const { plan, graceDays, isVisitor, isBuyer } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('membership.prices.title')} lead={t('membership.prices.lead')} />
      <Stack gap="l">
        <Card title={t('membership.prices.enterprise.title')}>
          <p>
            <strong>{t('membership.prices.enterprise.price')}</strong>
          </p>
          <p>{t('membership.prices.enterprise.text')}</p>
          {isVisitor && (
            <ButtonLink to="/sign-up" variant="secondary">
              {t('membership.prices.enterprise.action')}
            </ButtonLink>
          )}
        </Card>
        <Card title={t('membership.prices.buyer.title')} tone="accent">
          <p>
            <PriceText {...plan} />
          </p>
          <p>{t('membership.prices.buyer.text')}</p>
          <h3>{t('membership.benefits.title')}</h3>
          <MembershipBenefits />
          {isVisitor && <ButtonLink to="/sign-up">{t('membership.prices.buyer.action')}</ButtonLink>}
          {isBuyer && (
            <ButtonLink to="/buyer/membership">{t('membership.prices.buyer.actionMember')}</ButtonLink>
          )}
        </Card>
        <Card title={t('membership.prices.visitor.title')}>
          <p>
            <strong>{t('membership.prices.visitor.price')}</strong>
          </p>
          <p>{t('membership.prices.visitor.text')}</p>
        </Card>
        <Section title={t('membership.prices.faqTitle')}>
          {QUESTIONS.map((question) => (
            <Disclosure key={question} summary={t(`membership.prices.faq.${question}.question`)}>
              <p>{t(`membership.prices.faq.${question}.answer`, { days: graceDays })}</p>
            </Disclosure>
          ))}
        </Section>
      </Stack>
    </Page>
  );
}
