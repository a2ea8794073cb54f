import type { PaymentChoice } from './complete-checkout';

/** Where a person ends up after a form, and what the page said if there was no redirect. */
export type PageOutcome = { location: string | null; page: string };

async function post(url: string, fields: Record<string, string>): Promise<PageOutcome> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return { location: response.headers.get('location'), page: await response.text() };
}

/** Fills in and sends the payment page of a session, as a browser without scripts does. */
export function payAsPerson(
  checkoutUrl: string,
  choice: PaymentChoice,
  fields: Record<string, string> = {},
): Promise<PageOutcome> {
  const filled = {
    name: 'De Proefkoper B.V.',
    line1: 'Proefstraat 1',
    postal_code: '1234 AB',
    city: 'Proefdam',
    country: 'NL',
    vat_number: '',
  };
  return post(checkoutUrl, { ...filled, ...fields, choice });
}

/** Presses a button on the self-service page. */
export function pressInPortal(
  portalUrl: string,
  intent: 'cancel' | 'undo',
  subscription: string,
): Promise<PageOutcome> {
  return post(portalUrl, { intent, subscription });
}
