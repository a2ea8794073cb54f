import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listCategories } from '~/features/vocabulary/category-list.server';
import { CategoryTable, ChangedBadge } from '~/features/vocabulary/category-table';
import { handle } from '~/handle.server';
import { EmptyState } from '~/ui/empty-state';
import { TextField } from '~/ui/forms/text-fields';
import { Page, Section } from '~/ui/layout/page';
import { ListSearch } from '~/ui/list-search';
import { AppLink } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('vocabulary.title') }),
    ...(await listCategories(ctx, (url.searchParams.get('q') ?? '').trim().slice(0, 100))),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function CategoriesPage() {
  const { groups, q, changedCount } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('vocabulary.title')}
        lead={t('vocabulary.lead', { count: changedCount })}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
      />
      <ListSearch key={q} label={t('vocabulary.search')} clearTo={q ? '/admin/categories' : undefined}>
        <TextField
          name="q"
          type="search"
          label={t('vocabulary.q')}
          defaultValue={q}
          isOptional={false}
          width="full"
        />
      </ListSearch>
      {groups.length === 0 && (
        <EmptyState title={t('vocabulary.nothing.title')}>{t('vocabulary.nothing.text')}</EmptyState>
      )}
      {groups.map((group) => (
        <Section
          key={group.id}
          title={group.name}
          actions={
            <>
              {group.isChanged && <ChangedBadge />}{' '}
              <AppLink to={`/admin/categories/${group.id}`}>
                {t('vocabulary.renameGroup', { name: group.name })}
              </AppLink>
            </>
          }
        >
          <CategoryTable group={group} />
        </Section>
      ))}
    </Page>
  );
}
