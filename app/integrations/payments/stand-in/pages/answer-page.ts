import { changeCancellation } from '../change-cancellation';
import { completeCheckout, type PaymentChoice } from '../complete-checkout';
import { catchUp, settleDebit } from '../passing-time';
import { renderSubscription } from '../render-billing';
import { checkoutPageUrl } from '../render-checkout';
import type { Simulation } from '../simulation';
import type { PortalFact, SessionFact } from '../state';
import { choicesFor, findErrors, initialValues, readValues, toPayer } from './checkout-form';
import { checkoutPage } from './checkout-page';
import { invoicePage, invoicePdf } from './invoice-page';
import { htmlAnswer, messageAnswer, pdfAnswer, redirectAnswer, type PageAnswer } from './page-layout';
import { textsFor } from './page-texts';
import { portalPage } from './portal-page';

export type PageCall = { method: string; path: string; query: URLSearchParams; form: URLSearchParams };

const portalLife = 3_600;

/** Answers a browser: payment pages under `/c/pay/`, self-service under `/p/session/`, invoices under `/i/`. */
export function answerPage(simulation: Simulation, call: PageCall): PageAnswer {
  if (catchUp(simulation)) simulation.save();
  const [, room, ...rest] = call.path.split('/');
  const { sessions, portals } = simulation.state;
  const session = room === 'c' && rest[0] === 'pay' ? sessions[rest[1] ?? ''] : undefined;
  if (session) return answerCheckout(simulation, call, session);
  const portal = room === 'p' && rest[0] === 'session' ? portals[rest[1] ?? ''] : undefined;
  if (portal) return answerPortal(simulation, call, portal);
  if (room === 'i') return answerInvoice(simulation, rest);
  return missing();
}

function missing(): PageAnswer {
  const texts = textsFor(null);
  return messageAnswer(404, texts, texts.notFound, texts.notFoundNote, null);
}

function successUrl(session: SessionFact): string {
  return session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}

function answerCheckout(simulation: Simulation, call: PageCall, session: SessionFact): PageAnswer {
  const texts = textsFor(session.locale);
  if (session.status === 'expired') {
    return messageAnswer(200, texts, texts.sessionOver, texts.sessionOverNote, session.cancelUrl);
  }
  if (session.status === 'complete') {
    if (call.method === 'POST') return redirectAnswer(successUrl(session));
    return messageAnswer(200, texts, texts.alreadyPaid, '', successUrl(session));
  }
  const targets = [session.successUrl, session.cancelUrl];
  if (call.method !== 'POST') {
    const customer = session.customer === null ? undefined : simulation.state.customers[session.customer];
    const view = { texts, session, values: initialValues(session, customer), errors: {} };
    return htmlAnswer(200, checkoutPage(simulation, view, call.query.has('declined')), targets);
  }
  const values = readValues(call.form);
  const errors = findErrors(session, values, texts);
  const choice = choicesFor(session).find((known) => known.choice === values.choice)?.choice;
  if (Object.keys(errors).length > 0 || choice === undefined) {
    return htmlAnswer(200, checkoutPage(simulation, { texts, session, values, errors }, false), targets);
  }
  return payAndLeave(simulation, session, choice, values);
}

function payAndLeave(
  simulation: Simulation,
  session: SessionFact,
  choice: PaymentChoice,
  values: ReturnType<typeof readValues>,
): PageAnswer {
  if (choice === 'card_declined') {
    return redirectAnswer(`${checkoutPageUrl(simulation, session.id)}?declined=1`);
  }
  completeCheckout(simulation, session, choice, toPayer(values));
  simulation.save();
  return redirectAnswer(successUrl(session));
}

function answerPortal(simulation: Simulation, call: PageCall, portal: PortalFact): PageAnswer {
  const texts = textsFor(portal.locale);
  if (portal.created + portalLife < simulation.now()) {
    return messageAnswer(200, texts, texts.linkOver, texts.linkOverNote, portal.returnUrl);
  }
  if (call.method !== 'POST') {
    const page = portalPage({ simulation, texts, portal }, call.query.get('cancel'));
    return htmlAnswer(200, page, [simulation.publicUrl()]);
  }
  applyIntent(simulation, call.form, portal);
  simulation.save();
  return redirectAnswer(`${simulation.publicUrl()}/p/session/${portal.id}`);
}

/** A cancellation here shows as `cancel_at` with the boolean left false, as flexible billing does. */
function applyIntent(simulation: Simulation, form: URLSearchParams, portal: PortalFact): void {
  const { subscriptions, invoices, debits } = simulation.state;
  const intent = form.get('intent');
  if (intent === 'settle') {
    const debit = debits.find(({ invoice }) => invoice === form.get('invoice'));
    if (debit && invoices[debit.invoice]?.customer === portal.customer) settleDebit(simulation, debit);
    return;
  }
  const subscription = subscriptions[form.get('subscription') ?? ''];
  if (subscription?.customer !== portal.customer || subscription.status === 'canceled') return;
  if (intent !== 'cancel' && intent !== 'undo') return;
  changeCancellation(simulation, subscription, intent === 'cancel' ? subscription.periodEnd : null);
  simulation.emit('customer.subscription.updated', renderSubscription(simulation, subscription));
}

function answerInvoice(simulation: Simulation, [id, format]: string[]): PageAnswer {
  const invoice = simulation.state.invoices[id ?? ''];
  if (!invoice) return missing();
  const [locale = null] = simulation.state.customers[invoice.customer]?.locales ?? [];
  const texts = textsFor(locale);
  if (format === 'pdf') return pdfAnswer(`${invoice.number}.pdf`, invoicePdf(simulation, texts, invoice));
  return htmlAnswer(200, invoicePage(simulation, texts, invoice));
}
