import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { localPath } from '~/features/accounts/local-path';
import { SAVED_KINDS, savePath } from '~/features/lists/list';
import { SaveForm } from '~/features/lists/list-input';
import { getSavePage } from '~/features/lists/own-lists.server';
import { saveRecord } from '~/features/lists/save-record.server';
import { setLists } from '~/features/lists/set-lists.server';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';
import { withoutLocale } from '~/platform/i18n';
import { slugParam } from '~/platform/slug';
import { CheckboxGroup } from '~/ui/forms/choice-fields';
import { parseForm } from '~/ui/forms/parse-form';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Page } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { FlashMessage } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const kind = SAVED_KINDS.find((known) => known === url.searchParams.get('kind'));
    if (!kind) throw notFound();
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('lists.choose.title') }),
      isDone: url.searchParams.get('done') === 'set',
      ...(await getSavePage(ctx, kind, slugParam(url.searchParams.get('id') ?? undefined))),
    };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const parsed = parseForm(SaveForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { kind, id } = parsed.data;
    if (parsed.data.intent === 'set') {
      await setLists(ctx, parsed.data);
      throw redirect(`${savePath(kind, id)}&done=set`);
    }
    await saveRecord(ctx, { kind, id });
    if (parsed.data.stays) return null;
    throw redirect(withoutLocale(localPath(parsed.data.back) ?? savePath(kind, id)));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const Choice = SaveForm.options[1];

export default function SaveToListPage() {
  const { record, lists, isDone } = useLoaderData<typeof loader>();
  const t = useText();
  const submission = useActionData<typeof action>();
  const form = useZodForm({
    schema: Choice,
    defaultValues: { lists: lists.filter(({ isOn }) => isOn).map(({ id }) => id) },
    submission: submission ?? undefined,
  });
  return (
    <Page width="text">
      <PageHeader
        title={t('lists.choose.title')}
        lead={<AppLink to={record.to}>{record.name}</AppLink>}
        crumbs={[{ label: t('lists.title'), to: '/organisation/lists' }]}
      />
      {isDone && !submission && <FlashMessage>{t('lists.done.set')}</FlashMessage>}
      <ZodForm form={form} key={lists.map(({ id, isOn }) => `${id}${isOn}`).join()}>
        <input type="hidden" name="kind" value={record.kind} />
        <input type="hidden" name="id" value={record.id} />
        {lists.length > 0 && (
          <CheckboxGroup
            name="lists"
            label={t('lists.choose.lists')}
            isOptional={false}
            options={lists.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField
          name="newName"
          label={t(lists.length > 0 ? 'lists.choose.alsoNew' : 'lists.choose.first')}
          example={t('lists.nameExample')}
        />
        <FormActions>
          <SubmitButton intent="set">{t('lists.choose.submit')}</SubmitButton>
        </FormActions>
      </ZodForm>
    </Page>
  );
}
