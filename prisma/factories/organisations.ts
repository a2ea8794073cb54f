import type { Db } from '~/platform/db.server';

type RecognitionData = Partial<Parameters<Db['recognition']['create']>[0]['data']> & {
  organisationId: string;
};

/** A recognition at PSO step 2, valid through 2027 unless told otherwise; `recognitions` is not recomputed. */
export function makeRecognition(db: Db, data: RecognitionData) {
  return db.recognition.create({
    data: {
      kind: 'pso',
      level: '2',
      issuer: 'PSO Nederland',
      validFrom: new Date('2026-01-01'),
      validUntil: new Date('2027-12-31'),
      ...data,
    },
  });
}

/** A person who waits for an answer to their request to join. */
export function makeJoinRequest(
  db: Db,
  data: { organisationId: string; userId: string; message?: string; createdAt?: Date },
) {
  return db.joinRequest.create({ data });
}

type InvitationData = {
  organisationId: string;
  invitedById: string;
  email: string;
  role?: 'owner' | 'editor' | 'viewer';
  tokenHash: string;
  expiresAt: Date;
};

/** An invitation that was sent; its secret is only known to who hashed it. */
export function makeInvitation(db: Db, { role = 'editor', ...data }: InvitationData) {
  return db.invitation.create({ data: { role, ...data } });
}
