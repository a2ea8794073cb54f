import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OfferCard } from '~/features/offers/offer-card';
import { postStateOf } from '~/features/organisations/first-steps';
import { FirstStepsCard } from '~/features/organisations/first-steps-card';
import { getFirstSteps } from '~/features/organisations/first-steps.server';
import { MatchList } from '~/features/matching/match-list';
import { listBestMatches } from '~/features/matching/match-queries.server';
import { getOfferDashboard } from '~/features/offers/own-offers.server';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { CardGrid } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { Page, Section, Stack } from '~/ui/layout/page';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const dashboard = await getOfferDashboard(ctx);
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('own-offers.dashboard.title') }),
      done: url.searchParams.get('done') === 'deleted',
      ...dashboard,
      firstSteps: await getFirstSteps(ctx, {
        post: 'offer',
        state: postStateOf(dashboard.groups.map(({ status }) => status)),
        isMember: null,
      }),
      matches: await listBestMatches(ctx, 'enterprise', 6),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EnterpriseDashboard() {
  const { groups, organisation, matches, firstSteps, done, can } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('own-offers.dashboard.title')}
        lead={t('own-offers.dashboard.lead', { organisation: organisation.name })}
        actions={can.create && groups.length > 0 ? <NewOffer /> : undefined}
      />
      <Stack gap="l">
        {done && <FlashMessage>{t('own-offers.done.deleted')}</FlashMessage>}
        {!organisation.sells && <Notice>{t('own-offers.dashboard.buysOnly')}</Notice>}
        {organisation.sells && <FirstStepsCard steps={firstSteps} />}
        {groups.length === 0 && organisation.sells && (
          <EmptyState
            title={t('own-offers.dashboard.empty.title')}
            motif="missing-right"
            actions={can.create ? <NewOffer /> : undefined}
          >
            {t('own-offers.dashboard.empty.text')}
          </EmptyState>
        )}
        <OfferGroups groups={groups.filter(isUrgent)} />
        {groups.some(({ status }) => status === 'live') && (
          <Section title={t('matching.list.demandsTitle')}>
            <MatchList list={matches} side="enterprise" isForMany />
          </Section>
        )}
        <OfferGroups groups={groups.filter((group) => !isUrgent(group))} />
      </Stack>
    </Page>
  );
}

type Groups = ReturnType<typeof useLoaderData<typeof loader>>['groups'];

/** A curator waits for the enterprise: that comes before everything else. */
const isUrgent = ({ status }: Groups[number]) => status === 'changes_asked' || status === 'refused';

function OfferGroups({ groups }: { groups: Groups }) {
  const t = useText();
  return groups.map(({ status, offers }) => (
    <Section
      key={status}
      title={t(`own-offers.dashboard.group.${status}`, { count: offers.length })}
      lead={t(`own-offers.next.${status}`)}
    >
      <CardGrid columns={2}>
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} to={`/enterprise/offers/${offer.id}`} hasStatus />
        ))}
      </CardGrid>
    </Section>
  ));
}

function NewOffer() {
  const t = useText();
  return (
    <ButtonLink to="/enterprise/offers/new" icon="plus">
      {t('own-offers.dashboard.new')}
    </ButtonLink>
  );
}
