import type { ReactNode } from 'react';
import { listFacts } from '~/features/directory/page-facts';
import {
  DIRECTORY_PAGE_SIZE,
  DIRECTORY_VIEWS,
  directoryPath,
  type ActiveFilter,
  type DirectoryKind,
} from '~/features/taxonomy/directory-filter';
import { CardGrid } from '~/ui/card';
import { ChipLinks } from '~/ui/chip-links';
import { FilterLayout } from '~/ui/filter-panel';
import { Icon } from '~/ui/icon';
import { Page, Section } from '~/ui/layout/page';
import { AppLink, localePath, useLocale } from '~/ui/locale-link';
import { MarkedWords } from '~/ui/marked-text';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';
import { ShareActions } from '~/ui/share-actions';
import { StructuredData } from '~/ui/structured-data';
import { useFormat, useText } from '~/ui/use-text';
import { DirectoryFilters } from './directory-filters';
import { DirectoryMapView } from './directory-map';
import { NothingFound } from './directory-nothing';
import { DirectoryNotices } from './directory-notices';
import { choiceName, wordsOf, type DirectoryFacts, type DirectoryProps } from './directory-words';

interface DirectoryPageProps {
  kind: DirectoryKind;
  facts: DirectoryFacts & { total: number; pageCount: number };
  /** Our own address, for links that must be complete. */
  appUrl: string;
  tiles: { url: string; attribution: string } | null;
  /** The records of the page, for search engines. */
  entries: readonly { slug: string; name: string }[];
  /** A card per hit. */
  cards: ReactNode[];
  /** Cards of what comes near, when nothing fits. */
  nearMisses: ReactNode[];
}

/** A searchable list: filters at the side, chips of what is on, cards, and help when nothing fits. */
export function DirectoryPage(props: DirectoryPageProps) {
  const { kind, facts, cards, nearMisses, appUrl, entries } = props;
  const t = useText();
  const { total, page, pageCount, placeName } = facts;
  const words = wordsOf(kind);
  const here = { appUrl, locale: useLocale() };
  return (
    <Page>
      <MarkedWords.Provider value={facts.filter.q}>
        {entries.length > 0 && (
          <StructuredData facts={listFacts(here, kind, { page, pageSize: DIRECTORY_PAGE_SIZE, entries })} />
        )}
        <PageHeader title={t(`${words}.title`)} lead={t(`${words}.lead`)} />
        <FilterLayout filters={<DirectoryFilters kind={kind} facts={facts} />}>
          <DirectoryNotices kind={kind} facts={facts} />
          <Section
            title={t(`${words}.found`, { count: total })}
            lead={placeName ? t('directory.around', { place: placeName }) : undefined}
            actions={<ViewSwitch kind={kind} facts={facts} />}
          >
            <FilterChips kind={kind} facts={facts} />
            {cards.length === 0 && <NothingFound kind={kind} facts={facts} />}
            {cards.length > 0 && <Results {...props} />}
            <Pagination page={page} pageCount={pageCount} />
            {total > 0 && (
              <ShareActions
                title={t(`${words}.title`)}
                address={appUrl + localePath(directoryPath(`/${kind}`, facts.filter), here.locale)}
              />
            )}
          </Section>
          {nearMisses.length > 0 && (
            <Section title={t('directory.near.title')} lead={t('directory.near.text')}>
              <CardGrid columns={2}>{nearMisses}</CardGrid>
            </Section>
          )}
        </FilterLayout>
      </MarkedWords.Provider>
    </Page>
  );
}

/** The cards, with a map beside them when it was asked for. */
function Results({ kind, facts, cards, tiles }: DirectoryPageProps) {
  if (facts.filter.view === 'list') return <CardGrid columns={2}>{cards}</CardGrid>;
  return (
    <div className="map-split">
      <DirectoryMapView kind={kind} filter={facts.filter} tiles={tiles} />
      <CardGrid columns={2}>{cards}</CardGrid>
    </div>
  );
}

/** List or map, two addresses of the same list. */
function ViewSwitch({ kind, facts: { filter } }: DirectoryProps) {
  const t = useText();
  return (
    <nav className="view-switch" aria-label={t('directory.map.views')}>
      {DIRECTORY_VIEWS.map((view) => (
        <AppLink
          key={view}
          to={directoryPath(`/${kind}`, filter, { view })}
          aria-current={filter.view === view ? 'true' : undefined}
          preventScrollReset
        >
          <Icon name={view} size="s" />
          {t(`directory.map.${view}`)}
        </AppLink>
      ))}
    </nav>
  );
}

/** Every filter that is on, each a link to the list without it. */
function FilterChips({ kind, facts }: DirectoryProps) {
  const t = useText();
  const format = useFormat();
  const { filter } = facts;
  const nameOf = ({ name, value }: ActiveFilter): string => {
    if (name === 'q') return t('directory.chips.q', { words: value });
    if (name === 'capacity') return t('directory.chips.capacity', { amount: format.number(Number(value)) });
    if (name === 'spot') return t('directory.chips.spot', { place: facts.spotName ?? value });
    if (name !== 'place') return choiceName(t, facts, name, value);
    return filter.km === null
      ? value
      : t('directory.chips.place', { place: value, distance: format.km(filter.km) });
  };
  return (
    <ChipLinks
      label={t('directory.chips.label')}
      removeLabel={t('directory.chips.remove')}
      chips={facts.active.map((active) => ({
        key: `${active.name} ${active.value}`,
        name: nameOf(active),
        to: directoryPath(`/${kind}`, filter, active.without),
      }))}
    />
  );
}
