import { z } from 'zod';
import { canonicalDecimal } from './decimal';

/** Turns what a person typed ("€ 1.250,50", "1250.50", "1.250,-") into integer euro cents; null when it is no amount. */
export function parseMoney(text: string): number | null {
  const bare = text.replace(/€|\beur(o)?\b/gi, '').replace(/[.,]\s*-+\s*$/, '');
  const canonical = canonicalDecimal(bare);
  const parts = canonical === null ? null : /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(canonical);
  if (!parts) return null;
  const cents = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  return parts[1] === '-' ? -cents : cents;
}

interface MoneyLimits {
  /** Lowest amount in cents; nothing below zero unless said otherwise. */
  min?: number;
  /** Highest amount in cents; one hundred million euros unless said otherwise. */
  max?: number;
}

/** A zod schema for a typed amount: text in, integer euro cents out. Chain `.optional()` for a field that may stay empty. */
export function moneyCents({ min = 0, max = 10_000_000_000 }: MoneyLimits = {}) {
  return z.string().transform((text, context): number => {
    const cents = parseMoney(text);
    const problem = cents === null ? 'errors.money' : moneyProblem(cents, min, max);
    if (cents !== null && !problem) return cents;
    context.issues.push({ code: 'custom', message: problem, input: text });
    return z.NEVER;
  });
}

function moneyProblem(cents: number, min: number, max: number): string | undefined {
  if (cents < min) return `errors.moneyMin?minCents=${min}`;
  if (cents > max) return `errors.moneyMax?maxCents=${max}`;
  return undefined;
}
