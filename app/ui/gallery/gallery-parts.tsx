import { useState } from 'react';
import { Badge, StateBadge } from '../badge';
import { Button } from '../button';
import { DataTable } from '../data-table';
import { Dialog } from '../dialog';
import { ConfirmDisclosure } from '../disclosure';
import { Icon } from '../icon';
import { ICON_PATHS, type IconName } from '../icon-paths';
import { Prose, Row, Section, Stack } from '../layout/page';
import { MatchMark } from '../mark';
import { Pictogram } from '../pictogram';
import { useFormat } from '../use-text';
import { SAMPLE_ROWS, sampleColumns } from './samples';

const SCORES: [number, string][] = [
  [0, 'past niet'],
  [25, 'past weinig'],
  [50, 'past redelijk'],
  [75, 'past goed'],
  [100, 'past helemaal'],
];

function GalleryDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title="Venster">
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Open het venster
      </Button>
      <Dialog title="Een venster" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>Escape sluit het, en het toetsenbord blijft erin.</p>
      </Dialog>
    </Section>
  );
}

/** Buttons, badges, table, running text and icons. */
export function GalleryParts() {
  const format = useFormat();
  return (
    <>
      <Section title="Knoppen">
        <Stack>
          <Row>
            <Button>Plaats</Button>
            <Button variant="secondary" icon="edit">
              Wijzig
            </Button>
            <Button variant="quiet" icon="copy">
              Kopieer
            </Button>
            <Button variant="danger" icon="trash">
              Verwijder
            </Button>
            <Button aria-disabled>Bezig…</Button>
            <Button size="s" variant="secondary" icon="arrow-right" isIconLast>
              Klein
            </Button>
          </Row>
          <ConfirmDisclosure summary="Trek terug…" isDanger>
            <p>Weet je het zeker? Wie al reageerde, krijgt bericht.</p>
            <Button variant="danger">Ja, trek terug</Button>
          </ConfirmDisclosure>
        </Stack>
      </Section>
      <GalleryDialog />
      <Section title="Staat, merken en score">
        <Stack>
          <Row>
            <StateBadge tone="neutral">Concept</StateBadge>
            <StateBadge tone="info">Ingestuurd</StateBadge>
            <StateBadge tone="warning">Wacht op jou</StateBadge>
            <StateBadge tone="success">Staat live</StateBadge>
            <StateBadge tone="danger">Geweigerd</StateBadge>
            <StateBadge tone="accent">Keuze van de makelaar</StateBadge>
          </Row>
          <Row>
            <Badge>Catering</Badge>
            <Badge tone="action" icon="badge">
              PSO trede 3
            </Badge>
            <Badge tone="accent" icon="people">
              6 mensen
            </Badge>
          </Row>
          {SCORES.map(([score, word]) => (
            <div key={score}>
              <MatchMark score={score} word={word} />
            </div>
          ))}
        </Stack>
      </Section>
      <Section title="Tabel">
        <DataTable
          caption="Uren en bedragen dit jaar"
          columns={sampleColumns((cents) => format.money(cents, { cents: 'always' }), format.date)}
          rows={SAMPLE_ROWS}
          rowKey={(row) => row.id}
        />
      </Section>
      <Section title="Lopende tekst">
        <Prose>
          <p>
            Gewone alinea’s houden een rustige regellengte, met <strong>nadruk waar het moet</strong> en{' '}
            <a href="#main">links die je ziet zonder te zoeken</a>. Getallen staan in de maat: 1.250 uur, €
            18.450,00, di 3 maart 2026.
          </p>
          <ul>
            <li>Eén onderwerp per stap.</li>
            <li>Wat je typt, gaat niet verloren.</li>
          </ul>
        </Prose>
      </Section>
      <Section title="Pictogrammen">
        <Stack>
          <Row>
            <Pictogram icon="cutlery" />
            <Pictogram icon="leaf" tone="accent" />
            <Pictogram icon="box" tone="neutral" />
          </Row>
          <Row>
            {(Object.keys(ICON_PATHS) as IconName[]).map((name) => (
              <Icon key={name} name={name} size="l" label={name} />
            ))}
          </Row>
        </Stack>
      </Section>
    </>
  );
}
