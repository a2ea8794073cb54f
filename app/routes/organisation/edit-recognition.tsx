import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getRecognitionForm } from '~/features/recognitions/own-recognitions.server';
import { RecognitionForm } from '~/features/recognitions/recognition-form';
import { RecognitionForm as RecognitionFormSchema } from '~/features/recognitions/recognition-input';
import { recognitionName } from '~/features/recognitions/recognition-name';
import { removeRecognition } from '~/features/recognitions/remove-recognition.server';
import { saveRecognition } from '~/features/recognitions/save-recognition.server';
import { TermBadge } from '~/features/recognitions/term-badge';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { ConfirmDisclosure } from '~/ui/disclosure';
import { fileOf } from '~/ui/forms/file-of';
import { parseForm } from '~/ui/forms/parse-form';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Page, Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const recognition = await getRecognitionForm(ctx, slugParam(params.id));
    const page = recognitionName(ctx.t, recognition.kind, recognition.level);
    return { title: ctx.t('site.pageTitle', { page }), ...recognition };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const posted = await form();
    const parsed = parseForm(RecognitionFormSchema, posted);
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const id = slugParam(params.id);
    if (parsed.data.intent === 'remove') {
      await removeRecognition(ctx, id);
      throw redirect('/organisation/recognitions?done=removed');
    }
    await saveRecognition(ctx, { id, input: parsed.data, proof: fileOf(posted, 'proof') });
    throw redirect('/organisation/recognitions?done=saved');
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EditRecognitionPage() {
  const { kind, level, state, daysLeft, values, proof } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader
        title={recognitionName(t, kind, level)}
        marks={<TermBadge state={state} daysLeft={daysLeft} />}
        lead={t(state === 'expired' ? 'recognitions.form.expiredLead' : 'recognitions.form.editLead')}
        crumbs={[{ label: t('recognitions.title'), to: '/organisation/recognitions' }]}
      />
      <Stack gap="l">
        <RecognitionForm values={values} proof={proof} submission={useActionData<typeof action>()} />
        <Section title={t('recognitions.remove.title')}>
          <ConfirmDisclosure summary={t('recognitions.remove.summary')} isDanger>
            <p>{t('recognitions.remove.text')}</p>
            <AppForm method="post">
              <SubmitButton intent="remove" variant="danger">
                {t('recognitions.remove.submit')}
              </SubmitButton>
            </AppForm>
          </ConfirmDisclosure>
        </Section>
      </Stack>
    </Page>
  );
}
