import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DemandCard } from '~/features/demands/demand-card';
import { getDemandDirectory } from '~/features/demands/demand-directory.server';
import { getSaving } from '~/features/lists/own-lists.server';
import { SaveButton } from '~/features/lists/save-button';
import { mapTiles } from '~/features/directory/map-tiles.server';
import { readDirectoryFilter } from '~/features/taxonomy/read-directory-filter';
import { handle } from '~/handle.server';
import { pageMeta } from '~/ui/page-meta';
import { DirectoryPage } from './directory-results';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const directory = await getDemandDirectory(ctx, readDirectoryFilter(url.searchParams, 'demands'));
    const shown = [...directory.demands, ...directory.nearMisses].map(({ id }) => id);
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('demands.directory.title') }),
      description: ctx.t('demands.directory.lead'),
      appUrl: ctx.env.APP_URL.replace(/\/+$/, ''),
      tiles: mapTiles(ctx),
      directory,
      saving: await getSaving(ctx, 'demand', shown),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function DemandsPage() {
  const { directory, appUrl, tiles, saving } = useLoaderData<typeof loader>();
  const [cards, nearMisses] = [directory.demands, directory.nearMisses].map((list) =>
    list.map((item) => (
      <DemandCard
        key={item.id}
        demand={item}
        to={`/demands/${item.slug}`}
        action={<SaveButton kind="demand" id={item.id} name={item.title} saving={saving} />}
      />
    )),
  );
  return (
    <DirectoryPage
      kind="demands"
      facts={directory}
      appUrl={appUrl}
      tiles={tiles}
      entries={directory.demands.map(({ slug, title }) => ({ slug, name: title }))}
      cards={cards ?? []}
      nearMisses={nearMisses ?? []}
    />
  );
}
