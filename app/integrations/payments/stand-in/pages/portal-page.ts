import { invoicePageUrl } from '../render-billing';
import type { Simulation } from '../simulation';
import type { InvoiceFact, PortalFact, SubscriptionFact } from '../state';
import { html, type Html } from './html';
import { layout } from './page-layout';
import { formatAmount, formatDay, type PageTexts } from './page-texts';

type PortalView = { simulation: Simulation; texts: PageTexts; portal: PortalFact };

/** The simulated self-service page; `confirming` is the subscription whose end is asked for. */
export function portalPage(view: PortalView, confirming: string | null): string {
  const { simulation, texts, portal } = view;
  const { customers, subscriptions, invoices } = simulation.state;
  const own = <T extends { customer: string }>(facts: Record<string, T>) =>
    Object.values(facts)
      .filter(({ customer }) => customer === portal.customer)
      .reverse();
  const cards = own(subscriptions).map((each) => subscriptionCard(view, each, each.id === confirming));
  const content = html`${portal.returnUrl && html`<p><a href="${portal.returnUrl}">← ${texts.back}</a></p>`}
    <h1>${texts.manage}</h1>
    <p class="quiet">${customers[portal.customer]?.name}</p>
    <section class="card" aria-labelledby="subscriptions">
      <h2 id="subscriptions">${texts.subscriptions}</h2>
      ${cards.length > 0 ? cards : html`<p>${texts.noSubscriptions}</p>`}
    </section>
    <section class="card" aria-labelledby="invoices">
      <h2 id="invoices">${texts.invoices}</h2>
      ${invoiceList(view, own(invoices))} ${debitNotes(view)}
    </section>`;
  return layout(texts, texts.manage, content);
}

function subscriptionCard(view: PortalView, subscription: SubscriptionFact, isConfirming: boolean): Html {
  const { simulation, texts } = view;
  const price = simulation.state.prices[subscription.price];
  const product = price && simulation.state.products[price.product];
  const amount = price && formatAmount(texts, price.amount * subscription.quantity, price.currency);
  return html`<article>
    <div class="head">
      <h3>${product?.name}</h3>
      ${statusBadge(texts, subscription)}
    </div>
    <p class="quiet">${amount} ${price?.interval === 'year' ? texts.perYear : texts.perMonth}</p>
    <p>${momentLine(texts, subscription)}</p>
    <p class="quiet">
      ${texts.paysBy} ${subscription.method === 'card' ? texts.methodCard : texts.methodSepa}
    </p>
    ${subscription.status !== 'canceled' && actions(texts, subscription, isConfirming)}
  </article>`;
}

function statusBadge(texts: PageTexts, { status }: SubscriptionFact): Html {
  if (status === 'active') return html`<span class="state">${texts.statusActive}</span>`;
  if (status === 'past_due') return html`<span class="state late">${texts.statusPastDue}</span>`;
  return html`<span class="state over">${texts.statusCanceled}</span>`;
}

function momentLine(texts: PageTexts, { endedAt, cancelAt, periodEnd }: SubscriptionFact): string {
  if (endedAt !== null) return `${texts.endedOn} ${formatDay(texts, endedAt)}`;
  if (cancelAt !== null) return `${texts.endsOn} ${formatDay(texts, cancelAt)}`;
  return `${texts.renewsOn} ${formatDay(texts, periodEnd)}`;
}

function intentForm(intent: string, id: string, label: string, style: string): Html {
  return html`<form method="post">
    <input type="hidden" name="subscription" value="${id}" />
    <button class="${style}" type="submit" name="intent" value="${intent}">${label}</button>
  </form>`;
}

function actions(texts: PageTexts, subscription: SubscriptionFact, isConfirming: boolean): Html {
  const { id, cancelAt, periodEnd } = subscription;
  if (cancelAt !== null) {
    return html`<div class="actions">${intentForm('undo', id, texts.undo, 'second')}</div>`;
  }
  if (!isConfirming) {
    return html`<p class="actions"><a class="button second" href="?cancel=${id}">${texts.cancel}</a></p>`;
  }
  return html`<div class="note" role="group" aria-labelledby="confirm-${id}">
    <p id="confirm-${id}"><strong>${texts.confirmTitle}</strong></p>
    <p>${texts.confirmNote} ${formatDay(texts, periodEnd)}.</p>
    <div class="actions">
      ${intentForm('cancel', id, texts.confirm, 'danger')}
      <a class="button second" href="?">${texts.keep}</a>
    </div>
  </div>`;
}

function invoiceList({ simulation, texts }: PortalView, invoices: InvoiceFact[]): Html {
  if (invoices.length === 0) return html`<p>${texts.noInvoices}</p>`;
  const rows = invoices.map(
    (invoice) =>
      html`<li>
        <span>
          <a href="${invoicePageUrl(simulation, invoice.id)}">${texts.invoice} ${invoice.number}</a>
          <small>${formatDay(texts, invoice.created)}</small>
        </span>
        <span class="sum">
          ${formatAmount(texts, invoice.amount, invoice.currency)}
          <small>${invoiceStatus(texts, invoice)}</small>
        </span>
      </li>`,
  );
  return html`<ul class="rows">
    ${rows}
  </ul>`;
}

export function invoiceStatus(texts: PageTexts, { status }: InvoiceFact): string {
  if (status === 'paid') return texts.invoicePaid;
  return status === 'open' ? texts.invoiceOpen : texts.invoiceVoid;
}

/** The one thing this page has that the real one has not: a bank that answers when asked. */
function debitNotes({ simulation, texts, portal }: PortalView): Html[] {
  return simulation.state.debits
    .filter(({ invoice }) => simulation.state.invoices[invoice]?.customer === portal.customer)
    .map(
      ({ invoice, dueAt }) =>
        html`<form class="note" method="post">
          <p>${texts.debitOnItsWay} ${formatDay(texts, dueAt)}.</p>
          <input type="hidden" name="invoice" value="${invoice}" />
          <button class="second" type="submit" name="intent" value="settle">${texts.settleNow}</button>
        </form>`,
    );
}
