import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from './categories';
import { suggestCategories } from './suggest-categories';

describe('suggestCategories', () => {
  it.each([
    ['kantoorschoonmaak', 'office-cleaning'],
    ['Schoonmaakwerkzaamheden gemeentehuis', 'office-cleaning'],
    ['Wij zoeken iemand voor broodjes en soep', 'catering-lunch'],
    ['borrelhapjes', 'catering-snacks'],
    ['Biologische vergaderlunches', 'catering-lunch'],
    ['snoeien van de hagen', 'tree-care'],
    ['drukken en vouwen van flyers', 'printing'],
    ['kerstpakket', 'christmas-packages'],
    ['Ramen lappen, 4x per jaar', 'window-cleaning'],
    ['oude laptops ophalen', 'e-waste-dismantling'],
    ['fietsen repareren', 'bicycle-repair'],
    ['beddengoed en handdoeken wassen', 'laundry-service'],
    ['Inhuur jobcoaches', 'job-coaching'],
    ['leerlingenvervoer 2026', 'passenger-transport'],
  ])('%s → %s among the first three', (text, category) => {
    expect(suggestCategories(text, 'nl', 3)).toContain(category);
  });

  it.each([
    ['Window cleaning of three schools', 'window-cleaning'],
    ['sandwiches for a meeting', 'catering-lunch'],
    ['second-hand laptops', 'refurbished-ict'],
    ['Grounds maintenance contract', 'garden-maintenance'],
  ])('in English: %s → %s', (text, category) => {
    expect(suggestCategories(text, 'en', 3)).toContain(category);
  });

  it('finds a Dutch word in an English text, behind the English ones', () => {
    expect(suggestCategories('kringloop', 'en', 3)).toContain('second-hand-goods');
  });

  it.each(['', '   ', 'xyzzy', 'de en het', '12345', '!!!'])('suggests nothing for %j', (text) => {
    expect(suggestCategories(text, 'nl', 5)).toEqual([]);
  });

  it('is deterministic, bounded and knows only real categories, whatever is typed', () => {
    const ids = new Set(CATEGORIES.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 0, max: 8 }), (text, limit) => {
        const suggested = suggestCategories(text, 'nl', limit);
        expect(suggested.length).toBeLessThanOrEqual(limit);
        expect(suggested.every((id) => ids.has(id))).toBe(true);
        expect(suggestCategories(text, 'nl', limit)).toEqual(suggested);
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });

  it('suggests every category by its own name', () => {
    const lost = CATEGORIES.filter(({ id, nameNl }) => !suggestCategories(nameNl, 'nl', 5).includes(id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
