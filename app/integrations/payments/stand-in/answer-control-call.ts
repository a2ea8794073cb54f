import { createHash, timingSafeEqual } from 'node:crypto';
import type { StandInControl } from './control';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether a header carries the control token, compared in constant time. */
export function isControlCaller(authorization: string | undefined, token: string): boolean {
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}

/**
 * Runs `POST /_control/<name>` with the JSON array of its arguments as body, for callers in another process.
 * Returns what the method returned as JSON; throws on an unknown name.
 */
export async function answerControlCall(
  control: StandInControl,
  path: string,
  body: string,
): Promise<string> {
  const name = path.replace(/^\/_control\//, '');
  if (!Object.hasOwn(control, name)) throw new Error(`no control named ${name}`);
  const args: unknown = body === '' ? [] : JSON.parse(body);
  if (!Array.isArray(args)) throw new Error('arguments come as an array');
  const list: unknown[] = args;
  const method = control[name as keyof StandInControl] as (...args: unknown[]) => unknown;
  return JSON.stringify((await method(...list)) ?? null);
}
