import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeOrganisation } from '~/features/organisations/change-organisation.server';
import { CheckCard } from '~/features/organisations/check-card';
import { LogoForm } from '~/features/organisations/logo-form';
import { OrganisationTabs } from '~/features/organisations/organisation-tabs';
import { ProfileCompletenessCard } from '~/features/organisations/profile-completeness-card';
import { ProfileForm } from '~/features/organisations/profile-form';
import { OrganisationForm } from '~/features/organisations/profile-input';
import { getProfilePage } from '~/features/organisations/profile-page.server';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { CardGrid } from '~/ui/card';
import { fileOf } from '~/ui/forms/file-of';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Stack } from '~/ui/layout/page';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = ['save', 'logo', 'submit'] as const;

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('organisations.profile.title') }),
    done: DONE.find((value) => value === url.searchParams.get('done')) ?? null,
    ...(await getProfilePage(ctx)),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const posted = await form();
    const parsed = parseForm(OrganisationForm, posted);
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await changeOrganisation(ctx, parsed.data, fileOf(posted, 'logo'));
    throw redirect(`/organisation?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ProfilePage() {
  const { organisation, values, completeness, missing, done, can } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page>
      <PageHeader
        title={organisation.name}
        lead={t('organisations.profile.lead')}
        actions={
          <ButtonLink to={`/organisations/${organisation.slug}`} variant="secondary" icon="eye">
            {t('organisations.profile.publicPage')}
          </ButtonLink>
        }
      />
      <Stack gap="l">
        <OrganisationTabs />
        {done && !refusal && <FlashMessage>{t(`organisations.done.${done}`)}</FlashMessage>}
        {refusal?.formError && <Notice tone="danger">{say(refusal.formError)}</Notice>}
        {refusal && !refusal.formError && (
          <noscript>
            <Notice tone="danger">
              <a href={`#${refusal.values.intent === 'logo' ? 'logo' : 'profile'}-errors`}>
                {t('ui.form.toErrors')}
              </a>
            </Notice>
          </noscript>
        )}
        <CardGrid columns={2}>
          <CheckCard organisation={organisation} missing={missing} canSubmit={can.submit} />
          <ProfileCompletenessCard completeness={completeness} canEdit={can.edit} />
        </CardGrid>
        {can.edit ? (
          <>
            <ProfileForm
              values={values}
              placeName={organisation.placeName}
              fixedKvk={organisation.fixedKvk}
              submission={refusal}
            />
            <LogoForm key={organisation.logo?.href} logo={organisation.logo} submission={refusal} />
          </>
        ) : (
          <Notice>{t('organisations.profile.readOnly')}</Notice>
        )}
      </Stack>
    </Page>
  );
}
