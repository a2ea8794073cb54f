import { invalidParam } from './api-refusal';
import { renderTaxId } from './render-catalogue';
import type { Simulation } from './simulation';
import type { TaxIdFact } from './state';

const vatShapes: Record<string, RegExp> = { NL: /^NL\d{9}B\d{2}$/, BE: /^BE[01]\d{9}$/, DE: /^DE\d{9}$/ };

/** Stripe refuses a VAT number whose form is impossible; whether it exists is looked up later. */
export function isPossibleVatNumber(value: string): boolean {
  const shape = vatShapes[value.slice(0, 2)] ?? /^[A-Z]{2}[A-Z0-9]{5,12}$/;
  return shape.test(value);
}

/** Checks and cleans a tax id; it is not attached yet. */
export function buildTaxId(simulation: Simulation, customer: string, type: string, value: string): TaxIdFact {
  const plain = value.replace(/[\s.-]/g, '').toUpperCase();
  if (type === 'eu_vat' && !isPossibleVatNumber(plain)) {
    throw invalidParam('tax_id_data', `Invalid value for ${type}.`, 'tax_id_invalid');
  }
  return { id: simulation.newId('txi'), created: simulation.now(), customer, type, value: plain };
}

/** Attaches a tax id to its customer and tells. */
export function addTaxId(simulation: Simulation, taxId: TaxIdFact): void {
  simulation.state.taxIds[taxId.id] = taxId;
  simulation.emit('customer.tax_id.created', renderTaxId(taxId));
}
