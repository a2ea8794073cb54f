import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { GRACE_DAYS, isLiveStatus, type MembershipState } from './gate';
import { getMembership } from './gate.server';
import { PARTNER_PLAN, type Plan } from './plan';

export type InvoiceView = {
  id: string;
  number: string | null;
  issuedAt: Date;
  totalCents: number;
  status: string | null;
  url: string | null;
};

export type MembershipPage = {
  organisation: string;
  /** Organisations that only sell never pay. */
  buys: boolean;
  active: boolean;
  state: MembershipState;
  until: Date | null;
  plan: Pick<Plan, 'amountCents' | 'interval'>;
  invoices: InvoiceView[];
  /** No real money moves: payments go to the stand-in. */
  isStandIn: boolean;
  can: { pay: boolean; manage: boolean };
};

/** Everything the membership page of the actor's organisation shows, from our own tables. */
export async function getMembershipPage(ctx: AppContext): Promise<MembershipPage> {
  const organisation = requireOrganisation(ctx);
  requirePermission(ctx, 'read:own-records');
  const where = { organisationId: organisation.id };
  const [membership, customer, subscriptions, invoices] = await Promise.all([
    getMembership(ctx, organisation.id),
    ctx.db.billingCustomer.findUnique({ where }),
    ctx.db.billingSubscription.findMany({ where, select: { status: true } }),
    ctx.db.billingInvoice.findMany({ where, orderBy: { issuedAt: 'desc' }, take: 100 }),
  ]);
  const mayManage = can(ctx.actor, 'manage:membership');
  const { active, state, until } = membership;
  return {
    organisation: organisation.name,
    buys: organisation.buys,
    active,
    state,
    until,
    plan: planPrice(),
    invoices: invoices
      .filter(({ status }) => status !== 'draft')
      .map(({ stripeId: id, number, issuedAt, totalCents, status, hostedUrl, pdfUrl }) => {
        return { id, number, issuedAt, totalCents, status, url: hostedUrl ?? pdfUrl };
      }),
    isStandIn: ctx.payments.mode === 'stand-in',
    can: {
      pay: mayManage && !subscriptions.some(({ status }) => isLiveStatus(status)),
      manage: mayManage && customer !== null && !customer.deletedAt,
    },
  };
}

/** What the public page of prices shows, and which button fits who looks. */
export function getPricesPage({ actor }: AppContext) {
  return {
    plan: planPrice(),
    graceDays: GRACE_DAYS,
    isVisitor: actor.kind === 'anonymous',
    isBuyer: actor.kind === 'person' && actor.organisation?.buys === true,
  };
}

function planPrice(): Pick<Plan, 'amountCents' | 'interval'> {
  const { amountCents, interval } = PARTNER_PLAN;
  return { amountCents, interval };
}
