import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ChangeEmailForm, ChangePasswordForm, ProfileForm } from '~/features/person/account-forms';
import {
  AccountIntent,
  ChangeEmailInput,
  ChangePasswordInput,
  ProfileInput,
} from '~/features/person/account-input';
import { AccountLayout } from '~/features/person/account-layout';
import { getAccountPage } from '~/features/person/account-queries.server';
import { changeEmail } from '~/features/person/change-email.server';
import { changePassword } from '~/features/person/change-password.server';
import { changeProfile } from '~/features/person/change-profile.server';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';
import { ButtonLink } from '~/ui/button';
import { parseForm } from '~/ui/forms/parse-form';
import { Row, Section } from '~/ui/layout/page';
import { FlashMessage } from '~/ui/notice';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const page = await getAccountPage(ctx);
    const done = AccountIntent.safeParse({ intent: url.searchParams.get('done') });
    return { ...page, done: done.success ? done.data.intent : null };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request }) => {
    const posted = await form();
    const asked = parseForm(AccountIntent, posted);
    if (!asked.ok) throw notFound();
    const { intent } = asked.data;
    if (intent === 'profile') {
      const parsed = parseForm(ProfileInput, posted);
      if (!parsed.ok) return data(parsed.refusal, { status: 400 });
      await changeProfile(ctx, parsed.data);
    } else if (intent === 'email') {
      const parsed = parseForm(ChangeEmailInput, posted);
      if (!parsed.ok) return data(parsed.refusal, { status: 400 });
      await changeEmail(ctx, parsed.data);
    } else {
      const parsed = parseForm(ChangePasswordInput, posted);
      if (!parsed.ok) return data(parsed.refusal, { status: 400 });
      await changePassword(ctx, parsed.data, request);
    }
    throw redirect(`/account?done=${intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AccountPage() {
  const { email, profile, done } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  return (
    <AccountLayout title={t('account.page.title')} lead={t('account.page.lead')}>
      {done && !submission && <FlashMessage>{t(`account.page.done.${done}`)}</FlashMessage>}
      <Section title={t('account.page.profile')}>
        <ProfileForm submission={submission} profile={profile} />
      </Section>
      <Section title={t('account.page.email')} lead={t('account.page.emailIs', { email })}>
        <ChangeEmailForm submission={submission} />
      </Section>
      <Section title={t('account.page.password')} lead={t('account.page.passwordLead')}>
        <ChangePasswordForm submission={submission} />
      </Section>
      <Section title={t('account.page.data')} lead={t('account.page.dataLead')}>
        <Row>
          <ButtonLink to="/account/data" variant="secondary" icon="download" reloadDocument>
            {t('account.page.download')}
          </ButtonLink>
          <ButtonLink to="/account/delete" variant="quiet" icon="trash">
            {t('account.page.toDelete')}
          </ButtonLink>
        </Row>
      </Section>
    </AccountLayout>
  );
}
