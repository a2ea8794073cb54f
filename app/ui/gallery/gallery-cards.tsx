import { ButtonLink } from '../button';
import { Card, CardGrid, ListingCard, type MetaRow } from '../card';
import { StateBadge } from '../badge';
import { DescriptionList, StatTile } from '../description-list';
import { Disclosure } from '../disclosure';
import { FilterLayout, FilterPanel } from '../filter-panel';
import { CheckboxGroup, Select } from '../forms/choice-fields';
import { TextField } from '../forms/text-fields';
import { Section, Stack } from '../layout/page';
import { AppLink } from '../locale-link';
import { MatchMark } from '../mark';
import { Pagination } from '../pagination';
import { ScoreBars } from '../score-bars';
import { Tabs } from '../tabs';

const META: MetaRow[] = [
  { icon: 'pin', label: 'Plaats', value: 'Utrecht, 3,4 km' },
  { icon: 'calendar', label: 'Wanneer', value: 'elke dinsdag, vanaf di 3 maart 2026' },
  { icon: 'capacity', label: 'Hoeveel', value: 'tot 120 lunches per dag' },
];

/** Cards, filters, tabs, scores and figures. */
export function GalleryCards() {
  return (
    <>
      <CardGrid columns={4}>
        <StatTile label="Wacht op jou" value="7" note="oudste sinds di 3 maart 2026" />
        <StatTile label="Besteed dit jaar" value="€ 18.450" note="van € 40.000" />
        <StatTile label="Gewerkte uren" value="1.240" />
      </CardGrid>
      <Section title="Kaarten" lead="Wat je nodig hebt om te kiezen, staat op de kaart zelf.">
        <Stack>
          <Tabs
            label="Weergave"
            tabs={[
              { to: '/parts', label: 'Alles', count: 24, isCurrent: true },
              { to: '/parts?view=mine', label: 'Van mij', count: 3, isCurrent: false },
              { to: '/parts?view=old', label: 'Gesloten', isCurrent: false },
            ]}
          />
          <FilterLayout filters={<Filters />}>
            <Stack>
              <CardGrid columns={2}>
                <Listings />
              </CardGrid>
              <Pagination page={4} pageCount={12} />
            </Stack>
          </FilterLayout>
        </Stack>
      </Section>
      <Scores />
    </>
  );
}

function Filters() {
  return (
    <FilterPanel activeCount={2} clearTo="/parts">
      <TextField name="q" type="search" label="Zoek" defaultValue="lunch" />
      <Select
        name="radius"
        label="Afstand"
        defaultValue="10"
        emptyLabel="Heel het land"
        options={[
          { value: '10', label: 'tot 10 km' },
          { value: '25', label: 'tot 25 km' },
        ]}
      />
      <CheckboxGroup
        name="subject"
        label="Onderwerp"
        defaultValue={['food']}
        options={[
          { value: 'food', label: 'Eten en drinken (12)' },
          { value: 'green', label: 'Groen (8)' },
          { value: 'print', label: 'Drukwerk (4)' },
        ]}
      />
    </FilterPanel>
  );
}

function Listings() {
  return (
    <>
      <ListingCard
        title="Vegetarische lunch, vers bezorgd"
        to="/parts/1"
        eyebrow="Bakkerij De Korenaar"
        pictogram="cutlery"
        state={<StateBadge tone="success">Staat live</StateBadge>}
        mark={<MatchMark score={92} word="past heel goed" />}
        meta={META}
        highlight="Zes mensen die eerst aan de kant stonden, werken hier in vaste dienst."
        tags={['Catering', 'Biologisch']}
        footer={
          <>
            <span>Bijgewerkt di 3 maart 2026</span>
            <AppLink to="/parts/1/why">Waarom deze?</AppLink>
          </>
        }
      />
      <ListingCard
        title="Onderhoud van bedrijfstuinen, daktuinen en binnenplaatsen in de hele regio"
        to="/parts/2"
        eyebrow="Groenploeg Oost"
        pictogram="leaf"
        state={<StateBadge tone="warning">Wacht op controle</StateBadge>}
        mark={<MatchMark score={54} word="past redelijk" />}
        meta={META.slice(0, 2)}
        tags={['Groen', 'Heel het land', 'Wekelijks of per seizoen']}
      />
      <ListingCard
        title="Klein drukwerk"
        to="/parts/3"
        meta={META.slice(0, 1)}
        mark={<MatchMark score={8} word="past niet" size="s" />}
      />
    </>
  );
}

function Scores() {
  return (
    <Section
      title="Score en uitleg"
      actions={
        <ButtonLink to="/parts/2" variant="secondary" size="s">
          Vergelijk
        </ButtonLink>
      }
    >
      <CardGrid columns={2}>
        <Card title="Waarom deze past" level={3}>
          <MatchMark score={78} word="past goed" size="l" />
          <ScoreBars
            items={[
              {
                label: 'Wat je zoekt',
                value: 90,
                text: '36 van 40',
                note: '“lunch” en “bezorgen” staan in beide teksten.',
              },
              { label: 'Afstand', value: 60, text: '12 van 20', note: '14 km; jij zoekt tot 25 km.' },
              { label: 'Op tijd', value: 0, text: '0 van 10', note: 'Kan pas vanaf april.' },
            ]}
          />
          <Disclosure summary="Hoe rekenen we dit uit?">
            <p>We tellen vijf onderdelen op. Je ziet ze hier allemaal.</p>
          </Disclosure>
        </Card>
        <Card title="Gegevens" level={3} actions={<AppLink to="/parts/edit">Wijzig</AppLink>}>
          <DescriptionList
            facts={[
              { term: 'Naam', value: 'Bakkerij De Korenaar' },
              { term: 'KVK-nummer', value: '01234567' },
              { term: 'Werkgebied', value: 'Utrecht en 25 km eromheen' },
              {
                term: 'Reactietijd',
                value: 'meestal binnen twee werkdagen',
                action: <AppLink to="/parts/why">Waarom?</AppLink>,
              },
            ]}
          />
        </Card>
      </CardGrid>
    </Section>
  );
}
