import { describe, expect, it } from 'vitest';
import { accountNavigation, dashboardsOf, mainNavigation } from './site-navigation';
import type { Viewer } from './viewer';

const viewer = (over: Partial<Viewer> = {}): Viewer => ({
  name: 'Noor',
  email: 'noor@voorbeeld.example',
  emailVerified: true,
  staffRole: null,
  organisations: [],
  organisation: null,
  ...over,
});
const of = (buys: boolean, sells: boolean) =>
  viewer({ organisation: { id: 'o', name: 'Voorbeeld', slug: 'voorbeeld', buys, sells, status: 'new' } });
const paths = (entries: { to: string }[]) => entries.map(({ to }) => to);

describe('navigation', () => {
  it.each<[string, Viewer | null, string[]]>([
    ['a visitor', null, []],
    ['a buyer', of(true, false), ['/buyer']],
    ['a social enterprise', of(false, true), ['/enterprise']],
    ['who does both', of(true, true), ['/buyer', '/enterprise']],
    ['a curator', viewer({ staffRole: 'curator' }), ['/admin', '/admin/matches', '/admin/organisations']],
    [
      'an admin',
      viewer({ staffRole: 'admin' }),
      ['/admin', '/admin/matches', '/admin/organisations', '/admin/people'],
    ],
    ['who belongs nowhere', viewer(), []],
  ])('gives %s their own dashboards', (_who, who, dashboards) => {
    expect(paths(dashboardsOf(who))).toEqual(dashboards);
    expect(paths(mainNavigation(who))).toEqual(
      expect.arrayContaining(['/offers', '/demands', ...dashboards]),
    );
  });

  it('leads admins to the words of the market from the menu under their name', () => {
    expect(paths(accountNavigation(viewer({ staffRole: 'admin' }), false))).toContain('/admin/categories');
    expect(paths(accountNavigation(viewer({ staffRole: 'curator' }), false))).not.toContain(
      '/admin/categories',
    );
  });

  it('shows the membership to who buys and the mailbox in the demo only', () => {
    expect(paths(accountNavigation(of(true, false), true))).toEqual([
      '/buyer',
      '/organisation',
      '/organisation/members',
      '/organisation/lists',
      '/buyer/membership',
      '/account',
      '/demo/mails',
    ]);
    expect(paths(accountNavigation(of(false, true), false))).toEqual([
      '/enterprise',
      '/organisation',
      '/organisation/members',
      '/organisation/lists',
      '/account',
    ]);
  });
});
