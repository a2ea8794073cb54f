import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { typedForm } from '../../../tests/typed-form';
import {
  AddFileForm,
  DemandReviewForm,
  LotForm,
  LotsForm,
  OwnDemandForm,
  RemoveFileForm,
  stepOfField,
} from './demand-input';

type Typed = Record<string, string | string[]>;
const LONG = (length: number) => 'a'.repeat(length);

describe('the forms beside the steps', () => {
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
    const parsed = parseForm(schema, typedForm(fields));
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
