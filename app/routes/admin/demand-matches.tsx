import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decideMatch } from '~/features/curation/decide-match.server';
import { getDemandMatches } from '~/features/curation/demand-matches.server';
import { MatchDecision } from '~/features/curation/match-decision';
import { MatchDecisionForm } from '~/features/curation/match-decision-input';
import { MatchCard } from '~/features/matching/match-card';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { CardGrid } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Stack } from '~/ui/layout/page';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = ['pin', 'hide', 'release'];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const page = await getDemandMatches(ctx, slugParam(params.id));
    const done = DONE.find((value) => value === url.searchParams.get('done')) ?? null;
    return { title: ctx.t('site.pageTitle', { page: page.demand.title }), done, ...page };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(MatchDecisionForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await decideMatch(ctx, parsed.data);
    throw redirect(`/admin/matches/${slugParam(params.id)}?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DemandMatchesPage() {
  const { demand, matches, done } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page>
      <PageHeader
        title={demand.title}
        lead={demand.organisation.name}
        crumbs={[{ label: t('curation.matches.title'), to: '/admin/matches' }]}
      />
      <Stack gap="l">
        {done && <FlashMessage>{t(`curation.match.done.${done}`)}</FlashMessage>}
        {submission?.formError && <Notice tone="danger">{say(submission.formError)}</Notice>}
        {matches.length === 0 && <EmptyState title={t('curation.matches.none')} />}
        <CardGrid columns={2}>
          {matches.map((match) => (
            <MatchCard
              key={match.id}
              match={match}
              side="buyer"
              level={2}
              footer={<MatchDecision match={match} submission={submission} />}
            />
          ))}
        </CardGrid>
      </Stack>
    </Page>
  );
}
