import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SavedItem } from '~/features/lists/saved-item';
import { getSharedList } from '~/features/lists/shared-list.server';
import { handle } from '~/handle.server';
import { localePath } from '~/platform/i18n';
import { Page, Stack } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { ShareActions } from '~/ui/share-actions';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const token = params.token ?? '';
    const list = await getSharedList(ctx, token);
    return {
      title: ctx.t('site.pageTitle', { page: list.name }),
      address: ctx.env.APP_URL.replace(/\/+$/, '') + localePath(`/lists/${token}`, ctx.locale),
      ...list,
    };
  });
}

/** Who has the link may read it; search engines, and the sites its links lead to, learn nothing of it. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'referrer', content: 'no-referrer' },
];

export default function SharedListPage() {
  const { name, items, address } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={name} lead={t('lists.shared.lead')} />
      <Stack gap="l">
        {items.length === 0 && <p>{t('lists.shared.empty')}</p>}
        <ul className="saved-items">
          {items.map((item) => (
            <SavedItem key={item.id} item={item} />
          ))}
        </ul>
        <ShareActions title={name} address={address} />
      </Stack>
    </Page>
  );
}
