import { createHmac, randomUUID } from 'node:crypto';
import type { TestMarket } from './market';

/** The cookie of a fresh session of a person, without the slow hashing of a password. */
export async function sessionCookie({ db, services }: TestMarket, userId: string): Promise<string> {
  const token = randomUUID();
  await db.session.create({
    data: { id: randomUUID(), token, userId, expiresAt: new Date(Date.now() + 86_400_000) },
  });
  const signature = createHmac('sha256', services.env.AUTH_SECRET).update(token).digest('base64');
  return `market.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
