import type { AppContext } from '~/features/accounts/actor';
import { PaymentsRefused, PaymentsUnavailable } from '~/integrations/payments/payments-port';
import { DomainError } from '~/platform/errors';

/**
 * Runs what a person asked of the payment provider and says in plain words when it cannot be done now.
 * Nothing is lost then: the intention is stored and the same button goes on where it stopped.
 */
export async function askPayments<T>(ctx: AppContext, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PaymentsUnavailable)
      throw new DomainError('unavailable', { message: 'membership.errors.unavailable' });
    if (!(error instanceof PaymentsRefused)) throw error;
    ctx.log.error({ code: error.code, param: error.param }, 'the payment provider refused a request');
    throw new DomainError('unavailable', { message: 'membership.errors.refused' });
  }
}
