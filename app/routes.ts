import { prefix, route, type RouteConfig } from '@remix-run/route-config';

/**
 * The URL contract. Dutch has no prefix, English lives under /en; both are the same route.
 * Order: public, account, buyer, enterprise, organisation, admin; machines and the demo have no language.
 */
export default [
  ...prefix('en?', [
    route('', 'routes/public/home.tsx'),
    route('offers', 'routes/public/offers.tsx'),
    route('offers/:slug', 'routes/public/offer.tsx'),
    route('demands', 'routes/public/demands.tsx'),
    route('demands/:slug', 'routes/public/demand.tsx'),
    route('prices', 'routes/public/prices.tsx'),
    route('how-matching-works', 'routes/public/how-matching-works.tsx'),
    route('about', 'routes/public/about.tsx'),
    route('help', 'routes/public/help.tsx'),
    route('privacy', 'routes/public/privacy.tsx'),
    route('accessibility', 'routes/public/accessibility.tsx'),

    route('sign-up', 'routes/account/sign-up.tsx'),
    route('sign-up/organisation', 'routes/account/sign-up-organisation.tsx'),
    route('sign-up/person', 'routes/account/sign-up-person.tsx'),
    route('sign-in', 'routes/account/sign-in.tsx'),
    route('sign-out', 'routes/account/sign-out.tsx'),
    route('two-step', 'routes/account/two-step.tsx'),
    route('check-mail', 'routes/account/check-mail.tsx'),
    route('verify-email', 'routes/account/verify-email.tsx'),
    route('forgot-password', 'routes/account/forgot-password.tsx'),
    route('reset-password', 'routes/account/reset-password.tsx'),
    route('dashboard', 'routes/account/dashboard.tsx'),
    route('account', 'routes/account/account.tsx'),
    route('account/security', 'routes/account/security.tsx'),
    route('account/security/two-step', 'routes/account/two-step-setup.tsx'),
    route('account/history', 'routes/account/account-history.tsx'),
    route('account/data', 'routes/account/account-data.ts'),
    route('account/delete', 'routes/account/delete-account.tsx'),

    route('buyer', 'routes/buyer/dashboard.tsx'),
    route('buyer/demands/new', 'routes/buyer/new-demand.tsx'),
    route('buyer/demands/:id', 'routes/buyer/demand.tsx'),
    route('buyer/demands/:id/edit', 'routes/buyer/edit-demand.tsx'),
    route('buyer/membership', 'routes/buyer/membership.tsx'),
    route('buyer/membership/return', 'routes/buyer/membership-return.tsx'),

    route('enterprise', 'routes/enterprise/dashboard.tsx'),
    route('enterprise/offers/new', 'routes/enterprise/new-offer.tsx'),
    route('enterprise/offers/:id', 'routes/enterprise/offer.tsx'),
    route('enterprise/offers/:id/edit', 'routes/enterprise/edit-offer.tsx'),

    route('organisation/members', 'routes/organisation/members.tsx'),
    route('invitations/:token', 'routes/organisation/invitation.tsx'),
    route('organisations/new', 'routes/organisation/new.tsx'),
    route('organisations/new/details', 'routes/organisation/new-details.tsx'),

    route('admin', 'routes/admin/queue.tsx'),
    route('admin/offers/:id', 'routes/admin/offer.tsx'),
    route('admin/demands/:id', 'routes/admin/demand.tsx'),
    route('admin/matches', 'routes/admin/matches.tsx'),
    route('admin/matches/:id', 'routes/admin/demand-matches.tsx'),
    route('admin/organisations', 'routes/admin/organisations.tsx'),
    route('admin/organisations/:id', 'routes/admin/organisation.tsx'),
    route('admin/people', 'routes/admin/people.tsx'),
    route('admin/people/:id', 'routes/admin/person.tsx'),
    route('stop-impersonating', 'routes/admin/stop-impersonating.ts'),

    route('demo/mails', 'routes/demo/mails.tsx'),
    route('demo/empty', 'routes/demo/empty.tsx'),
    route('*', 'routes/public/not-found.tsx'),
  ]),
  route('files/:id/:name', 'routes/files/file.ts'),
  route('robots.txt', 'routes/public/robots.ts'),
  route('sitemap.xml', 'routes/public/sitemap-index.ts'),
  route('sitemap/:file', 'routes/public/sitemap.ts'),
  route('webhooks/stripe', 'routes/webhooks/stripe.ts'),
] satisfies RouteConfig;
