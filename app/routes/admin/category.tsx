import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { HistoryList } from '~/features/backoffice/history-list';
import { CategoryFacts } from '~/features/vocabulary/category-facts';
import { CategoryForm, ResetCategory } from '~/features/vocabulary/category-form';
import { getCategoryForAdmin } from '~/features/vocabulary/category-page.server';
import { ChangedBadge } from '~/features/vocabulary/category-table';
import { resetCategoryWords } from '~/features/vocabulary/reset-category-words.server';
import { saveCategoryWords } from '~/features/vocabulary/save-category-words.server';
import { CategoryForm as CategoryFormSchema } from '~/features/vocabulary/vocabulary-input';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Section, Stack } from '~/ui/layout/page';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = ['save', 'reset'];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const category = await getCategoryForAdmin(ctx, slugParam(params.id));
    const done = DONE.find((value) => value === url.searchParams.get('done')) ?? null;
    return { title: ctx.t('site.pageTitle', { page: category.name }), done, category };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(CategoryFormSchema, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const id = slugParam(params.id);
    if (parsed.data.intent === 'reset') await resetCategoryWords(ctx, id, parsed.data);
    else await saveCategoryWords(ctx, id, parsed.data);
    throw redirect(`/admin/categories/${id}?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function CategoryPage() {
  const { category, done } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  const { words, can } = category;
  return (
    <Page>
      <PageHeader
        title={category.name}
        lead={t(category.isGroup ? 'vocabulary.groupLead' : 'vocabulary.categoryLead')}
        crumbs={[
          { label: t('curation.queue.title'), to: '/admin' },
          { label: t('vocabulary.title'), to: '/admin/categories' },
        ]}
        marks={can.reset && <ChangedBadge />}
      />
      <Stack gap="l">
        {done && !submission && <FlashMessage>{t(`vocabulary.done.${done}`)}</FlashMessage>}
        {submission?.values.intent === 'reset' && submission.formError && (
          <Notice tone="danger">{say(submission.formError)}</Notice>
        )}
        {!category.isGroup && <CategoryFacts category={category} />}
        <CategoryForm key={words.version} {...category} submission={submission} />
        {can.reset && <ResetCategory version={words.version} />}
        <Section title={t('backoffice.history.title')}>
          <HistoryList events={category.history} />
        </Section>
      </Stack>
    </Page>
  );
}
