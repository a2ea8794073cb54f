import { createHmac } from 'node:crypto';
import path from 'node:path';
import { createStripePayments } from '~/integrations/payments/live.server';
import type { Payments } from '~/integrations/payments/payments-port';
import type { StripeStandIn } from '~/integrations/payments/stand-in/start-stand-in.server';
import type { Env } from '~/platform/env.server';
import { rootLog } from '~/platform/log.server';
import { singleton } from '~/platform/singleton.server';

const holder = () => singleton('payments-stand-in', (): { running?: StripeStandIn } => ({}));
const STAND_IN_KEY = 'sk_test_stand_in';

/** The stand-in signs with a secret that survives a restart without being stored. */
const standInSecret = (settings: Env) =>
  `whsec_${createHmac('sha256', settings.AUTH_SECRET).update('payments stand-in').digest('hex')}`;

/** Starts the local stand-in for Stripe when no key is set; its state lives beside the demo's database. */
export async function startPaymentsStandIn(settings: Env, root: string): Promise<StripeStandIn | undefined> {
  if (settings.STRIPE_SECRET_KEY) return undefined;
  const { startStripeStandIn } = await import('~/integrations/payments/stand-in/start-stand-in.server');
  const running = await startStripeStandIn({
    webhookUrl: `http://127.0.0.1:${settings.PORT}/webhooks/stripe`,
    webhookSecret: standInSecret(settings),
    statePath: path.join(root, '.data', `payments-stand-in-${settings.PORT}.json`),
    allowInProduction: settings.MARKET_MODE === 'demo',
  });
  holder().running = running;
  return running;
}

/** Stripe when a key is set; otherwise the same adapter, pointed at the stand-in. */
export function openPayments(settings: Env): Payments {
  const log = rootLog();
  if (settings.STRIPE_SECRET_KEY) {
    const secrets = [settings.STRIPE_WEBHOOK_SECRET, settings.STRIPE_WEBHOOK_SECRET_PREVIOUS];
    return createStripePayments({
      secretKey: settings.STRIPE_SECRET_KEY,
      webhookSecrets: secrets.filter((secret) => secret !== undefined),
      log,
      ...(settings.STRIPE_PORTAL_CONFIGURATION
        ? { portalConfigurationId: settings.STRIPE_PORTAL_CONFIGURATION }
        : {}),
    });
  }
  const { running } = holder();
  if (!running) throw new Error('the payments stand-in must be started before the market opens');
  return createStripePayments({
    secretKey: STAND_IN_KEY,
    webhookSecrets: [standInSecret(settings)],
    apiBase: running.apiBase,
    log,
  });
}

/** For commands beside the server, which take no payments: asking for one is a mistake in the program. */
export function withoutPayments(): Payments {
  return new Proxy({} as Payments, {
    get(_target, method) {
      return () => Promise.reject(new Error(`this command takes no payments (${String(method)})`));
    },
  });
}

/** Where our own forms may lead to: the payment pages. */
export function paymentOrigins(settings: Env): string[] {
  if (settings.STRIPE_SECRET_KEY) return ['https://checkout.stripe.com', 'https://billing.stripe.com'];
  const { running } = holder();
  return running ? [new URL(running.baseUrl).origin] : [];
}
