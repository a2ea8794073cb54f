import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decideOnOrganisation } from '~/features/backoffice/decide-organisation.server';
import { HistoryList } from '~/features/backoffice/history-list';
import { OrganisationStateBadge, WaitingAge } from '~/features/backoffice/organisation-badge';
import { OrganisationClaims, OrganisationDecision } from '~/features/backoffice/organisation-decision';
import { OrganisationDecisionForm } from '~/features/backoffice/organisation-decision-input';
import { OrganisationFacts } from '~/features/backoffice/organisation-facts';
import { getOrganisationForStaff } from '~/features/backoffice/organisation-page.server';
import {
  OrganisationMembers,
  OrganisationPosts,
  OrganisationRecognitions,
} from '~/features/backoffice/organisation-parts';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Section, Stack } from '~/ui/layout/page';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = ['verify', 'refuse', 'suspend', 'restore', 'accept-claim', 'refuse-claim'];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const page = await getOrganisationForStaff(ctx, slugParam(params.id));
    const done = DONE.find((value) => value === url.searchParams.get('done')) ?? null;
    return { title: ctx.t('site.pageTitle', { page: page.organisation.name }), done, ...page };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(OrganisationDecisionForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const id = slugParam(params.id);
    await decideOnOrganisation(ctx, id, parsed.data);
    throw redirect(`/admin/organisations/${id}?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OrganisationPage() {
  const page = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  const { organisation, waiting, done } = page;
  return (
    <Page>
      <PageHeader
        title={organisation.name}
        crumbs={[
          { label: t('curation.queue.title'), to: '/admin' },
          { label: t('backoffice.organisations.title'), to: '/admin/organisations' },
        ]}
        marks={
          <>
            <OrganisationStateBadge status={organisation.status} />{' '}
            {waiting && <WaitingAge waiting={waiting} />}
          </>
        }
      />
      <Stack gap="l">
        {done && <FlashMessage>{t(`backoffice.done.${done}`)}</FlashMessage>}
        {submission?.formError && <Notice tone="danger">{say(submission.formError)}</Notice>}
        {organisation.statusReason && (
          <Notice tone="warning" title={t('backoffice.organisation.reasonBefore')}>
            {organisation.statusReason}
          </Notice>
        )}
        <OrganisationClaims claims={page.claims} can={page.can} />
        <OrganisationDecision organisation={organisation} can={page.can} submission={submission} />
        <OrganisationFacts organisation={organisation} />
        <OrganisationRecognitions recognitions={page.recognitions} />
        <OrganisationMembers members={page.members} can={page.can} />
        <OrganisationPosts posts={page.posts} />
        <Section title={t('backoffice.history.title')}>
          <HistoryList events={page.history} />
        </Section>
      </Stack>
    </Page>
  );
}
