import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { requirePermission } from '~/features/accounts/require.server';
import { RecognitionForm } from '~/features/recognitions/recognition-form';
import { RecognitionInput } from '~/features/recognitions/recognition-input';
import { saveRecognition } from '~/features/recognitions/save-recognition.server';
import { handle } from '~/handle.server';
import { fileOf } from '~/ui/forms/file-of';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    requirePermission(ctx, 'edit:organisation');
    return { title: ctx.t('site.pageTitle', { page: ctx.t('recognitions.form.newTitle') }) };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const posted = await form();
    const parsed = parseForm(RecognitionInput, posted);
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await saveRecognition(ctx, { id: null, input: parsed.data, proof: fileOf(posted, 'proof') });
    throw redirect('/organisation/recognitions?done=saved');
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewRecognitionPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader
        title={t('recognitions.form.newTitle')}
        lead={t('recognitions.form.newLead')}
        crumbs={[{ label: t('recognitions.title'), to: '/organisation/recognitions' }]}
      />
      <RecognitionForm submission={useActionData<typeof action>()} />
    </Page>
  );
}
