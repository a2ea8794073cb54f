import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { isOrganisationPath, ORGANISATION_PARAM } from '~/features/accounts/active-organisation';
import { Button, ButtonLink } from '~/ui/button';
import { EmailNotice } from '~/features/accounts/email-notice';
import { withoutLocale } from '~/platform/i18n';
import { SiteShell } from '~/ui/layout/site-shell';
import { AppForm, AppLink, KeepInAddress } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { OrganisationSwitch } from './organisation-switch';
import type { SiteFrame } from './site-frame';
import { accountNavigation, mainNavigation, type NavigationEntry } from './site-navigation';

interface MarketShellProps {
  /** Missing when the frame itself could not be read; then the page stands in a frame for visitors. */
  frame: SiteFrame | undefined;
  children: ReactNode;
}

/** The frame of every page: brand, navigation by who looks, account, footer. */
export function MarketShell({ frame, children }: MarketShellProps) {
  const t = useText();
  const viewer = frame?.viewer ?? null;
  const isDemo = frame?.isDemo ?? false;
  const said = ({ textKey, ...entry }: NavigationEntry) => ({ ...entry, label: t(textKey) });
  const kept = viewer && viewer.organisations.length > 1 ? viewer.organisation : null;
  return (
    <KeepInAddress.Provider
      value={kept && { name: ORGANISATION_PARAM, value: kept.slug, isKeptOn: isOrganisationPath }}
    >
      <SiteShell
        brand={{ name: t('site.name'), to: '/' }}
        navItems={mainNavigation(viewer).map(said)}
        accountMenu={
          viewer
            ? {
                name: viewer.name,
                detail:
                  viewer.organisation?.name ??
                  (viewer.staffRole ? t(`site.staff.${viewer.staffRole}`) : undefined),
                items: accountNavigation(viewer, isDemo).map(said),
                signOut: { action: '/sign-out', label: t('site.nav.signOut') },
              }
            : undefined
        }
        actions={viewer ? <OrganisationSwitch viewer={viewer} /> : <VisitorActions />}
        banner={frame && hasBanner(frame) ? <Banners frame={frame} /> : undefined}
        footerColumns={footerColumns(t, isDemo)}
        footerNote={t('site.footer.note')}
      >
        {viewer && !viewer.emailVerified && <UnverifiedNotice email={viewer.email} />}
        {children}
      </SiteShell>
    </KeepInAddress.Provider>
  );
}

/** Stands above every page but the one about this very thing. */
function UnverifiedNotice({ email }: { email: string }) {
  const { pathname } = useLocation();
  if (withoutLocale(pathname) === '/verify-email') return null;
  return (
    <div className="page page--wide page--notice">
      <EmailNotice email={email} />
    </div>
  );
}

function VisitorActions() {
  const t = useText();
  return (
    <>
      <ButtonLink to="/sign-in" variant="quiet" size="s">
        {t('site.nav.signIn')}
      </ButtonLink>
      <ButtonLink to="/sign-up" size="s">
        {t('site.nav.signUp')}
      </ButtonLink>
    </>
  );
}

const hasBanner = ({ isDemo, impersonatedBy }: SiteFrame) => isDemo || impersonatedBy !== null;

function Banners({ frame }: { frame: SiteFrame }) {
  return (
    <>
      {frame.impersonatedBy !== null && <ImpersonationBanner frame={frame} />}
      {frame.isDemo && <DemoBanner />}
    </>
  );
}

/** Staff never forget in whose name they work, and leave with one press. */
function ImpersonationBanner({ frame: { impersonatedBy, viewer } }: { frame: SiteFrame }) {
  const t = useText();
  return (
    <AppForm method="post" action="/stop-impersonating" className="shell__impersonation">
      <p>{t('site.impersonation.text', { staff: impersonatedBy ?? '', name: viewer?.name ?? '' })}</p>
      <Button type="submit" variant="secondary" size="s">
        {t('site.impersonation.stop')}
      </Button>
    </AppForm>
  );
}

function DemoBanner() {
  const t = useText();
  return (
    <p>
      {t('demo.banner.text')} <AppLink to="/demo/mails">{t('demo.banner.mails')}</AppLink>
    </p>
  );
}

function footerColumns(t: ReturnType<typeof useText>, isDemo: boolean) {
  return [
    {
      title: t('site.footer.market'),
      items: [
        { to: '/offers', label: t('site.nav.offers') },
        { to: '/demands', label: t('site.nav.demands') },
        { to: '/how-matching-works', label: t('site.nav.matching') },
        { to: '/about', label: t('site.nav.about') },
      ],
    },
    {
      title: t('site.footer.join'),
      items: [
        { to: '/sign-up?as=buys', label: t('site.nav.joinBuying') },
        { to: '/sign-up?as=sells', label: t('site.nav.joinSelling') },
        { to: '/prices', label: t('site.nav.prices') },
        ...(isDemo ? [{ to: '/demo/mails', label: t('site.nav.mails') }] : []),
      ],
    },
    {
      title: t('site.footer.support'),
      items: [
        { to: '/help', label: t('site.nav.help') },
        { to: '/privacy', label: t('site.nav.privacy') },
        { to: '/accessibility', label: t('site.nav.accessibility') },
      ],
    },
  ];
}
