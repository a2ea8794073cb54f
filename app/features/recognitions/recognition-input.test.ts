import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { RECOGNITION_CHOICES, RecognitionForm } from './recognition-input';

const form = (over: Record<string, string>) => {
  const data = new FormData();
  const typed = { intent: 'save', what: 'pso:2', issuer: 'PSO Nederland', validUntil: '2027-03-03', ...over };
  for (const [name, value] of Object.entries(typed)) data.append(name, value);
  return data;
};

describe('the form of a recognition', () => {
  it('reads days and the numbers it covers', () => {
    const outcome = parseForm(
      RecognitionForm,
      form({ validFrom: '2025-03-04', kvkNumbers: '01234567, 7654 3210\n01234567' }),
    );
    expect(outcome).toMatchObject({
      ok: true,
      data: {
        validFrom: new Date('2025-03-04'),
        validUntil: new Date('2027-03-03'),
        kvkNumbers: ['01234567', '76543210'],
        removeProof: false,
      },
    });
  });

  it.each<[Record<string, string>, Record<string, string[]>]>([
    [{ what: 'pso:9' }, { what: ['errors.chooseOne'] }],
    [{ what: '' }, { what: ['errors.chooseOne'] }],
    [{ validUntil: '' }, { validUntil: ['recognitions.errors.endNeeded'] }],
    [{ validFrom: '2027-03-04' }, { validUntil: ['recognitions.errors.endBeforeStart'] }],
    [{ validUntil: 'morgen' }, { validUntil: ['errors.date'] }],
    [{ validUntil: '1999-01-01' }, { validUntil: ['errors.dateMin?min=2000-01-01'] }],
    [{ kvkNumbers: '1234567' }, { kvkNumbers: ['recognitions.errors.kvkNumbers'] }],
    [{ issuer: 'x'.repeat(121) }, { issuer: ['errors.tooLong?max=120'] }],
  ])('refuses %j', (change, fieldErrors) => {
    const outcome = parseForm(RecognitionForm, form(change));
    expect(outcome.ok ? null : outcome.refusal.fieldErrors).toEqual(fieldErrors);
  });

  it('needs no end of a municipal register', () => {
    expect(parseForm(RecognitionForm, form({ what: 'municipal-register:', validUntil: '' })).ok).toBe(true);
  });

  it('offers every level once', () => {
    expect(RECOGNITION_CHOICES).toHaveLength(12);
  });
});
