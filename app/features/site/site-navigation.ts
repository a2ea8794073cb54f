import type { IconName } from '~/ui/icon-paths';
import type { Viewer } from './viewer';

export type NavigationEntry = { to: string; textKey: string; icon?: IconName; isExact?: boolean };

const DIRECTORY: NavigationEntry[] = [
  { to: '/offers', textKey: 'site.nav.offers' },
  { to: '/demands', textKey: 'site.nav.demands' },
  { to: '/organisations', textKey: 'site.nav.enterprises' },
];
const BUYING: NavigationEntry = { to: '/buyer', textKey: 'site.nav.buying', icon: 'handshake' };
const SELLING: NavigationEntry = { to: '/enterprise', textKey: 'site.nav.selling', icon: 'box' };
const WORK_QUEUE: NavigationEntry = { to: '/admin', textKey: 'site.nav.queue', icon: 'list', isExact: true };
const MATCHES: NavigationEntry = { to: '/admin/matches', textKey: 'site.nav.matches', icon: 'handshake' };

const ORGANISATIONS: NavigationEntry = {
  to: '/admin/organisations',
  textKey: 'site.nav.organisations',
  icon: 'building',
};
const PEOPLE: NavigationEntry = { to: '/admin/people', textKey: 'site.nav.people', icon: 'people' };

const CATEGORIES: NavigationEntry = { to: '/admin/categories', textKey: 'site.nav.categories', icon: 'tag' };

const IMPORT: NavigationEntry = { to: '/admin/import', textKey: 'site.nav.import', icon: 'upload' };

/** The back office; people are the business of admins alone. */
function backOfficeOf({ staffRole }: Viewer): NavigationEntry[] {
  if (!staffRole) return [];
  return [WORK_QUEUE, MATCHES, ORGANISATIONS, ...(staffRole === 'admin' ? [PEOPLE] : [])];
}
const ORGANISATION: NavigationEntry[] = [
  { to: '/organisation', textKey: 'site.nav.organisation', icon: 'building', isExact: true },
  { to: '/organisation/members', textKey: 'site.nav.members', icon: 'people' },
  { to: '/organisation/lists', textKey: 'site.nav.lists', icon: 'bookmark' },
];

/** Which dashboards a viewer has; an organisation that buys and sells has both. */
export function dashboardsOf(viewer: Viewer | null): NavigationEntry[] {
  if (!viewer) return [];
  return [
    ...backOfficeOf(viewer),
    ...(viewer.organisation?.buys ? [BUYING] : []),
    ...(viewer.organisation?.sells ? [SELLING] : []),
  ];
}

/** The main navigation: the directory for all, and behind it one's own work, or how it works for visitors. */
export function mainNavigation(viewer: Viewer | null): NavigationEntry[] {
  if (viewer) return [...DIRECTORY, ...dashboardsOf(viewer)];
  return [
    ...DIRECTORY,
    { to: '/how-matching-works', textKey: 'site.nav.matching' },
    { to: '/prices', textKey: 'site.nav.prices' },
  ];
}

/** What stands in the menu under one's own name. */
export function accountNavigation(viewer: Viewer, isDemo: boolean): NavigationEntry[] {
  const { organisation } = viewer;
  return [
    ...dashboardsOf(viewer),
    ...(viewer.staffRole === 'admin' ? [CATEGORIES, IMPORT] : []),
    ...(organisation ? ORGANISATION : []),
    ...(organisation?.buys
      ? [{ to: '/buyer/membership', textKey: 'site.nav.membership', icon: 'badge' } as const]
      : []),
    { to: '/account', textKey: 'site.nav.account', icon: 'person' },
    ...(isDemo ? [{ to: '/demo/mails', textKey: 'site.nav.mails', icon: 'mail' } as const] : []),
  ];
}
