/**
 * What a social enterprise can offer a person besides a job: a place to work, to learn, for an internship or to spend the
 * day. Labels: text keys `taxonomy.placeKinds.<id>`.
 */
export const PLACE_KINDS = ['work-place', 'learning-place', 'internship', 'day-activity'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export function isPlaceKind(id: string): id is PlaceKind {
  return (PLACE_KINDS as readonly string[]).includes(id);
}
