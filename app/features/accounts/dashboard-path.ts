import type { Person } from './actor';

/** Where a person's work is: staff at their queue, sellers at their offers, buyers at their demands; null without any. */
export function dashboardPath({ staffRole, organisation }: Pick<Person, 'staffRole' | 'organisation'>) {
  if (staffRole) return '/admin';
  if (!organisation) return null;
  return organisation.sells && !organisation.buys ? '/enterprise' : '/buyer';
}
