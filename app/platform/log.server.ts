import { pino, type Logger } from 'pino';
import { env } from './env.server';
import { singleton } from './singleton.server';

export type Log = Logger;

/** JSON lines on standard output. Passwords, cookies and keys are taken out wherever they appear. */
export function rootLog(): Log {
  return singleton('log', () =>
    pino({
      level: env().LOG_LEVEL,
      base: { app: 'market' },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.password', '*.cookie', '*.authorization', '*.apiKey', '*.secret', 'password', 'cookie'],
    }),
  );
}
