import type { FormRefusal } from '../forms/form-refusal';
import { DashboardLayout } from '../layout/dashboard-layout';
import { Page } from '../layout/page';
import { SiteShell } from '../layout/site-shell';
import { ButtonLink } from '../button';
import { FlashMessage } from '../notice';
import { Hero } from '../hero';
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
    <SiteShell
      brand={{ name: 'Onderdelen', to: '/' }}
      navItems={[
        { to: '/parts', label: 'Alle onderdelen' },
        { to: '/', label: 'Zo werkt het', isExact: true },
        { to: '/messages', label: 'Berichten', count: 3 },
      ]}
      accountMenu={{
        name: 'Noor van den Berg',
        detail: 'Stichting Het Grote Voorbeeld',
        items: [{ to: '/account', label: 'Mijn gegevens', icon: 'person' }],
        signOut: { action: '/sign-out', label: 'Uitloggen' },
      }}
      notice={<FlashMessage>Je wijzigingen zijn bewaard.</FlashMessage>}
      footerColumns={[
        {
          title: 'Over ons',
          items: [
            { to: '/about', label: 'Wie we zijn' },
            { to: '/contact', label: 'Contact' },
          ],
        },
        {
          title: 'Hulp',
          items: [
            { to: '/help', label: 'Veelgestelde vragen' },
            { to: '/access', label: 'Toegankelijkheid' },
          ],
        },
      ]}
      footerNote="Een voorbeeldpagina met alle onderdelen."
    >
      <DashboardLayout
        label="Onderdelen"
        items={[
          { to: '/parts', label: 'Overzicht', icon: 'home' },
          { to: '/parts/cards', label: 'Kaarten en lijsten', icon: 'grid', count: 12 },
          { to: '/parts/forms', label: 'Formulieren', icon: 'edit' },
        ]}
      >
        <Page>
          <PageHeader
            title="Alle onderdelen op één pagina"
            lead="Kijk hier na of een wijziging overal goed uitpakt: op een telefoon, in het donker en op papier."
            crumbs={[
              { to: '/', label: 'Begin' },
              { to: '/parts', label: 'Onderdelen' },
            ]}
            actions={
              <ButtonLink to="/parts/new" icon="plus">
                Nieuw onderdeel
              </ButtonLink>
            }
          />
          <Hero
            title="Wat past, vindt elkaar"
            lead="De grootste maat van ons merk, voor de voorpagina."
            actions={<ButtonLink to="/parts">Begin hier</ButtonLink>}
          />
          <GalleryCards />
          <GalleryParts />
          <GalleryStates />
          <GalleryForm refusal={refusal} />
        </Page>
      </DashboardLayout>
    </SiteShell>
  );
}
