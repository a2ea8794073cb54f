import { expect, it } from 'vitest';
import { contactAddress } from './contact-address';

it.each([
  ['help@market.example', 'Market <no-reply@market.example>', 'help@market.example'],
  [undefined, 'Market <hello@market.example>', 'hello@market.example'],
  [undefined, 'hello@market.example', 'hello@market.example'],
])('with %s and %s it is %s', (set, from, address) => {
  expect(contactAddress({ CONTACT_EMAIL: set, MAIL_FROM: from })).toBe(address);
});
