import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { readPersonPage } from '~/features/registration/company-page.server';
import { draftPath } from '~/features/registration/draft-path';
import { SignUpPersonInput } from '~/features/registration/registration-input';
import { SignUpPersonForm } from '~/features/registration/sign-up-person-form';
import { SignUpSteps } from '~/features/registration/sign-up-steps';
import { signUp } from '~/features/registration/sign-up.server';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    if (ctx.actor.kind === 'person') throw redirect('/dashboard');
    const page = await readPersonPage(ctx, url.searchParams);
    if (!page) throw redirect('/sign-up');
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('registration.person.title') }),
      kind: page.kind,
      organisation: page.organisation,
      back: draftPath('/sign-up/organisation', url.searchParams.get('draft') ?? ''),
    };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request, url }) => {
    const page = await readPersonPage(ctx, url.searchParams);
    if (!page) throw redirect('/sign-up');
    const parsed = parseForm(SignUpPersonInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const visit = { request, address: clientAddress(args.context) };
    await signUp(ctx, page.draft, parsed.data, visit);
    throw redirect('/check-mail?for=sign-up');
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const LEADS = {
  new: 'registration.person.leadNew',
  join: 'registration.person.leadJoin',
  claim: 'registration.person.leadClaim',
} as const;

export default function SignUpPersonPage() {
  const { kind, organisation, back } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <SignUpSteps at="person" back={back} />
      <PageHeader
        title={t('registration.person.title')}
        lead={
          <>
            {t(LEADS[kind], { organisation })}{' '}
            <AppLink to="/sign-up">{t('registration.person.change')}</AppLink>
          </>
        }
      />
      <SignUpPersonForm kind={kind} submission={useActionData<typeof action>()} />
    </Page>
  );
}
