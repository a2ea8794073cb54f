import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decideOnPerson } from '~/features/backoffice/decide-person.server';
import { HistoryList } from '~/features/backoffice/history-list';
import { impersonatePerson } from '~/features/backoffice/impersonate-person.server';
import { PersonStateBadge } from '~/features/backoffice/people-table';
import { ImpersonationCard, PersonDecision } from '~/features/backoffice/person-decision';
import { PersonFacts, PersonImpersonations, PersonOrganisations } from '~/features/backoffice/person-facts';
import { PersonPageForm } from '~/features/backoffice/person-input';
import { getPersonForStaff } from '~/features/backoffice/person-page.server';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Section, Stack } from '~/ui/layout/page';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = ['suspend', 'restore', 'end-sessions', 'resend-verification', 'set-role', 'stopped'];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const page = await getPersonForStaff(ctx, slugParam(params.id));
    const done = DONE.find((value) => value === url.searchParams.get('done')) ?? null;
    return { title: ctx.t('site.pageTitle', { page: page.person.name }), done, ...page };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form, request }) => {
    const parsed = parseForm(PersonPageForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const id = slugParam(params.id);
    if (parsed.data.intent === 'impersonate') {
      const headers = await impersonatePerson(ctx, { ...parsed.data, id }, request);
      throw redirect('/dashboard', { headers });
    }
    await decideOnPerson(ctx, id, parsed.data);
    throw redirect(`/admin/people/${id}?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PersonPage() {
  const { person, organisations, impersonations, history, can, isOneself, done } =
    useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page>
      <PageHeader
        title={person.name}
        lead={person.email}
        crumbs={[
          { label: t('curation.queue.title'), to: '/admin' },
          { label: t('backoffice.people.title'), to: '/admin/people' },
        ]}
        marks={<PersonStateBadge state={person.state} staffRole={person.staffRole} />}
      />
      <Stack gap="l">
        {done && <FlashMessage>{t(`backoffice.done.person.${done}`)}</FlashMessage>}
        {submission?.formError && <Notice tone="danger">{say(submission.formError)}</Notice>}
        {person.suspendedReason && (
          <Notice tone="warning" title={t('backoffice.person.suspendedBecause')}>
            {person.suspendedReason}
          </Notice>
        )}
        <PersonFacts person={person} />
        <PersonOrganisations organisations={organisations} />
        <ImpersonationCard person={person} can={can} submission={submission} />
        <PersonDecision person={person} can={can} isOneself={isOneself} submission={submission} />
        <PersonImpersonations impersonations={impersonations} />
        <Section title={t('backoffice.history.title')}>
          <HistoryList events={history} />
        </Section>
      </Stack>
    </Page>
  );
}
