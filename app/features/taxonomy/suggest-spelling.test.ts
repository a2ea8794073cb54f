import { describe, expect, it } from 'vitest';
import { suggestSpelling } from './suggest-spelling';

describe('spelling', () => {
  it.each([
    ['katering', 'catering'],
    ['shoonmaak', 'schoonmaak'],
    ['kantoor schoonmak', 'kantoor schoonmaak'],
    ['glazewasser', 'glazenwasser'],
    ['drukwerc', 'drukwerk'],
  ])('of %j is %j', (typed, meant) => {
    expect(suggestSpelling(typed)).toBe(meant);
  });

  it.each(['catering', 'schoonmaak', '', 'xqzvw', 'de', '💡', 'soep'])('of %j needs nothing', (typed) => {
    expect(suggestSpelling(typed)).toBeNull();
  });
});
