import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { typedForm } from '../../../tests/typed-form';
import { DEMAND_FIELDS, DEMAND_STEP_FORMS, type DemandFieldsStep } from './demand-input';

type Typed = Record<string, string | string[]>;
const LONG = (length: number) => 'a'.repeat(length);
/** What is typed in a step, and which message stands at which field. */
const BAD: [DemandFieldsStep, string, Typed, string, string][] = [
  ['what', 'an invented kind', { kind: 'auction' }, 'kind', 'errors.chooseOne'],
  ['what', 'a title without end', { title: LONG(121) }, 'title', 'errors.tooLong?max=120'],
  ['what', 'what no database keeps', { title: 'Lunch\u0000' }, 'title', 'errors.format'],
  [
    'what',
    'a description without end',
    { description: LONG(5_001) },
    'description',
    'errors.tooLong?max=5000',
  ],
  ['what', 'an unknown category', { categories: ['moon-dust'] }, 'categories', 'errors.invalid'],
  ['where', 'a place without end', { place: LONG(81) }, 'place', 'errors.tooLong?max=80'],
  ['where', 'an invented answer', { isOnSite: 'maybe' }, 'isOnSite', 'errors.chooseOne'],
  ['where', 'an invented area', { firmArea: 'europe' }, 'firmArea', 'errors.chooseOne'],
  [
    'where',
    'a radius of nothing',
    { firmArea: 'radius', place: 'Utrecht' },
    'firmRadiusKm',
    'own-demands.problems.radius',
  ],
  [
    'where',
    'a radius around nowhere',
    { firmArea: 'radius', firmRadiusKm: '25' },
    'place',
    'own-demands.problems.placeOfRadius',
  ],
  ['where', 'a radius in words', { firmRadiusKm: 'ver' }, 'firmRadiusKm', 'errors.number'],
  ['where', 'half a kilometre', { firmRadiusKm: '2,5' }, 'firmRadiusKm', 'errors.integer'],
  ['where', 'a radius beyond the country', { firmRadiusKm: '301' }, 'firmRadiusKm', 'errors.atMost?max=300'],
  ['where', 'no province', { firmArea: 'provinces' }, 'firmProvinces', 'own-demands.problems.provinces'],
  [
    'where',
    'a province of another country',
    { firmProvinces: ['antwerpen'] },
    'firmProvinces',
    'errors.chooseOne',
  ],
  ['amount', 'an invented rhythm', { rhythm: 'often' }, 'rhythm', 'errors.chooseOne'],
  [
    'amount',
    'a quantity of nothing',
    { quantity: '40' },
    'quantityUnit',
    'own-demands.problems.quantityUnit',
  ],
  [
    'amount',
    'no quantity at all',
    { quantity: '0', quantityUnit: 'pieces' },
    'quantity',
    'errors.atLeast?min=1',
  ],
  ['amount', 'half a piece', { quantity: '1,5', quantityUnit: 'pieces' }, 'quantity', 'errors.integer'],
  ['amount', 'an invented unit', { quantity: '4', quantityUnit: 'bags' }, 'quantityUnit', 'errors.chooseOne'],
  ['amount', 'an invented value band', { valueBand: 'a-lot' }, 'valueBand', 'errors.chooseOne'],
  ['when', 'a deadline in words', { respondBy: 'volgende week' }, 'respondBy', 'errors.date'],
  ['when', 'a day that does not exist', { respondBy: '2026-02-31x' }, 'respondBy', 'errors.date'],
  [
    'when',
    'a start in another century',
    { startsOn: '1999-01-01' },
    'startsOn',
    'errors.dateMin?min=2020-01-01',
  ],
  ['when', 'an end in another century', { endsOn: '2100-01-01' }, 'endsOn', 'errors.dateMax?max=2099-12-31'],
  [
    'when',
    'an end before the start',
    { startsOn: '2027-01-04', endsOn: '2027-01-03' },
    'endsOn',
    'own-demands.problems.endsBeforeStart',
  ],
  ['impact', 'an invented target group', { targetGroups: ['cats'] }, 'targetGroups', 'errors.chooseOne'],
  ['impact', 'an invented recognition', { recognitions: ['gold-star'] }, 'recognitions', 'errors.chooseOne'],
  [
    'impact',
    'an invented requirement',
    { requiredRecognitions: ['gold-star'] },
    'requiredRecognitions',
    'errors.chooseOne',
  ],
  [
    'impact',
    'a percentage of nothing',
    { socialReturnPercent: '5' },
    'socialReturnBase',
    'own-demands.problems.socialReturnBase',
  ],
  [
    'impact',
    'a base without percentage',
    { socialReturnBase: 'wage-sum' },
    'socialReturnPercent',
    'own-demands.problems.socialReturnPercent',
  ],
  [
    'impact',
    'more than all',
    { socialReturnPercent: '101', socialReturnBase: 'wage-sum' },
    'socialReturnPercent',
    'errors.atMost?max=100',
  ],
  [
    'impact',
    'no per cent',
    { socialReturnPercent: '0', socialReturnBase: 'wage-sum' },
    'socialReturnPercent',
    'errors.moreThan?min=0',
  ],
  [
    'impact',
    'an invented base',
    { socialReturnPercent: '5', socialReturnBase: 'profit' },
    'socialReturnBase',
    'errors.chooseOne',
  ],
  ['impact', 'a code of another list', { reserved: 'res-all' }, 'reserved', 'errors.chooseOne'],
  [
    'impact',
    'reserved without proof',
    { reserved: 'res-ws' },
    'reservedProofs',
    'own-demands.problems.reservedProofs',
  ],
  [
    'impact',
    'proof that proves nothing',
    { reserved: 'res-ws', reservedProofs: ['b-corp'] },
    'reservedProofs',
    'errors.chooseOne',
  ],
  [
    'firms',
    'a question without end',
    { 'questions.0.text': LONG(301) },
    'questions.0.text',
    'errors.tooLong?max=300',
  ],
  ['firms', 'a contact of another shape', { contactId: LONG(41) }, 'contactId', 'errors.tooLong?max=40'],
];

