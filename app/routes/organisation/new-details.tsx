import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withOrganisation } from '~/features/accounts/active-organisation';
import { requirePerson } from '~/features/accounts/require.server';
import { addOrganisation } from '~/features/registration/add-organisation.server';
import { joinOrganisation } from '~/features/registration/ask-to-join.server';
import { CompanyAnswer } from '~/features/registration/company-answer';
import { sealDraft } from '~/features/registration/company-draft.server';
import { readCompanyPage } from '~/features/registration/company-page.server';
import { CreateForm } from '~/features/registration/create-form';
import { draftPath, numberPath } from '~/features/registration/draft-path';
import { JoinForm } from '~/features/registration/join-form';
import { typeCompany } from '~/features/registration/look-up-company.server';
import { ByHandInput, JoinInput } from '~/features/registration/registration-input';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';

const HERE = '/organisations/new/details';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    requirePerson(ctx);
    const opened = await readCompanyPage(ctx, url.searchParams);
    if (!opened) throw redirect('/organisations/new');
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('registration.add.title') }),
      view: opened.view,
      otherNumber: numberPath('/organisations/new', opened.view),
      byHand: `${draftPath(HERE, url.searchParams.get('draft') ?? '')}&by=hand`,
    };
  });
}

/** Adds the company, takes facts that were typed, or asks a known organisation to be let in. */
export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, url }) => {
    requirePerson(ctx);
    const opened = await readCompanyPage(ctx, url.searchParams);
    if (!opened) throw redirect('/organisations/new');
    const { draft } = opened;
    const posted = await form();
    if (draft.kind === 'known') {
      const parsed = parseForm(JoinInput, posted);
      if (!parsed.ok) return data(parsed.refusal, { status: 400 });
      await joinOrganisation(ctx, { organisationId: draft.organisationId, ...parsed.data });
      throw redirect('/organisations/new?done=sent');
    }
    if (posted.get('intent') === 'create') {
      const { slug } = await addOrganisation(ctx, draft);
      throw redirect(withOrganisation('/dashboard', slug));
    }
    const parsed = parseForm(ByHandInput, posted);
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    throw redirect(draftPath(HERE, sealDraft(ctx, typeCompany(draft, parsed.data))));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewOrganisationDetailsPage() {
  const { view, otherNumber, byHand } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const kind = view.kind === 'claim' ? 'claim' : 'join';
  return (
    <Page width="text">
      <CompanyAnswer
        {...{ view, otherNumber, byHand, submission }}
        whenFound={<CreateForm submission={submission} />}
        whenKnown={<JoinForm kind={kind} submission={submission} />}
      />
    </Page>
  );
}
