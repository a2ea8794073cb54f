import { invalidParam } from './api-refusal';
import { renderCustomer, renderDeletedCustomer, renderPrice, renderProduct } from './render-catalogue';
import { renderInvoice, renderSubscription } from './render-billing';
import { renderSession } from './render-checkout';
import type { Simulation } from './simulation';
import type { Json, WireObject } from './wire-schema';

/** Puts objects in the place of their ids along each path, such as `data.latest_invoice`. */
export function expandPaths(simulation: Simulation, body: WireObject, paths: string[]): WireObject {
  const result = structuredClone(body);
  for (const path of paths) expandInto(simulation, result, path.split('.'), path);
  return result;
}

function expandInto(simulation: Simulation, value: Json, segments: string[], path: string): void {
  const [segment, ...rest] = segments;
  if (segment === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) expandInto(simulation, item, segments, path);
    return;
  }
  if (typeof value !== 'object' || value[segment] === undefined) {
    throw invalidParam('expand', `This property cannot be expanded (${path}).`);
  }
  const child = value[segment];
  if (typeof child === 'string') {
    const object = renderById(simulation, child);
    if (!object) throw invalidParam('expand', `This property cannot be expanded (${path}).`);
    value[segment] = object;
  }
  expandInto(simulation, value[segment] ?? null, rest, path);
}

function renderById(simulation: Simulation, id: string): WireObject | null {
  const { customers, subscriptions, invoices, sessions, prices, products } = simulation.state;
  const customer = customers[id];
  if (customer) return customer.deleted ? renderDeletedCustomer(customer) : renderCustomer(customer);
  if (subscriptions[id]) return renderSubscription(simulation, subscriptions[id]);
  if (invoices[id]) return renderInvoice(simulation, invoices[id]);
  if (sessions[id]) return renderSession(simulation, sessions[id]);
  if (prices[id]) return renderPrice(prices[id]);
  return products[id] ? renderProduct(products[id]) : null;
}
