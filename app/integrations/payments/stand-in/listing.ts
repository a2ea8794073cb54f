import { invalidParam } from './api-refusal';
import type { Json, WireObject } from './wire-schema';

export type PageParams = { limit?: number; starting_after?: string; ending_before?: string };
export type Range = number | { gt?: number; gte?: number; lt?: number; lte?: number };

const defaultLimit = 10;
const largestLimit = 100;

/** One page, newest first, with Stripe's cursors; `oldestFirst` is all there is in order of creation. */
export function pageOf<T extends { id: string }>(
  oldestFirst: T[],
  params: PageParams,
  url: string,
  render: (item: T) => WireObject,
): WireObject {
  const { limit = defaultLimit, starting_after, ending_before } = params;
  if (limit < 1 || limit > largestLimit) throw invalidParam('limit', `Limit is from 1 to ${largestLimit}`);
  if (starting_after && ending_before) {
    throw invalidParam('ending_before', 'Give starting_after or ending_before, not both');
  }
  const all = oldestFirst.toReversed();
  if (ending_before !== undefined) {
    const end = placeOf(all, ending_before, 'ending_before');
    const start = Math.max(0, end - limit);
    return listObject(all.slice(start, end).map(render), start > 0, url);
  }
  const start = starting_after === undefined ? 0 : placeOf(all, starting_after, 'starting_after') + 1;
  return listObject(all.slice(start, start + limit).map(render), start + limit < all.length, url);
}

function placeOf(items: { id: string }[], id: string, param: string): number {
  const place = items.findIndex((item) => item.id === id);
  if (place < 0) throw invalidParam(param, `No such object: '${id}'`, 'resource_missing');
  return place;
}

export function listObject(data: WireObject[], has_more: boolean, url: string): WireObject {
  return { object: 'list', data: data satisfies Json, has_more, url };
}

/** Whether a moment fits a `created` filter. */
export function isWithin(moment: number, range: Range | undefined): boolean {
  if (range === undefined) return true;
  if (typeof range === 'number') return moment === range;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range;
  return moment > gt && moment >= gte && moment < lt && moment <= lte;
}
