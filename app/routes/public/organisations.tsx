import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OrganisationCard } from '~/features/directory/organisation-card';
import { getOrganisationDirectory } from '~/features/directory/organisation-directory.server';
import { mapTiles } from '~/features/directory/map-tiles.server';
import { readDirectoryFilter } from '~/features/taxonomy/read-directory-filter';
import { handle } from '~/handle.server';
import { pageMeta } from '~/ui/page-meta';
import { DirectoryPage } from './directory-results';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('directory.organisations.title') }),
    description: ctx.t('directory.organisations.lead'),
    appUrl: ctx.env.APP_URL.replace(/\/+$/, ''),
    tiles: mapTiles(ctx),
    directory: await getOrganisationDirectory(ctx, readDirectoryFilter(url.searchParams, 'organisations')),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function OrganisationsPage() {
  const { directory, appUrl, tiles } = useLoaderData<typeof loader>();
  const [cards, nearMisses] = [directory.organisations, directory.nearMisses].map((list) =>
    list.map((item) => (
      <OrganisationCard key={item.id} organisation={item} to={`/organisations/${item.slug}`} />
    )),
  );
  return (
    <DirectoryPage
      kind="organisations"
      facts={directory}
      appUrl={appUrl}
      tiles={tiles}
      entries={directory.organisations.map(({ slug, name }) => ({ slug, name }))}
      cards={cards ?? []}
      nearMisses={nearMisses ?? []}
    />
  );
}
