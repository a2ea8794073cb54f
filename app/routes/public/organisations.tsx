import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OrganisationCard } from '~/features/directory/organisation-card';
import { getOrganisationDirectory } from '~/features/directory/organisation-directory.server';
import { getSaving } from '~/features/lists/own-lists.server';
import { SaveButton } from '~/features/lists/save-button';
import { mapTiles } from '~/features/directory/map-tiles.server';
import { readDirectoryFilter } from '~/features/taxonomy/read-directory-filter';
import { handle } from '~/handle.server';
import { pageMeta } from '~/ui/page-meta';
import { DirectoryPage } from './directory-results';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const directory = await getOrganisationDirectory(
      ctx,
      readDirectoryFilter(url.searchParams, 'organisations'),
    );
    const shown = [...directory.organisations, ...directory.nearMisses].map(({ id }) => id);
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('directory.organisations.title') }),
      description: ctx.t('directory.organisations.lead'),
      appUrl: ctx.env.APP_URL.replace(/\/+$/, ''),
      tiles: mapTiles(ctx),
      directory,
      saving: await getSaving(ctx, 'organisation', shown),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function OrganisationsPage() {
  const { directory, appUrl, tiles, saving } = useLoaderData<typeof loader>();
  const [cards, nearMisses] = [directory.organisations, directory.nearMisses].map((list) =>
    list.map((item) => (
      <OrganisationCard
        key={item.id}
        organisation={item}
        to={`/organisations/${item.slug}`}
        action={<SaveButton kind="organisation" id={item.id} name={item.name} saving={saving} />}
      />
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
