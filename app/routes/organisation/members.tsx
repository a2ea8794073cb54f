import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeMembers } from '~/features/members/change-members.server';
import { INVITATION_DAYS } from '~/features/members/invitation';
import { InviteForm } from '~/features/members/invite-form';
import { MembersForm } from '~/features/members/member-input';
import { getMembersPage } from '~/features/members/members-page.server';
import { MembersTable } from '~/features/members/members-table';
import { OpenInvitations, WaitingRequests } from '~/features/members/waiting-people';
import { OrganisationTabs } from '~/features/organisations/organisation-tabs';
import { handle } from '~/handle.server';
import { ConfirmDisclosure } from '~/ui/disclosure';
import { parseForm } from '~/ui/forms/parse-form';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Page, Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = [
  'invite',
  'change-role',
  'remove',
  'withdraw',
  'resend',
  'accept-request',
  'refuse-request',
] as const;

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('members.title') }),
    done: DONE.find((value) => value === url.searchParams.get('done')) ?? null,
    ...(await getMembersPage(ctx)),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const parsed = parseForm(MembersForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { path } = await changeMembers(ctx, parsed.data);
    throw redirect(path);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function MembersPage() {
  const { organisation, members, invitations, requests, done, can } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page>
      <PageHeader title={t('members.title')} lead={t('members.lead', { organisation: organisation.name })} />
      <Stack gap="l">
        <OrganisationTabs />
        {done && !refusal && <FlashMessage>{t(`members.done.${done}`)}</FlashMessage>}
        {refusal?.formError && <Notice tone="danger">{say(refusal.formError)}</Notice>}
        <WaitingRequests requests={requests} />
        <MembersTable members={members} canManage={can.manage} />
        <OpenInvitations invitations={invitations} />
        {can.manage && (
          <Section
            title={t('members.invite.title')}
            lead={t('members.invite.lead', { days: INVITATION_DAYS })}
          >
            <InviteForm key={invitations.length} submission={refusal} />
          </Section>
        )}
        <Leave />
      </Stack>
    </Page>
  );
}

function Leave() {
  const { organisation, can } = useLoaderData<typeof loader>();
  const t = useText();
  const words = { organisation: organisation.name };
  return (
    <Section title={t('members.leave.title')}>
      {can.leave ? (
        <ConfirmDisclosure summary={t('members.leave.summary', words)} isDanger>
          <p>{t('members.leave.text', words)}</p>
          <AppForm method="post">
            <SubmitButton intent="leave" variant="danger">
              {t('members.leave.submit')}
            </SubmitButton>
          </AppForm>
        </ConfirmDisclosure>
      ) : (
        <p>{t('members.leave.lastOwner')}</p>
      )}
    </Section>
  );
}
