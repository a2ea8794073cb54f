import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ListSharing } from '~/features/lists/list-sharing';
import { changeList } from '~/features/lists/change-list.server';
import { ListForm, RenameInput } from '~/features/lists/list-input';
import { getOwnList } from '~/features/lists/own-lists.server';
import { ItemTools, SavedItem } from '~/features/lists/saved-item';
import { handle } from '~/handle.server';
import { localePath } from '~/platform/i18n';
import { slugParam } from '~/platform/slug';
import { ButtonLink } from '~/ui/button';
import { ConfirmDisclosure, Disclosure } from '~/ui/disclosure';
import { EmptyState } from '~/ui/empty-state';
import { parseForm } from '~/ui/forms/parse-form';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Page, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = ['rename', 'note', 'take-out', 'share', 'withdraw'] as const;

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const page = await getOwnList(ctx, slugParam(params.id));
    const { shareToken } = page.list;
    return {
      title: ctx.t('site.pageTitle', { page: page.list.name }),
      done: DONE.find((value) => value === url.searchParams.get('done')) ?? null,
      sharedAt: shareToken
        ? ctx.env.APP_URL.replace(/\/+$/, '') + localePath(`/lists/${shareToken}`, ctx.locale)
        : null,
      ...page,
    };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const id = slugParam(params.id);
    const parsed = parseForm(ListForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await changeList(ctx, id, parsed.data);
    const { intent } = parsed.data;
    throw redirect(
      intent === 'delete' ? '/organisation/lists?done=deleted' : `/organisation/lists/${id}?done=${intent}`,
    );
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ListPage() {
  const { list, items, done, sharedAt } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page width="text">
      <PageHeader
        title={list.name}
        lead={t('lists.itemCount', { count: items.length })}
        crumbs={[{ label: t('lists.title'), to: '/organisation/lists' }]}
      />
      <Stack gap="l">
        {done && !refusal && <FlashMessage>{t(`lists.done.${done}`)}</FlashMessage>}
        {refusal?.formError && <Notice tone="danger">{say(refusal.formError)}</Notice>}
        {items.length === 0 ? (
          <EmptyState
            title={t('lists.empty.title')}
            actions={
              <ButtonLink to="/offers" variant="secondary">
                {t('lists.none.action')}
              </ButtonLink>
            }
          >
            <p>{t('lists.none.text')}</p>
          </EmptyState>
        ) : (
          <ul className="saved-items">
            {items.map((item) => (
              <SavedItem key={`${item.id} ${item.note}`} item={item}>
                <ItemTools item={item} />
              </SavedItem>
            ))}
          </ul>
        )}
        <ListSharing name={list.name} sharedAt={sharedAt} />
        <div className="no-print stack">
          <Rename name={list.name} />
          <ConfirmDisclosure summary={t('lists.delete.summary')} isDanger>
            <p>{t('lists.delete.text')}</p>
            <AppForm method="post">
              <SubmitButton intent="delete" variant="danger">
                {t('lists.delete.submit')}
              </SubmitButton>
            </AppForm>
          </ConfirmDisclosure>
        </div>
      </Stack>
    </Page>
  );
}

function Rename({ name }: { name: string }) {
  const t = useText();
  const refusal = useActionData<typeof action>();
  const isOurs = refusal?.fieldErrors.name !== undefined;
  const form = useZodForm({
    schema: RenameInput,
    defaultValues: { name },
    submission: isOurs ? refusal : undefined,
  });
  return (
    <Disclosure summary={t('lists.rename.summary')} isOpen={isOurs}>
      <ZodForm form={form}>
        <TextField name="name" label={t('lists.name')} />
        <FormActions>
          <SubmitButton intent="rename" variant="secondary">
            {t('lists.rename.submit')}
          </SubmitButton>
        </FormActions>
      </ZodForm>
    </Disclosure>
  );
}
