import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MembershipBenefits, PriceText } from '~/features/membership/membership-price';
import { getPricesPage } from '~/features/membership/membership-queries.server';
import '~/features/site/pages.css';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { Card, CardGrid } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { Page, Section, Stack } from '~/ui/layout/page';
import { pageMeta } from '~/ui/page-meta';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('membership.prices.title') }),
    description: ctx.t('membership.prices.lead'),
    ...getPricesPage(ctx),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

const QUESTIONS = ['who', 'both', 'how', 'cancel', 'failed'] as const;

export default function PricesPage() {
  const { plan, graceDays, isVisitor, isBuyer } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader title={t('membership.prices.title')} lead={t('membership.prices.lead')} />
      <Stack gap="l">
        <CardGrid columns={2}>
          <section className="price price--buyer">
            <h2 className="price__title">{t('membership.prices.buyer.title')}</h2>
            <p className="price__amount">
              <PriceText {...plan} />
            </p>
            <p>{t('membership.prices.buyer.text')}</p>
            <h3>{t('membership.benefits.title')}</h3>
            <MembershipBenefits />
            {isVisitor && (
              <ButtonLink to="/sign-up?as=buys">{t('membership.prices.buyer.action')}</ButtonLink>
            )}
            {isBuyer && (
              <ButtonLink to="/buyer/membership">{t('membership.prices.buyer.actionMember')}</ButtonLink>
            )}
          </section>
          <section className="price price--enterprise">
            <h2 className="price__title">{t('membership.prices.enterprise.title')}</h2>
            <p className="price__amount">
              <strong>{t('membership.prices.enterprise.price')}</strong>
            </p>
            <p>{t('membership.prices.enterprise.text')}</p>
            {isVisitor && (
              <ButtonLink to="/sign-up?as=sells" variant="accent">
                {t('membership.prices.enterprise.action')}
              </ButtonLink>
            )}
          </section>
        </CardGrid>
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
