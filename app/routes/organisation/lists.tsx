import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { createList } from '~/features/lists/create-list.server';
import { NewListInput } from '~/features/lists/list-input';
import { getOwnLists } from '~/features/lists/own-lists.server';
import { handle } from '~/handle.server';
import { Badge } from '~/ui/badge';
import { ButtonLink } from '~/ui/button';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { parseForm } from '~/ui/forms/parse-form';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Page, Section, Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { FlashMessage } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('lists.title') }),
    isDeleted: url.searchParams.get('done') === 'deleted',
    ...(await getOwnLists(ctx)),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const parsed = parseForm(NewListInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { id } = await createList(ctx, parsed.data);
    throw redirect(`/organisation/lists/${id}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ListsPage() {
  const { lists, organisation, isDeleted, can } = useLoaderData<typeof loader>();
  const t = useText();
  const form = useZodForm({ schema: NewListInput, submission: useActionData<typeof action>() });
  return (
    <Page width="text">
      <PageHeader title={t('lists.title')} lead={t('lists.lead', { organisation })} />
      <Stack gap="l">
        {isDeleted && <FlashMessage>{t('lists.done.deleted')}</FlashMessage>}
        {lists.length === 0 ? (
          <EmptyState
            title={t('lists.none.title')}
            actions={
              <ButtonLink to="/offers" variant="secondary">
                {t('lists.none.action')}
              </ButtonLink>
            }
          >
            <p>{t('lists.none.text')}</p>
          </EmptyState>
        ) : (
          <ul className="saved-lists">
            {lists.map(({ id, name, itemCount, isShared, updatedAt }) => (
              <li key={id} className="card saved-lists__list">
                <h2 className="listing__title">
                  <AppLink to={`/organisation/lists/${id}`}>{name}</AppLink>
                </h2>
                <p>
                  {t('lists.itemCount', { count: itemCount })}, <DateText moment={updatedAt} hasRelative />{' '}
                  {isShared && <Badge tone="action">{t('lists.isShared')}</Badge>}
                </p>
              </li>
            ))}
          </ul>
        )}
        {can.keep && (
          <Section title={t('lists.new.title')}>
            <ZodForm form={form}>
              <TextField name="name" label={t('lists.name')} example={t('lists.nameExample')} />
              <FormActions>
                <SubmitButton intent="create">{t('lists.new.submit')}</SubmitButton>
              </FormActions>
            </ZodForm>
          </Section>
        )}
      </Stack>
    </Page>
  );
}
