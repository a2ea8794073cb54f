import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { ReviewForm } from './review-input';
import { workingDaysBetween } from './working-days';
import { typedForm } from '../../../tests/typed-form';

describe('the review form', () => {
  it.each(['approve', 'checked'])('takes the answer %s without words', (intent) => {
    expect(parseForm(ReviewForm, typedForm({ intent, seen: '2026-11-23T09:00:00.000Z' })).ok).toBe(true);
  });

  it.each([
    ['no reason', '', 'errors.required'],
    ['a reason of nine characters', '123456789', 'errors.tooShort?min=10'],
    ['a reason of spaces', `${' '.repeat(30)}nee`, 'errors.tooShort?min=10'],
  ])('does not refuse with %s', (_what, reason, message) => {
    const parsed = parseForm(ReviewForm, typedForm({ intent: 'refuse', reason }));
    if (parsed.ok) expect.fail('was accepted');
    expect(parsed.refusal.fieldErrors.reason).toEqual([message]);
  });
});

describe('working days', () => {
  it.each([
    ['the same day', '2026-11-23T09:00Z', '2026-11-23T17:00Z', 0],
    ['two days in a week', '2026-11-23T09:00Z', '2026-11-25T09:00Z', 2],
    ['a weekend between', '2026-11-20T09:00Z', '2026-11-24T09:00Z', 2],
  ])('counts %s', (_what, from, to, days) => {
    expect(workingDaysBetween(new Date(from), new Date(to))).toBe(days);
  });
});
