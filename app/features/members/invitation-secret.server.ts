import { createHash, randomBytes } from 'node:crypto';

/** Only the hash of a secret is kept, so that who reads the database cannot use the invitations in it. */
export const hashInvitationSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

/** A new secret for the link in one mail: 32 random bytes as lower-case hexadecimal digits. */
export function makeInvitationSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('hex');
  return { secret, hash: hashInvitationSecret(secret) };
}
