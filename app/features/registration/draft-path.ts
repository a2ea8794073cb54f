import type { Activity } from '~/features/organisations/activity';
import { ACTIVITIES } from '~/features/organisations/activity';

/** A page of registering with the sealed draft in its address. */
export const draftPath = (path: string, sealed: string): string =>
  `${path}?draft=${encodeURIComponent(sealed)}`;

/** The page where a number is typed, with what was said before. */
export const numberPath = (
  path: string,
  { activity, kvkNumber }: { activity: Activity; kvkNumber: string },
) => `${path}?as=${activity}&kvk=${kvkNumber}`;

/** What an address says one comes for, and the number typed before. */
export function startOf(query: URLSearchParams): { activity: Activity | null; kvkNumber: string | null } {
  const kvk = query.get('kvk') ?? '';
  return {
    activity: ACTIVITIES.find((activity) => activity === query.get('as')) ?? null,
    kvkNumber: /^[0-9]{8}$/.test(kvk) ? kvk : null,
  };
}
