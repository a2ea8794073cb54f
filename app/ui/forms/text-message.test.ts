import { expect, it } from 'vitest';
import { makeFormat } from '../format';
import { readTextMessage, textMessage, translateError } from './text-message';

it('carries parameters through one string', () => {
  const message = textMessage('x.tooFar', { km: 12.5, place: 'Den Haag & omstreken' });
  expect(readTextMessage(message)).toEqual({
    key: 'x.tooFar',
    params: { km: 12.5, place: 'Den Haag & omstreken' },
  });
  expect(textMessage('x.plain')).toBe('x.plain');
});

it('shows parameters in the language of the reader', () => {
  const { money, number, date } = makeFormat('nl');
  const say = (message: string) =>
    translateError(message, {
      money,
      date,
      number: (value) => number(value),
      t: (key, params) => JSON.stringify({ key, ...params }),
    });
  expect(say('x.y?min=1250&minCents=125050&day=2026-03-03&count=2')).toBe(
    JSON.stringify({
      key: 'x.y',
      min: '1.250',
      minCents: '€\u00a01.250,50',
      day: 'di 3 maart 2026',
      count: 2,
    }),
  );
});
