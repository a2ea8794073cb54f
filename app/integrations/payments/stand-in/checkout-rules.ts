import type Stripe from 'stripe';
import { invalidParam, missingReference, notSimulated } from './api-refusal';
import type { Simulation } from './simulation';

type Params = Stripe.Checkout.SessionCreateParams;

const shortestLife = 30 * 60;
const longestLife = 24 * 3600;

/**
 * What Stripe demands of a checkout session beyond the form of its parameters. The description of the API does not
 * hold these rules; each is named after what it protects.
 */
export const checkoutRules: Record<string, (simulation: Simulation, params: Params) => void> = {
  modeIsSimulated: (_simulation, { mode, ui_mode }) => {
    if (mode !== 'subscription') throw notSimulated(`checkout in mode ${String(mode)}`);
    if (ui_mode !== undefined && ui_mode !== 'hosted_page') throw notSimulated(`ui_mode ${ui_mode}`);
  },
  oneWayToNameTheCustomer: (_simulation, { customer, customer_email }) => {
    if (customer && customer_email) {
      throw invalidParam(
        'customer',
        'You may only specify one of these parameters: customer, customer_email.',
      );
    }
  },
  customerIsThere: ({ state }, { customer }) => {
    if (customer === undefined) return;
    const known = state.customers[customer];
    if (!known || known.deleted) throw missingReference('customer', customer, 'customer');
  },
  changesNeedACustomer: (_simulation, { customer, customer_update }) => {
    if (customer_update && !customer) {
      throw invalidParam('customer_update', '`customer_update` can only be used with `customer`.');
    }
  },
  taxIdNeedsTheName: (_simulation, { customer, customer_update, tax_id_collection }) => {
    if (customer && tax_id_collection?.enabled && customer_update?.name !== 'auto') {
      throw invalidParam(
        'tax_id_collection',
        'Tax ID collection for an existing customer needs `customer_update[name]` set to `auto`.',
      );
    }
  },
  automaticTaxIsNotSimulated: (_simulation, { automatic_tax }) => {
    if (automatic_tax?.enabled) throw notSimulated('automatic tax');
  },
  subscriptionDataIsSimulated: (_simulation, { subscription_data }) => {
    const other = Object.keys(subscription_data ?? {}).find((name) => name !== 'metadata');
    if (other !== undefined) throw notSimulated(`subscription_data[${other}]`);
  },
  oneRecurringPrice: ({ state }, { line_items }) => {
    const [item, ...more] = line_items ?? [];
    if (!item?.price)
      throw invalidParam('line_items', 'Missing required param: line_items.', 'parameter_missing');
    if (more.length > 0) throw notSimulated('more than one line item');
    const price = state.prices[item.price];
    if (!price) throw missingReference('price', item.price, 'line_items[0][price]');
    if (!price.active) {
      throw invalidParam('line_items[0][price]', `The price specified is inactive: ${price.id}`);
    }
  },
  pagesAreAddresses: (_simulation, { success_url, cancel_url }) => {
    if (!success_url)
      throw invalidParam('success_url', 'Missing required param: success_url.', 'parameter_missing');
    if (!isWebAddress(success_url)) throw invalidParam('success_url', 'Not a valid URL', 'url_invalid');
    if (cancel_url && !isWebAddress(cancel_url))
      throw invalidParam('cancel_url', 'Not a valid URL', 'url_invalid');
  },
  expiresWithinADay: (simulation, { expires_at }) => {
    if (expires_at === undefined) return;
    const life = expires_at - simulation.now();
    if (life < shortestLife || life > longestLife) {
      throw invalidParam('expires_at', 'The `expires_at` timestamp must be 30 minutes to 24 hours from now.');
    }
  },
  methodsThatCanRenew: (_simulation, { allowed_payment_method_types }) => {
    if (allowed_payment_method_types?.length === 0) {
      throw invalidParam('allowed_payment_method_types', 'No payment method types are left.');
    }
  },
};

/** An absolute http or https address; the placeholder for the session id may stand in it. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
