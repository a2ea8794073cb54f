import { describe, expect, it } from 'vitest';
import { EnvError, parseEnv } from './env.server';

const DATABASE_URL = 'postgresql://market@localhost/market';
const LIVE = {
  NODE_ENV: 'production',
  DATABASE_URL,
  APP_URL: 'https://market.example',
  AUTH_SECRET: 'x'.repeat(40),
  STRIPE_SECRET_KEY: 'sk_live_123',
  STRIPE_WEBHOOK_SECRET: 'whsec_123',
  SMTP_URL: 'smtp://localhost:25',
  KVK_API_KEY: 'key',
};

const namesIn = (source: Record<string, string | undefined>): string[] => {
  try {
    parseEnv(source);
    return [];
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return [...error.message.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1] ?? '');
  }
};

describe('settings', () => {
  it('need only a database while developing', () => {
    expect(parseEnv({ DATABASE_URL })).toMatchObject({
      PORT: 3000,
      MARKET_MODE: 'live',
      NODE_ENV: 'development',
    });
  });

  it.each([
    ['nothing at all', {}, ['DATABASE_URL']],
    [
      'several wrong ones at once',
      { DATABASE_URL: 'mysql://x', PORT: 'abc', LOG_LEVEL: 'loud' },
      ['DATABASE_URL', 'PORT', 'LOG_LEVEL'],
    ],
    ['an empty value as if unset', { DATABASE_URL: '' }, ['DATABASE_URL']],
    [
      'a search address without key',
      { DATABASE_URL, TYPESENSE_URL: 'http://localhost:8108' },
      ['TYPESENSE_API_KEY'],
    ],
    [
      'a Stripe key without webhook secret',
      { DATABASE_URL, STRIPE_SECRET_KEY: 'sk_test_1' },
      ['STRIPE_WEBHOOK_SECRET'],
    ],
    ['a short secret', { DATABASE_URL, AUTH_SECRET: 'short' }, ['AUTH_SECRET']],
    [
      'production with stand-ins and defaults',
      { DATABASE_URL, NODE_ENV: 'production' },
      ['AUTH_SECRET', 'STRIPE_SECRET_KEY', 'SMTP_URL', 'KVK_API_KEY', 'APP_URL'],
    ],
    ['production over plain http', { ...LIVE, APP_URL: 'http://market.example' }, ['APP_URL']],
    ['production that is complete', LIVE, []],
    ['production without the register', { ...LIVE, KVK_API_KEY: '', COMPANIES: 'by-hand' }, []],
    [
      'a file store that is half named',
      { DATABASE_URL, STORAGE_URL: 'https://s3.example', STORAGE_BUCKET: 'files' },
      ['STORAGE_KEY_ID', 'STORAGE_SECRET'],
    ],
    ['the demo in a production build', { DATABASE_URL, NODE_ENV: 'production', MARKET_MODE: 'demo' }, []],
  ])('name every variable at fault: %s', (_, source, names) => {
    expect(namesIn(source)).toEqual(names);
  });

  it('never repeat a value, which may be a secret', () => {
    expect(() =>
      parseEnv({ DATABASE_URL: 'mysql://user:hunter2@host/db', STRIPE_SECRET_KEY: 'hunter3' }),
    ).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/hunter/) as string }) as Error);
  });
});
