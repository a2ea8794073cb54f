import type { FormRefusal } from '../forms/form-refusal';
import { Page } from '../layout/page';
import { ButtonLink } from '../button';
import { FlashMessage } from '../notice';
import { PageHeader } from '../page-header';
import { GalleryCards } from './gallery-cards';
import { GalleryForm } from './gallery-form';
import { GalleryParts } from './gallery-parts';
import { GalleryStates } from './gallery-states';

interface GalleryProps {
  /** Shows the form as it looks after a refusal. */
  refusal?: FormRefusal | undefined;
}

/** Every part in every state on one page; to look at, for whoever changes the looks. */
export function Gallery({ refusal }: GalleryProps) {
  return (
    <Page>
      <PageHeader
        title="Alle onderdelen op één pagina"
        lead="Kijk hier na of een wijziging overal goed uitpakt: op een telefoon, in het donker en op papier."
        crumbs={[{ to: '/', label: 'Begin' }]}
        actions={
          <ButtonLink to="/demo/parts" icon="plus">
            Nieuw onderdeel
          </ButtonLink>
        }
      />
      <FlashMessage>Je wijzigingen zijn bewaard.</FlashMessage>
      <GalleryCards />
      <GalleryParts />
      <GalleryStates />
      <GalleryForm refusal={refusal} />
    </Page>
  );
}
