import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { acceptInvitation } from '~/features/members/accept-invitation.server';
import { getInvitationPage } from '~/features/members/invitation-page.server';
import { InvitedSignUpForm } from '~/features/members/invited-sign-up-form';
import { InvitationForm } from '~/features/members/member-input';
import { signUpInvited } from '~/features/members/sign-up-invited.server';
import { handle } from '~/handle.server';
import { withoutLocale } from '~/platform/i18n';
import { slugParam } from '~/platform/slug';
import { ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { DescriptionList } from '~/ui/description-list';
import { parseForm } from '~/ui/forms/parse-form';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Page, Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const invitation = await getInvitationPage(ctx, slugParam(params.token));
    const page = ctx.t('members.invitation.title', { organisation: invitation.organisation });
    return { title: ctx.t('site.pageTitle', { page }), ...invitation };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form, request }) => {
    const parsed = parseForm(InvitationForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const secret = slugParam(params.token);
    if (parsed.data.intent === 'accept') throw redirect((await acceptInvitation(ctx, secret)).path);
    const visit = { request, address: clientAddress(args.context) };
    const { path, headers } = await signUpInvited(ctx, { secret, ...parsed.data }, visit);
    throw redirect(path, { headers });
  });
}

/** The address holds a secret, so it is told to no other site. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'referrer', content: 'same-origin' },
];

export default function InvitationPage() {
  const { organisation, inviter, role, email, expiresAt } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page width="text">
      <PageHeader
        title={t('members.invitation.title', { organisation })}
        lead={
          inviter
            ? t('members.invitation.lead', { organisation, inviter })
            : t('members.invitation.leadWithout', { organisation })
        }
      />
      <Stack gap="l">
        {refusal?.formError && <Notice tone="danger">{say(refusal.formError)}</Notice>}
        <DescriptionList
          facts={[
            { term: t('members.invitation.email'), value: email },
            {
              term: t('members.invitation.role'),
              value: `${t(`members.role.${role}.label`)}: ${t(`members.role.${role}.hint`)}`,
            },
            { term: t('members.invitation.until'), value: <DateText moment={expiresAt} /> },
          ]}
        />
        <Step />
      </Stack>
    </Page>
  );
}

function Step() {
  const { step, email } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const here = encodeURIComponent(withoutLocale(useLocation().pathname));
  const t = useText();
  if (step === 'accept')
    return (
      <AppForm method="post">
        <SubmitButton intent="accept">{t('members.invitation.accept')}</SubmitButton>
      </AppForm>
    );
  if (step === 'sign-up')
    return (
      <Section
        title={t('members.invitation.signUp.title')}
        lead={t('members.invitation.signUp.text', { email })}
      >
        <InvitedSignUpForm email={email} submission={refusal} />
      </Section>
    );
  if (step === 'sign-in')
    return (
      <Card title={t('members.invitation.signIn.title')} tone="accent">
        <Stack>
          <p>{t('members.invitation.signIn.text', { email })}</p>
          <p>
            <ButtonLink to={`/sign-in?next=${here}`}>{t('members.invitation.signIn.action')}</ButtonLink>
          </p>
        </Stack>
      </Card>
    );
  return (
    <Notice
      tone="warning"
      title={t('members.invitation.otherPerson.title', { email })}
      actions={
        <AppForm method="post" action={`/sign-out?next=${here}`}>
          <SubmitButton variant="secondary">{t('members.invitation.otherPerson.action')}</SubmitButton>
        </AppForm>
      }
    >
      {t('members.invitation.otherPerson.text')}
    </Notice>
  );
}
