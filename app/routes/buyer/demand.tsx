import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { AppContext } from '~/features/accounts/actor';
import { askHelp } from '~/features/demands/ask-help.server';
import { closeDemand } from '~/features/demands/close-demand.server';
import { DemandDetails } from '~/features/demands/demand-details';
import { OwnDemandForm } from '~/features/demands/demand-input';
import { DemandStatusBadge } from '~/features/demands/demand-status-badge';
import { DemandTimeline } from '~/features/demands/demand-timeline';
import { deleteDemandDraft } from '~/features/demands/delete-demand-draft.server';
import { duplicateDemand } from '~/features/demands/duplicate-demand.server';
import { HelpForm } from '~/features/demands/help-form';
import { DemandMoves, SettleCard } from '~/features/demands/own-demand-moves';
import {
  CuratorsWord,
  MembershipEnded,
  NextStep,
  OwnDemandActions,
} from '~/features/demands/own-demand-parts';
import { getOwnDemand } from '~/features/demands/own-demands.server';
import { reopenDemand } from '~/features/demands/reopen-demand.server';
import { settleDemand } from '~/features/demands/settle-demand.server';
import { withdrawDemand } from '~/features/demands/withdraw-demand.server';
import { MatchList } from '~/features/matching/match-list';
import { listMatchesForDemand } from '~/features/matching/match-queries.server';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Section, Stack } from '~/ui/layout/page';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = [
  ...['saved', 'submitted', 'live', 'closed', 'withdrawn', 'settled', 'reopened', 'help'],
  ...['waits-for-email', 'waits-for-membership'],
];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const id = slugParam(params.id);
    const own = await getOwnDemand(ctx, id);
    const matches = await listMatchesForDemand(ctx, id);
    const page = own.demand.title || ctx.t('demands.untitled');
    const done = DONE.find((value) => value === url.searchParams.get('done')) ?? null;
    return { title: ctx.t('site.pageTitle', { page }), done, matches, ...own };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(OwnDemandForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    throw redirect(await move(ctx, slugParam(params.id), parsed.data));
  });
}

type Move = NonNullable<ReturnType<typeof OwnDemandForm.safeParse>['data']>;

/** One command for each button of the page; answers where to go. */
async function move(ctx: AppContext, id: string, form: Move): Promise<string> {
  const done = (what: string) => `/buyer/demands/${id}?done=${what}`;
  switch (form.intent) {
    case 'close':
      await closeDemand(ctx, { id, outcome: form.outcome });
      return done('closed');
    case 'withdraw':
      await withdrawDemand(ctx, { id });
      return done('withdrawn');
    case 'delete':
      await deleteDemandDraft(ctx, { id });
      return '/buyer?done=deleted';
    case 'settle':
      await settleDemand(ctx, { id, outcome: form.outcome });
      return done('settled');
    case 'reopen':
      await reopenDemand(ctx, { id, respondBy: form.respondBy });
      return done('reopened');
    case 'help':
      await askHelp(ctx, { id, message: form.message });
      return done('help');
    case 'duplicate':
      return `/buyer/demands/${(await duplicateDemand(ctx, { id })).id}/edit?step=when&done=copied`;
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OwnDemandPage() {
  const { demand, contact, done, help, history, matches, membership, problems, can } =
    useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page>
      <PageHeader
        title={demand.title || t('demands.untitled')}
        crumbs={[{ label: t('own-demands.dashboard.title'), to: '/buyer' }]}
        marks={<DemandStatusBadge status={demand.status} />}
        lead={t(`own-demands.next.${demand.status}`)}
        actions={<OwnDemandActions demand={demand} can={can} />}
      />
      <Stack gap="l">
        {done && <FlashMessage>{t(`own-demands.done.${done}`)}</FlashMessage>}
        {refusal?.formError && <Notice tone="danger">{say(refusal.formError)}</Notice>}
        <CuratorsWord demand={demand} />
        <MembershipEnded demand={demand} membership={membership} />
        <NextStep demand={demand} problems={problems} can={can} />
        {can.settle && <SettleCard submission={refusal} />}
        {matches && (
          <Section
            title={t('matching.list.offersTitle')}
            lead={t('matching.list.offersFound', { count: matches.total })}
          >
            <MatchList list={matches} side="buyer" />
          </Section>
        )}
        {can.edit && demand.status !== 'draft' && <HelpForm help={help} />}
        <DemandMoves can={can} submission={refusal} />
        <DemandDetails demand={demand} contact={contact} />
        {contact && <p className="field__help">{t('demands.contact.own')}</p>}
        <Section title={t('own-demands.own.history')}>
          <DemandTimeline status={demand.status} history={history} />
        </Section>
      </Stack>
    </Page>
  );
}
