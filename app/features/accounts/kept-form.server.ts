import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Services } from '~/platform/context.server';
import { withoutLocale } from '~/platform/i18n';
import { keepTyped } from '~/ui/forms/form-refusal';
import type { Actor, AppContext } from './actor';
import { requirePerson } from './require.server';

/** Where a person finds back what they typed; they come here after signing in again. */
export const KEPT_FORM_PAGE = '/account/kept-form';
/** Marks the post that puts a kept form back on its page instead of carrying it out. */
export const PUT_BACK = 'put-back-kept-form';

const HOURS = 24;
/** Forms whose every field is a secret or a decision to be made afresh. */
const NEVER_KEPT = /^\/account\/(security|delete)(\/|$)/;

/** Fields that a button brings along; nobody typed them. */
const NOT_TYPED = /^(intent|id|version|seen|.*Id)$/;

const COOKIE = 'market.person';
const COOKIE_SECONDS = 60 * 24 * 60 * 60;
type Needs = Pick<Services, 'db' | 'env' | 'clock'>;

const sign = ({ env }: Pick<Services, 'env'>, userId: string) =>
  createHmac('sha256', `person-cookie ${env.AUTH_SECRET}`).update(userId).digest('base64url');

function lastPerson(ctx: Pick<Services, 'env'>, cookies: string): string | null {
  const [userId = '', key = ''] = (/(?:^|;\s*)market\.person=([^;]+)/.exec(cookies)?.[1] ?? '').split('.');
  const [given, expected] = [Buffer.from(key), Buffer.from(sign(ctx, userId))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? userId : null;
}

/**
 * The cookie that says who worked in this browser last, when it does not say so yet. It outlives the session, so that
 * a form sent too late is kept for its writer; it opens nothing.
 */
export function rememberPerson(ctx: Pick<Services, 'env'>, userId: string, request: Request): string | null {
  if (lastPerson(ctx, request.headers.get('cookie') ?? '') === userId) return null;
  const secure = ctx.env.APP_URL.startsWith('https://') ? '; Secure' : '';
  return `${COOKIE}=${userId}.${sign(ctx, userId)}; Path=/; Max-Age=${COOKIE_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

/**
 * Keeps what was typed in a form that came without a session, for the person who worked in this browser last: one form
 * each, for a day, without passwords and files. Says whether there was anything to keep.
 */
export async function keepForm(ctx: Needs, request: Request, form: FormData): Promise<boolean> {
  const url = new URL(request.url);
  const address = url.pathname.replace(/\.data$/, '') + url.search;
  const userId = lastPerson(ctx, request.headers.get('cookie') ?? '');
  const values = keepTyped(form);
  const isTyped = Object.entries(values).some(([name, value]) => !NOT_TYPED.test(name) && value.length > 0);
  if (!userId || !isTyped || NEVER_KEPT.test(withoutLocale(url.pathname))) return false;
  const person = await ctx.db.user.findUnique({
    where: { id: userId, deletedAt: null },
    select: { id: true },
  });
  if (!person) return false;
  const expiresAt = new Date(ctx.clock.now().getTime() + HOURS * 60 * 60 * 1000);
  await ctx.db.keptForm.upsert({
    where: { userId },
    create: { userId, address, values, expiresAt },
    update: { address, values, expiresAt },
  });
  return true;
}

export type KeptForm = {
  /** Where the form stands. */
  address: string;
  /** Its fields in order; a repeated name stands several times. */
  fields: { name: string; value: string }[];
  /** The beginning of the longest text in it, to know it again; null when only choices were made. */
  excerpt: string | null;
};

const EXCERPT_MAX = 240;

function excerptOf(fields: KeptForm['fields']): string | null {
  const texts = fields.filter(({ name, value }) => !NOT_TYPED.test(name) && /\S\s+\S/.test(value));
  const longest = texts.reduce((most, { value }) => (value.length > most.length ? value : most), '').trim();
  if (longest === '') return null;
  return longest.length > EXCERPT_MAX ? `${longest.slice(0, EXCERPT_MAX).trimEnd()}…` : longest;
}

/** What the signed-in person typed before; null when nothing waits. */
export async function findKeptForm(ctx: AppContext): Promise<KeptForm | null> {
  const { userId } = requirePerson(ctx).actor;
  const kept = await ctx.db.keptForm.findFirst({ where: { userId, expiresAt: { gt: ctx.clock.now() } } });
  if (!kept) return null;
  const fields = Object.entries(kept.values as Record<string, string | string[]>).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  return { address: kept.address, fields, excerpt: excerptOf(fields) };
}

/** Whether a post only puts a kept form back; the form waits no longer then. */
export async function takePutBack(ctx: Pick<Services, 'db'>, actor: Actor, form: FormData): Promise<boolean> {
  if (actor.kind !== 'person' || !form.has(PUT_BACK)) return false;
  form.delete(PUT_BACK);
  await ctx.db.keptForm.deleteMany({ where: { userId: actor.userId } });
  return true;
}
