import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DemandCard } from '~/features/demands/demand-card';
import { postStateOf } from '~/features/organisations/first-steps';
import { FirstStepsCard } from '~/features/organisations/first-steps-card';
import { getFirstSteps } from '~/features/organisations/first-steps.server';
import { MatchList } from '~/features/matching/match-list';
import { listBestMatches } from '~/features/matching/match-queries.server';
import { getDemandDashboard } from '~/features/demands/own-demands.server';
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
    const dashboard = await getDemandDashboard(ctx);
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('own-demands.dashboard.title') }),
      done: url.searchParams.get('done') === 'deleted',
      ...dashboard,
      firstSteps: await getFirstSteps(ctx, {
        post: 'demand',
        state: postStateOf(dashboard.groups.map(({ status }) => status)),
        isMember: dashboard.membership.isActive,
      }),
      matches: await listBestMatches(ctx, 'buyer', 6, dashboard.membership.isActive),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function BuyerDashboard() {
  const { groups, organisation, membership, matches, firstSteps, done, can } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('own-demands.dashboard.title')}
        lead={t('own-demands.dashboard.lead', { organisation: organisation.name })}
        actions={can.create && groups.length > 0 ? <NewDemand /> : undefined}
      />
      <Stack gap="l">
        {done && <FlashMessage>{t('own-demands.done.deleted')}</FlashMessage>}
        {!organisation.buys && <Notice>{t('own-demands.dashboard.sellsOnly')}</Notice>}
        {organisation.buys && <FirstStepsCard steps={firstSteps} />}
        {organisation.buys && !membership.isActive && !firstSteps && (
          <Notice
            title={t('own-demands.dashboard.noMembership.title')}
            actions={
              <ButtonLink to="/buyer/membership" variant="secondary">
                {t('own-demands.dashboard.noMembership.action')}
              </ButtonLink>
            }
          >
            {t('own-demands.dashboard.noMembership.text')}
          </Notice>
        )}
        {groups.length === 0 && organisation.buys && (
          <EmptyState
            title={t('own-demands.dashboard.empty.title')}
            motif="missing-left"
            actions={can.create ? <NewDemand /> : undefined}
          >
            {t('own-demands.dashboard.empty.text')}
          </EmptyState>
        )}
        <DemandGroups groups={groups.filter(isUrgent)} />
        {groups.some(({ status }) => status === 'live') && (
          <Section title={t('matching.list.offersTitle')}>
            <MatchList list={matches} side="buyer" isForMany />
          </Section>
        )}
        <DemandGroups groups={groups.filter((group) => !isUrgent(group))} />
      </Stack>
    </Page>
  );
}

type Groups = ReturnType<typeof useLoaderData<typeof loader>>['groups'];

/** A curator waits for the buyer: that comes before everything else. */
const isUrgent = ({ status }: Groups[number]) => status === 'changes_asked';

function DemandGroups({ groups }: { groups: Groups }) {
  const t = useText();
  return groups.map(({ status, demands }) => (
    <Section
      key={status}
      title={t(`own-demands.dashboard.group.${status}`, { count: demands.length })}
      lead={t(`own-demands.next.${status}`)}
    >
      <CardGrid columns={2}>
        {demands.map((demand) => (
          <DemandCard key={demand.id} demand={demand} to={`/buyer/demands/${demand.id}`} hasStatus />
        ))}
      </CardGrid>
    </Section>
  ));
}

function NewDemand() {
  const t = useText();
  return (
    <ButtonLink to="/buyer/demands/new" icon="plus">
      {t('own-demands.dashboard.new')}
    </ButtonLink>
  );
}
