import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OfferCard } from '~/features/offers/offer-card';
import { getOfferDirectory } from '~/features/offers/offer-directory.server';
import { getSaving } from '~/features/lists/own-lists.server';
import { SaveButton } from '~/features/lists/save-button';
import { mapTiles } from '~/features/directory/map-tiles.server';
import { readDirectoryFilter } from '~/features/taxonomy/read-directory-filter';
import { handle } from '~/handle.server';
import { pageMeta } from '~/ui/page-meta';
import { DirectoryPage } from './directory-results';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const directory = await getOfferDirectory(ctx, readDirectoryFilter(url.searchParams, 'offers'));
    const shown = [...directory.offers, ...directory.nearMisses].map(({ id }) => id);
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('offers.directory.title') }),
      description: ctx.t('offers.directory.lead'),
      appUrl: ctx.env.APP_URL.replace(/\/+$/, ''),
      tiles: mapTiles(ctx),
      directory,
      saving: await getSaving(ctx, 'offer', shown),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function OffersPage() {
  const { directory, appUrl, tiles, saving } = useLoaderData<typeof loader>();
  const [cards, nearMisses] = [directory.offers, directory.nearMisses].map((list) =>
    list.map((item, at) => (
      <OfferCard
        key={item.id}
        isInSight={at < 3}
        offer={item}
        to={`/offers/${item.slug}`}
        action={<SaveButton kind="offer" id={item.id} name={item.title} saving={saving} />}
      />
    )),
  );
  return (
    <DirectoryPage
      kind="offers"
      facts={directory}
      appUrl={appUrl}
      tiles={tiles}
      entries={directory.offers.map(({ slug, title }) => ({ slug, name: title }))}
      cards={cards ?? []}
      nearMisses={nearMisses ?? []}
    />
  );
}
