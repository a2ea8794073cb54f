import { Button, ButtonLink } from '../button';
import { DateText } from '../date-text';
import { EmptyState } from '../empty-state';
import { CardGrid } from '../card';
import { Section, Stack } from '../layout/page';
import { Notice } from '../notice';
import { Skeleton } from '../skeleton';
import { Stepper, Timeline } from '../steps';

/** Messages, waiting, nothing there, and what happened when. */
export function GalleryStates() {
  return (
    <>
      <Section title="Meldingen">
        <Stack>
          <Notice
            title="Je stuk wacht op controle"
            actions={<Button variant="quiet">Wat gebeurt er nu?</Button>}
          >
            <p>Een makelaar kijkt ernaar, meestal binnen twee werkdagen. Je hoeft niets te doen.</p>
          </Notice>
          <Notice tone="success">
            <p>Je stuk staat live.</p>
          </Notice>
          <Notice tone="warning" title="Je bewijs verloopt over 30 dagen">
            <p>
              Geldig tot <DateText moment="2026-12-21T10:00:00Z" />.
            </p>
          </Notice>
          <Notice tone="danger" title="De betaling is niet gelukt" />
        </Stack>
      </Section>
      <Section title="Niets te zien">
        <CardGrid columns={2}>
          <EmptyState
            level={3}
            title="Nog geen reacties"
            actions={<ButtonLink to="/parts">Kijk zelf rond</ButtonLink>}
          >
            <p>Je vraag staat nu twee dagen open. De eerste reactie komt meestal binnen drie dagen.</p>
          </EmptyState>
          <EmptyState level={3} motif="missing-left" title="Nog niemand zoekt dit" />
          <EmptyState level={3} motif="apart" title="Niets gevonden met deze filters" />
          <EmptyState level={3} motif="done" title="Alles afgehandeld" />
        </CardGrid>
      </Section>
      <Section title="Verloop">
        <Stack gap="l">
          <Stepper
            steps={[
              { label: 'Wat', state: 'done', to: '/parts/1' },
              { label: 'Waar en wanneer', state: 'current' },
              { label: 'Bedrag', state: 'todo' },
              { label: 'Nakijken', state: 'todo' },
            ]}
          />
          <Timeline
            items={[
              { id: '1', title: 'Ingestuurd', meta: 'di 3 maart 2026, 14:30 door Noor', tone: 'info' },
              {
                id: '2',
                title: 'Aanpassing gevraagd',
                meta: 'wo 4 maart 2026',
                text: <p>“Noem ook hoeveel mensen er werken.”</p>,
                tone: 'warning',
              },
              { id: '3', title: 'Staat live', meta: 'do 5 maart 2026', tone: 'success' },
              { id: '4', title: 'Sluit', meta: 'vr 3 april 2026', isPlanned: true },
            ]}
          />
          <Skeleton shape="title" />
          <Skeleton count={3} />
        </Stack>
      </Section>
    </>
  );
}
