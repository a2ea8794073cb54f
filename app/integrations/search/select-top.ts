/**
 * The first `count` items of `items` in the order of `compare`, sorted, without sorting the rest.
 * `compare` must never call two different items equal if the result has to be stable. `accept` is asked only about
 * items that would be kept.
 */
export function selectTop<T>(
  items: Iterable<T>,
  count: number,
  compare: (a: T, b: T) => number,
  accept: ((item: T) => boolean) | null = null,
): T[] {
  if (count <= 0) return [];
  const heap: T[] = [];
  for (const item of items) {
    if (heap.length < count) {
      if (accept && !accept(item)) continue;
      heap.push(item);
      if (heap.length === count) for (let i = (count >> 1) - 1; i >= 0; i--) sink(heap, i, compare);
    } else if (compare(item, heap[0] as T) < 0 && (!accept || accept(item))) {
      heap[0] = item;
      sink(heap, 0, compare);
    }
  }
  return heap.sort(compare);
}

/** Keeps the worst item of the heap on top. */
function sink<T>(heap: T[], start: number, compare: (a: T, b: T) => number): void {
  let parent = start;
  for (;;) {
    let worst = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && compare(heap[child] as T, heap[worst] as T) > 0) worst = child;
    }
    if (worst === parent) return;
    [heap[parent], heap[worst]] = [heap[worst] as T, heap[parent] as T];
    parent = worst;
  }
}
