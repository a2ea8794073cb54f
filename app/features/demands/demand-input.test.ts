import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { DemandForm } from './demand-input';

function typed(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  return form;
}

const COMPLETE = {
  intent: 'submit',
  title: '40 lunches elke dinsdag',
  description: 'Elke dinsdag lunch voor ons team, deels vegetarisch, op de derde verdieping.',
  categories: ['catering-lunch'],
  place: '3511 AB',
  respondBy: '2026-12-01',
};

describe('the demand form', () => {
  it('keeps an empty draft', () => {
    expect(parseForm(DemandForm, typed({ intent: 'save' }))).toMatchObject({ ok: true, data: { title: '' } });
  });

  it('closes at the end of the chosen day in the Netherlands', () => {
    const parsed = parseForm(DemandForm, typed({ ...COMPLETE, startsOn: '2027-01-04' }));
    expect(parsed).toMatchObject({
      ok: true,
      data: { respondBy: new Date('2026-12-01T22:59:59Z'), startsOn: new Date('2027-01-04T00:00:00Z') },
    });
  });

  it.each<[string, Record<string, string | string[]>, string, string]>([
    ['no place', { place: '' }, 'place', 'demands.problems.place'],
    ['no deadline', { respondBy: '' }, 'respondBy', 'demands.problems.respondBy'],
    ['a deadline in words', { respondBy: 'volgende week' }, 'respondBy', 'errors.date'],
    ['a day that does not exist', { respondBy: '2026-02-31x' }, 'respondBy', 'errors.date'],
    ['a start in another century', { startsOn: '1999-01-01' }, 'startsOn', 'errors.dateMin?min=2020-01-01'],
    ['a quantity of nothing', { quantity: '40' }, 'quantityUnit', 'demands.problems.quantityUnit'],
    ['no quantity at all', { quantity: '0', quantityUnit: 'pieces' }, 'quantity', 'errors.atLeast?min=1'],
    ['an invented value band', { valueBand: 'a-lot' }, 'valueBand', 'errors.chooseOne'],
    ['an invented recognition', { recognitions: ['gold-star'] }, 'recognitions', 'errors.chooseOne'],
  ])('refuses %s at its field', (_what, change, field, message) => {
    const parsed = parseForm(DemandForm, typed({ ...COMPLETE, ...change }));
    if (parsed.ok) expect.fail('was accepted');
    expect(parsed.refusal.fieldErrors[field]).toContain(message);
  });
});
