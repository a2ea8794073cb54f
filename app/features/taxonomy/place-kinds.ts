/**
 * Kinds of place that a placement gives people: work, learning on the job, an internship or day activities.
 * Labels: text keys `taxonomy.placeKinds.<id>`.
 */
export const PLACE_KINDS = ['work-place', 'learning-place', 'internship', 'day-activities'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export function isPlaceKind(id: string): id is PlaceKind {
  return (PLACE_KINDS as readonly string[]).includes(id);
}

const WORDS: Readonly<Record<PlaceKind, string>> = {
  'work-place': 'werkplek, werkplaats, werkervaringsplek, work place, work experience place',
  'learning-place': 'leerplek, leerwerkplek, leerbaan, learning place, apprenticeship',
  internship: 'stage, stageplek, stageplaats, internship, work placement',
  'day-activities': 'dagbesteding, arbeidsmatige dagbesteding, day activities',
};

/** What people type for a kind of place, in both languages. */
export const placeKindWords = (id: string): string => (isPlaceKind(id) ? WORDS[id] : '');
