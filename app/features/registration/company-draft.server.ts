import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ACTIVITIES } from '~/features/organisations/activity';
import type { Clock } from '~/platform/clock';
import type { Env } from '~/platform/env.server';

const fact = z.string().nullable();
const Facts = z.object({
  name: z.string(),
  legalForm: fact,
  street: fact,
  houseNumber: fact,
  postcode: fact,
  town: fact,
});
export type CompanyFacts = z.output<typeof Facts>;

const Draft = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('new'),
    activity: z.enum(ACTIVITIES),
    kvkNumber: z.string().regex(/^[0-9]{8}$/),
    source: z.enum(['register', 'hand']),
    /** Why the register did not tell the facts. */
    why: z.enum(['unknown', 'away', 'incomplete']).nullable(),
    facts: Facts.nullable(),
    /** The facts are complete: found in the register, or typed and checked. */
    isComplete: z.boolean(),
  }),
  z.object({
    kind: z.literal('known'),
    activity: z.enum(ACTIVITIES),
    kvkNumber: z.string().regex(/^[0-9]{8}$/),
    organisationId: z.string(),
  }),
]);
/** A company between looking it up and the account: one that is new here, or one that is here already. */
export type CompanyDraft = z.output<typeof Draft>;
export type NewCompanyDraft = Extract<CompanyDraft, { kind: 'new' }>;
export type KnownCompanyDraft = Extract<CompanyDraft, { kind: 'known' }>;

const LASTS = 2 * 60 * 60 * 1_000;
const Sealed = z.object({ end: z.number(), draft: Draft });

type SealContext = { env: Pick<Env, 'AUTH_SECRET'>; clock: Clock };
const signature = (ctx: SealContext, text: string) =>
  createHmac('sha256', `company-draft ${ctx.env.AUTH_SECRET}`).update(text).digest('base64url');

/** Writes a draft as text for an address; only we can write one, and it lasts two hours. */
export function sealDraft(ctx: SealContext, draft: CompanyDraft): string {
  const end = ctx.clock.now().getTime() + LASTS;
  const text = Buffer.from(JSON.stringify({ end, draft })).toString('base64url');
  return `${text}.${signature(ctx, text)}`;
}

/** The draft in such a text; null when we did not write it or it is too old. */
export function openDraft(ctx: SealContext, sealed: string | null): CompanyDraft | null {
  const [text = '', key = ''] = (sealed ?? '').split('.');
  const [given, expected] = [Buffer.from(key), Buffer.from(signature(ctx, text))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const read = Sealed.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  return read.success && read.data.end >= ctx.clock.now().getTime() ? read.data.draft : null;
}
