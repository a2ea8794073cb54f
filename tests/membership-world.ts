import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Logger, runOnce } from 'graphile-worker';
import type { AppContext } from '~/features/accounts/actor';
import { MEMBERSHIP_TASKS } from '~/features/membership/membership-tasks.server';
import { RECONCILE_ALL_TASK, RECONCILE_TASK } from '~/features/membership/reconcile.server';
import { receiveWebhook } from '~/features/membership/receive-webhook.server';
import { createStripePayments } from '~/integrations/payments/live.server';
import type { Payments } from '~/integrations/payments/payments-port';
import { payAsPerson } from '~/integrations/payments/stand-in/pay-as-person';
import { startStripeStandIn } from '~/integrations/payments/stand-in/start-stand-in.server';
import { DomainError } from '~/platform/errors';
import { makeMember } from '#prisma/factories/accounts';
import { openTestMarket } from './market';

export const WEBHOOK_SECRET = 'whsec_membership_current';
export const PREVIOUS_SECRET = 'whsec_membership_previous';

export type MembershipWorld = Awaited<ReturnType<typeof openMembershipWorld>>;

/** Signs a body as the provider does; `at` may lie in the past. */
export function signWebhook(body: string, secret = WEBHOOK_SECRET, at = new Date()): string {
  const stamp = Math.floor(at.getTime() / 1000);
  return `t=${stamp},v1=${createHmac('sha256', secret).update(`${stamp}.${body}`).digest('hex')}`;
}

export const webhookRequest = (body: string, headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1/webhooks/stripe', { method: 'POST', body, headers });

/** What the edge answers to a webhook: the status of the refusal, or 500 for a fault. */
async function statusOf(received: Promise<unknown>): Promise<number> {
  try {
    await received;
    return 200;
  } catch (error) {
    return error instanceof DomainError ? error.status : 500;
  }
}

/**
 * A market on a database of its own, the live adapter over the stand-in, and webhooks that arrive over HTTP. Events
 * wait until a test delivers them; jobs run when a test says so.
 */
export async function openMembershipWorld() {
  let system: () => AppContext = () => {
    throw new Error('the market is not open yet');
  };
  const receiver = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const signature = request.headers['stripe-signature'];
      const headers = typeof signature === 'string' ? { 'stripe-signature': signature } : undefined;
      response.writeHead(await statusOf(receiveWebhook(system(), webhookRequest(body, headers)))).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const standIn = await startStripeStandIn({
    webhookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks/stripe`,
    webhookSecret: WEBHOOK_SECRET,
    deliver: false,
    clock: () => new Date('2026-11-23T09:00:00Z'),
  });
  const payments = createStripePayments({
    secretKey: 'sk_test_membership',
    webhookSecrets: [WEBHOOK_SECRET, PREVIOUS_SECRET],
    apiBase: standIn.apiBase,
  });
  const market = await openTestMarket({ payments });
  system = () => market.as({ kind: 'system' });
  const { control } = standIn;

  const world = {
    ...market,
    payments,
    control,
    system: () => system(),
    /** The same provider for a caller who does not wait long. */
    impatient: createStripePayments({
      secretKey: 'sk_test_membership',
      webhookSecrets: [],
      apiBase: standIn.apiBase,
      timeoutMs: 300,
    }),
    /** A context of the platform with other payments. */
    systemWith: (other: Partial<Payments>): AppContext => ({
      ...system(),
      payments: { ...payments, ...other },
    }),
    makeBuyer: async () => {
      const member = await makeMember(market.db);
      return { ...member, ctx: market.as(member.actor) };
    },
    pay: (url: string, choice: Parameters<typeof payAsPerson>[1] = 'card') => payAsPerson(url, choice),
    /** Delivers what waits, oldest first, each once. */
    deliverAll: async () => {
      for (const { id, delivered } of control.events()) if (!delivered) await control.deliver(id);
    },
    runJobs: () => runMembershipJobs(market, system()),
    /** Makes jobs that wait for another attempt due at once. */
    makeJobsDue: () => market.pool.query('UPDATE graphile_worker._private_jobs SET run_at = now()'),
    news: async () => {
      await world.deliverAll();
      await world.runJobs();
    },
    /** Lets time pass for the provider and for us. */
    advance: (days: number) => {
      control.advance({ days });
      market.clock.set(control.now().toISOString());
    },
    mails: async (email: string): Promise<string[]> => {
      const rows = await market.db.mailDelivery.findMany({
        where: { to: email },
        orderBy: { createdAt: 'asc' },
      });
      return rows.map(({ key }) => key.split(':').at(-2) ?? key);
    },
    close: async () => {
      await standIn.close();
      receiver.closeAllConnections();
      await new Promise((resolve) => receiver.close(resolve));
      await market.close();
    },
  };
  return world;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/**
 * Runs what is due now in the real job library; a job that throws stays, as in production. A job that plans its own
 * next run runs once: the library goes by real time, which may be past the next run on the clock of the test.
 */
async function runMembershipJobs(market: Awaited<ReturnType<typeof openTestMarket>>, ctx: AppContext) {
  const done = new Set<string>();
  const runsAgain = (task: string) => [RECONCILE_TASK, RECONCILE_ALL_TASK].includes(task);
  await runOnce({
    pgPool: market.pool,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: Object.fromEntries(
      Object.entries(MEMBERSHIP_TASKS).map(([task, body]) => [
        task,
        async (payload: unknown) => {
          if (runsAgain(task) && done.has(task)) return;
          done.add(task);
          await body(ctx, payload);
        },
      ]),
    ),
  });
}
