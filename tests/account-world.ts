import { makeMember } from '#prisma/factories/accounts';
import { singleton } from '~/platform/singleton.server';
import * as dashboard from '~/routes/account/dashboard';
import * as signIn from '~/routes/account/sign-in';
import { openTestMarket } from './market';
import { visit } from './visit';

export const PASSWORD = 'een lange zin over soep';

/** A market whose account pages can be visited by people with a password. */
export async function openAccountWorld() {
  const market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
  const enter = (email: string, password = PASSWORD) =>
    visit(signIn, '/sign-in', { form: { email, password } });
  return {
    ...market,
    enter,
    /** An owner of a new organisation, signed in. */
    person: async (locale: 'nl' | 'en' = 'nl') => {
      const made = await makeMember(market.db, { user: { password: PASSWORD, locale } });
      return { ...made, cookie: (await enter(made.user.email)).cookie };
    },
    isIn: async (cookie: string) => (await visit(dashboard, '/dashboard', { cookie })).location === '/buyer',
    stored: (id: string) => market.db.user.findUniqueOrThrow({ where: { id } }),
  };
}
