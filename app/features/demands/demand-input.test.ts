import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import {
  AddFileForm,
  DEMAND_FIELDS,
  DemandReviewForm,
  DEMAND_STEP_FORMS,
  LotForm,
  LotsForm,
  OwnDemandForm,
  RemoveFileForm,
  stepOfField,
  type DemandFieldsStep,
} from './demand-input';

type Typed = Record<string, string | string[]>;
function typed(fields: Typed): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  return form;
}

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
    const parsed = parseForm(DEMAND_STEP_FORMS[step], typed({ intent: 'next', ...fields }));
    if (parsed.ok) expect.fail('was accepted');
    expect(parsed.refusal.fieldErrors[field]).toContain(message);
    expect(parsed.refusal.values).toMatchObject(
      Object.fromEntries(Object.entries(fields).filter(([, v]) => !Array.isArray(v))),
    );
  });

  it.each(Object.keys(DEMAND_FIELDS) as DemandFieldsStep[])('keeps an empty draft: %s', (step) => {
    expect(parseForm(DEMAND_STEP_FORMS[step], typed({ intent: 'close' }))).toMatchObject({ ok: true });
  });

  it('closes at the end of the chosen day in the Netherlands', () => {
    const parsed = parseForm(
      DEMAND_STEP_FORMS['when'],
      typed({ intent: 'next', respondBy: '2026-12-01', startsOn: '2027-01-04' }),
    );
    expect(parsed).toMatchObject({
      ok: true,
      data: { respondBy: new Date('2026-12-01T22:59:59Z'), startsOn: new Date('2027-01-04T00:00:00Z') },
    });
  });

  it('reads half a per cent as the Dutch write it', () => {
    const parsed = parseForm(
      DEMAND_STEP_FORMS['impact'],
      typed({ intent: 'next', socialReturnPercent: '2,5', socialReturnBase: 'contract-sum' }),
    );
    expect(parsed).toMatchObject({ ok: true, data: { socialReturnPercent: 2.5 } });
  });
});

describe('the other forms', () => {
  it.each<[string, Parameters<typeof parseForm>[0], Typed, string, string]>([
    [
      'a lot whose title has no end',
      LotForm,
      { intent: 'save-lot', title: LONG(121) },
      'title',
      'errors.tooLong?max=120',
    ],
    [
      'a lot whose text has no end',
      LotForm,
      { intent: 'save-lot', description: LONG(2_001) },
      'description',
      'errors.tooLong?max=2000',
    ],
    [
      'a lot that says nothing',
      LotForm,
      { intent: 'save-lot', title: ' ' },
      'title',
      'own-demands.problems.lotTitle?min=3',
    ],
    [
      'a lot that counts nothing',
      LotForm,
      { intent: 'save-lot', quantity: '4' },
      'quantityUnit',
      'own-demands.problems.quantityUnit',
    ],
    [
      'a lot of an unknown category',
      LotForm,
      { intent: 'save-lot', categories: ['moon-dust'] },
      'categories',
      'errors.invalid',
    ],
    [
      'a lot of an invented value',
      LotForm,
      { intent: 'save-lot', valueBand: 'much' },
      'valueBand',
      'errors.chooseOne',
    ],
    [
      'a lot somewhere without end',
      LotForm,
      { intent: 'save-lot', place: LONG(81) },
      'place',
      'errors.tooLong?max=80',
    ],
    ['a button at no lot', LotsForm, { intent: 'lot-up' }, 'lotId', 'errors.required'],
    ['an invented button', LotsForm, { intent: 'lot-left', lotId: 'x' }, 'intent', 'errors.chooseOne'],
    ['a button at no file', RemoveFileForm, { intent: 'remove-file' }, 'fileId', 'errors.required'],
    [
      'a name of a file without end',
      AddFileForm,
      { intent: 'add-file', text: LONG(161) },
      'text',
      'errors.tooLong?max=160',
    ],
    ['closing without an outcome', OwnDemandForm, { intent: 'close' }, 'outcome', 'errors.chooseOne'],
    [
      'an invented outcome',
      OwnDemandForm,
      { intent: 'settle', outcome: 'won' },
      'outcome',
      'errors.chooseOne',
    ],
    ['reopening without a day', OwnDemandForm, { intent: 'reopen' }, 'respondBy', 'errors.required'],
    [
      'reopening in words',
      OwnDemandForm,
      { intent: 'reopen', respondBy: 'ooit' },
      'respondBy',
      'errors.date',
    ],
    [
      'a question to a curator without end',
      DemandReviewForm,
      { intent: 'help', message: LONG(1_001) },
      'message',
      'errors.tooLong?max=1000',
    ],
    ['loosening nothing', DemandReviewForm, { intent: 'loosen' }, 'loosening', 'errors.required'],
  ])('refuse %s at its field', (_what, schema, fields, field, message) => {
    const parsed = parseForm(schema, typed(fields));
    if (parsed.ok) expect.fail('was accepted');
    expect(parsed.refusal.fieldErrors[field]).toContain(message);
  });

  it.each([
    ['title', 'what'],
    ['lots.3.title', 'lots'],
    ['firmRadiusKm', 'where'],
    ['quantityUnit', 'amount'],
    ['respondBy', 'when'],
    ['reservedProofs', 'impact'],
    ['questions.1.text', 'firms'],
  ])('knows that %s is asked in step %s', (field, step) => {
    expect(stepOfField(field)).toBe(step);
  });
});
