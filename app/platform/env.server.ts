import { existsSync } from 'node:fs';
import { z } from 'zod';

const text = z.string().trim().min(1);
const secret = z.string().min(32, 'must have at least 32 characters');
/** Shell variables that are set but empty count as not set. */
const blankAsUnset = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsUnset, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: z.output<T>) =>
  z.preprocess((input) => blankAsUnset(input) ?? value, schema);

const DEFAULT_SECRET = 'only-for-development-and-the-demo-never-in-production';

const EnvSchema = z
  .object({
    NODE_ENV: withDefault(z.enum(['development', 'test', 'production']), 'development'),
    /** `demo` allows stand-ins and shows the mailbox and demo accounts, also in a production build. */
    MARKET_MODE: withDefault(z.enum(['live', 'demo']), 'live'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, message: 'must be a postgresql:// address' }),
    APP_URL: withDefault(z.url({ protocol: /^https?$/ }), 'http://localhost:3000'),
    PORT: withDefault(z.coerce.number().int().min(0).max(65_535), 3000),
    HOST: withDefault(text, '127.0.0.1'),
    LOG_LEVEL: withDefault(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']), 'info'),
    AUTH_SECRET: withDefault(secret, DEFAULT_SECRET),
    /** Whether platform staff must have two-step login before the back office opens. */
    STAFF_TWO_STEP: withDefault(z.enum(['required', 'optional']), 'required'),
    PROCESS_ROLE: withDefault(z.enum(['all', 'web', 'worker']), 'all'),
    TRUST_PROXY: withDefault(z.coerce.number().int().min(0).max(5), 0),
    TYPESENSE_URL: optional(z.url({ protocol: /^https?$/ })),
    TYPESENSE_API_KEY: optional(text),
    TYPESENSE_PREFIX: withDefault(z.string().regex(/^[a-z0-9_]*$/), 'market_'),
    STRIPE_SECRET_KEY: optional(z.string().regex(/^(sk|rk)_(test|live)_/, 'must start with sk_ or rk_')),
    STRIPE_WEBHOOK_SECRET: optional(z.string().startsWith('whsec_')),
    STRIPE_WEBHOOK_SECRET_PREVIOUS: optional(z.string().startsWith('whsec_')),
    STRIPE_PORTAL_CONFIGURATION: optional(z.string().startsWith('bpc_')),
    /** Loopback address of the running Stripe stand-in; set by the process that starts it. */
    STRIPE_STAND_IN_URL: optional(z.url({ protocol: /^http$/ })),
    SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
    STORAGE_URL: optional(z.url({ protocol: /^https?$/ })),
    STORAGE_BUCKET: optional(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/, 'is no name of a bucket')),
    STORAGE_REGION: withDefault(text, 'auto'),
    STORAGE_KEY_ID: optional(text),
    STORAGE_SECRET: optional(text),
    KVK_API_URL: withDefault(z.url({ protocol: /^https?$/ }), 'https://api.kvk.nl/api'),
    KVK_API_KEY: optional(text),
    /** `by-hand`: no register is asked, people type the facts of their company themselves. */
    COMPANIES: withDefault(z.enum(['register', 'by-hand']), 'register'),
    GEOCODER: withDefault(z.enum(['table', 'pdok']), 'table'),
    GEOCODER_URL: optional(z.url({ protocol: /^https?$/ })),
    /** Tiles behind the map, such as `https://tiles.example/{z}/{x}/{y}.png`; without them the land is drawn as an outline. */
    MAP_TILES_URL: optional(
      z
        .string()
        .regex(/^https?:\/\/[^\s'";,]+$/, 'must start with http:// or https://')
        .refine(
          (url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)),
          'must hold {z}, {x} and {y}',
        )
        .refine((url) => URL.canParse(url), 'must have a host without { }'),
    ),
    /** Who made the tiles, as their licence asks. */
    MAP_TILES_ATTRIBUTION: optional(text),
    /** Where people reach the market, shown on its pages; else the address mails come from. */
    CONTACT_EMAIL: optional(z.email()),
    MAIL_FROM: withDefault(text, 'Social Impact Market <no-reply@localhost>'),
  })
  .check((context) => {
    const env = context.value;
    const refuse = (variable: string, message: string) =>
      context.issues.push({ code: 'custom', path: [variable], message, input: env });
    if (env.TYPESENSE_URL && !env.TYPESENSE_API_KEY)
      refuse('TYPESENSE_API_KEY', 'is needed with TYPESENSE_URL');
    if (env.STRIPE_SECRET_KEY && !env.STRIPE_WEBHOOK_SECRET)
      refuse('STRIPE_WEBHOOK_SECRET', 'is needed with STRIPE_SECRET_KEY');
    if (env.STORAGE_URL)
      for (const name of ['STORAGE_BUCKET', 'STORAGE_KEY_ID', 'STORAGE_SECRET'] as const)
        if (!env[name]) refuse(name, 'is needed with STORAGE_URL');
    if (env.NODE_ENV !== 'production' || env.MARKET_MODE === 'demo') return;
    if (env.AUTH_SECRET === DEFAULT_SECRET)
      refuse('AUTH_SECRET', 'must be set to your own secret in production');
    if (!env.STRIPE_SECRET_KEY)
      refuse('STRIPE_SECRET_KEY', 'is needed in production (the stand-in is refused)');
    if (!env.SMTP_URL) refuse('SMTP_URL', 'is needed in production (the stand-in is refused)');
    if (!env.KVK_API_KEY && env.COMPANIES === 'register')
      refuse('KVK_API_KEY', 'is needed in production (the stand-in is refused), or COMPANIES=by-hand');
    if (!env.APP_URL.startsWith('https://')) refuse('APP_URL', 'must start with https:// in production');
  });

export type Env = z.output<typeof EnvSchema>;

/** All settings at fault in one message, one line each. */
export class EnvError extends Error {
  override name = 'EnvError';
}

/**
 * Parses settings; throws {@link EnvError} naming every variable that is missing or wrong.
 * Values are never repeated in the message, because they may be secrets.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = EnvSchema.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const variable = issue.path.join('.') || 'settings';
    const missing = issue.path[0] !== undefined && !source[String(issue.path[0])] && issue.code !== 'custom';
    return `  ${variable}: ${missing ? 'is missing' : issue.message}`;
  });
  throw new EnvError(`Wrong or missing settings (see .env.example):\n${[...new Set(lines)].join('\n')}`);
}

let parsed: Env | undefined;

/** The settings of this process, parsed once. A file `.env` fills in what the environment leaves open. */
export function env(): Env {
  if (parsed) return parsed;
  if (existsSync('.env')) process.loadEnvFile('.env');
  parsed = parseEnv(process.env);
  return parsed;
}
