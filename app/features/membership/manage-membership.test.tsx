import { expect, it } from 'vitest';
import { sentElement } from '../../../tests/sent-element';
import { MEMBERSHIP_STATES } from './gate';
import { ManageMembership, wantsPaymentDetails } from './manage-membership';

it('asks for other payment details where a payment failed, and nowhere else', async () => {
  const asked = MEMBERSHIP_STATES.filter(wantsPaymentDetails);
  expect(asked).toEqual(['past_due', 'grace_over', 'unpaid', 'paused']);
  for (const state of MEMBERSHIP_STATES) {
    const html = await sentElement(<ManageMembership state={state} />);
    expect(html).toContain('value="manage"');
    expect(html.includes('Werk je betaalgegevens bij'), state).toBe(wantsPaymentDetails(state));
  }
});