describe('the steps of the demand form', () => {
  it.each(BAD)('%s: refuses %s at its field', (step, _what, fields, field, message) => {
    const parsed = parseForm(DEMAND_STEP_FORMS[step], typedForm({ intent: 'next', ...fields }));
    if (parsed.ok) expect.fail('was accepted');
    expect(parsed.refusal.fieldErrors[field]).toContain(message);
    expect(parsed.refusal.values).toMatchObject(
      Object.fromEntries(Object.entries(fields).filter(([, v]) => !Array.isArray(v))),
    );
  });

  it.each(Object.keys(DEMAND_FIELDS) as DemandFieldsStep[])('keeps an empty draft: %s', (step) => {
    expect(parseForm(DEMAND_STEP_FORMS[step], typedForm({ intent: 'close' }))).toMatchObject({ ok: true });
  });

  it('closes at the end of the chosen day in the Netherlands', () => {
    const parsed = parseForm(
      DEMAND_STEP_FORMS['when'],
      typedForm({ intent: 'next', respondBy: '2026-12-01', startsOn: '2027-01-04' }),
    );
    expect(parsed).toMatchObject({
      ok: true,
      data: { respondBy: new Date('2026-12-01T22:59:59Z'), startsOn: new Date('2027-01-04T00:00:00Z') },
    });
  });

  it('reads half a per cent as the Dutch write it', () => {
    const parsed = parseForm(
      DEMAND_STEP_FORMS['impact'],
      typedForm({ intent: 'next', socialReturnPercent: '2,5', socialReturnBase: 'contract-sum' }),
    );
    expect(parsed).toMatchObject({ ok: true, data: { socialReturnPercent: 2.5 } });
  });
});
