import { requireCustomer, requirePrice } from '../find';
import { invoicePageUrl } from '../render-billing';
import type { Simulation } from '../simulation';
import type { InvoiceFact } from '../state';
import { html } from './html';
import { layout } from './page-layout';
import { formatAmount, formatDay, type PageTexts } from './page-texts';
import { writePdf } from './pdf';
import { invoiceStatus } from './portal-page';

type InvoiceLines = { label: string; value: string }[];

function linesOf(simulation: Simulation, texts: PageTexts, invoice: InvoiceFact): InvoiceLines {
  const { name, address } = requireCustomer(simulation, invoice.customer);
  const product = simulation.state.products[requirePrice(simulation, invoice.price).product]?.name ?? '';
  const { line1, postal_code, city, country } = address ?? {};
  const place = [line1, [postal_code, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  return [
    { label: texts.date, value: formatDay(texts, invoice.created) },
    { label: texts.billedTo, value: [name, place].filter(Boolean).join(', ') },
    { label: texts.description, value: `${invoice.quantity} × ${product}` },
    {
      label: texts.period,
      value: `${formatDay(texts, invoice.periodStart)} – ${formatDay(texts, invoice.periodEnd)}`,
    },
    { label: texts.status, value: invoiceStatus(texts, invoice) },
  ];
}

/** The simulated page behind an invoice's link. */
export function invoicePage(simulation: Simulation, texts: PageTexts, invoice: InvoiceFact): string {
  const title = `${texts.invoice} ${invoice.number}`;
  const rows = linesOf(simulation, texts, invoice).map(
    ({ label, value }) =>
      html`<dt>${label}</dt>
        <dd>${value}</dd>`,
  );
  const content = html`<article class="card">
    <h1>${title}</h1>
    <dl>${rows}</dl>
    <p class="row">
      <span>${texts.total}</span>
      <span>${formatAmount(texts, invoice.amount, invoice.currency)}</span>
    </p>
    <p><a class="button second" href="${invoicePageUrl(simulation, invoice.id)}/pdf">${texts.download}</a></p>
  </article>`;
  return layout(texts, title, content);
}

/** The same invoice as a file. */
export function invoicePdf(simulation: Simulation, texts: PageTexts, invoice: InvoiceFact): Buffer {
  const lines = linesOf(simulation, texts, invoice).map(({ label, value }) => `${label}: ${value}`);
  const total = `${texts.total}: ${formatAmount(texts, invoice.amount, invoice.currency)}`;
  return writePdf(`${texts.invoice} ${invoice.number}`, [...lines, '', total, '', texts.banner]);
}
