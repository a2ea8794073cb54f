import type { Context } from '~/platform/context.server';
import { categoriesForCpv, parseCpvCode } from './cpv-categories';
import { foldText } from './fold-text';
import { suggestCategories } from './suggest-categories';

type CpvContext = Pick<Context<unknown>, 'db'>;
export type CpvCode = { code: string; checkDigit: string; labelNl: string; labelEn: string };

const SELECT = { code: true, checkDigit: true, labelNl: true, labelEn: true } as const;
const WORDS_MAX = 6;
const CODES_MAX = 20;
const CATEGORIES_MAX = 8;
const SHORTEST = 3;

/**
 * Codes of the imported list by number (with or without check digit, which is not judged) or by words of their name, the
 * shortest names first; none while no list was imported.
 */
export async function findCpvCodes({ db }: CpvContext, text: string): Promise<CpvCode[]> {
  const code = parseCpvCode(text);
  if (code) return db.cpvCode.findMany({ where: { code }, select: SELECT });
  const words = foldText(text).split(/\s+/).filter(Boolean).slice(0, WORDS_MAX);
  if (words.join('').length < SHORTEST) return [];
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return db.$queryRaw<CpvCode[]>`
    SELECT code, check_digit AS "checkDigit", label_nl AS "labelNl", label_en AS "labelEn" FROM cpv_codes
    WHERE words LIKE ALL (${patterns}::text[]) ORDER BY length(words), code LIMIT ${CODES_MAX}`;
}

/** The names of the codes that prefixes of two to five digits stand for, by prefix; none while no list was imported. */
export async function cpvNames(
  { db }: CpvContext,
  prefixes: readonly string[],
): Promise<ReadonlyMap<string, CpvCode>> {
  const rows = await db.cpvCode.findMany({
    where: { code: { in: prefixes.map((prefix) => prefix.padEnd(8, '0')) } },
    select: SELECT,
  });
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return new Map(
    prefixes.flatMap((prefix) => {
      const found = byCode.get(prefix.padEnd(8, '0'));
      return found ? [[prefix, found] as const] : [];
    }),
  );
}

/** Ids of the categories that a typed CPV code, CPV name or other words lead to, best first; at most eight. */
export async function lookUpCategories(
  ctx: Pick<Context<unknown>, 'db' | 'locale'>,
  text: string,
): Promise<string[]> {
  if (parseCpvCode(text)) return categoriesForCpv(text).slice(0, CATEGORIES_MAX);
  const codes = await findCpvCodes(ctx, text);
  const byName = codes.flatMap(({ code }) => categoriesForCpv(code));
  const bySynonym = suggestCategories(text, ctx.locale, CATEGORIES_MAX / 2);
  return [...new Set([...bySynonym, ...byName])].slice(0, CATEGORIES_MAX);
}
