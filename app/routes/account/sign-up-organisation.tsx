import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CompanyAnswer } from '~/features/registration/company-answer';
import { sealDraft } from '~/features/registration/company-draft.server';
import { readCompanyPage } from '~/features/registration/company-page.server';
import { draftPath, numberPath } from '~/features/registration/draft-path';
import { typeCompany } from '~/features/registration/look-up-company.server';
import { ByHandInput } from '~/features/registration/registration-input';
import { SignUpSteps } from '~/features/registration/sign-up-steps';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    if (ctx.actor.kind === 'person') throw redirect('/dashboard');
    const opened = await readCompanyPage(ctx, url.searchParams);
    if (!opened) throw redirect('/sign-up');
    const sealed = url.searchParams.get('draft') ?? '';
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('registration.number.title') }),
      view: opened.view,
      otherNumber: numberPath('/sign-up', opened.view),
      byHand: `${draftPath('/sign-up/organisation', sealed)}&by=hand`,
      next: draftPath('/sign-up/person', sealed),
    };
  });
}

/** Takes the facts that a person typed. */
export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, url }) => {
    const opened = await readCompanyPage(ctx, url.searchParams);
    if (!opened || opened.draft.kind !== 'new') throw redirect('/sign-up');
    const parsed = parseForm(ByHandInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const draft = typeCompany(opened.draft, parsed.data);
    throw redirect(draftPath('/sign-up/person', sealDraft(ctx, draft)));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignUpOrganisationPage() {
  const { view, otherNumber, byHand, next } = useLoaderData<typeof loader>();
  const t = useText();
  const onward = (label: string) => (
    <div>
      <ButtonLink to={next} icon="arrow-right" isIconLast>
        {t(label)}
      </ButtonLink>
    </div>
  );
  return (
    <Page width="text">
      <SignUpSteps at="organisation" back={otherNumber} />
      <CompanyAnswer
        {...{ view, otherNumber, byHand }}
        submission={useActionData<typeof action>()}
        whenFound={onward('registration.found.yes')}
        whenKnown={onward('registration.known.next')}
      />
    </Page>
  );
}
