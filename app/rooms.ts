/**
 * The order of the house: one list that the lint rules, the architecture test and `npm run map` read.
 * A slice may import the slices above it in this list, never below.
 */
export const SLICES = [
  'taxonomy',
  'accounts',
  'person',
  'organisations',
  'members',
  'registration',
  'recognitions',
  'membership',
  'posting',
  'offers',
  'demands',
  'matching',
  'directory',
  'lists',
  'introductions',
  'deals',
  'curation',
  'backoffice',
  'importing',
  'vocabulary',
  'exporting',
  'site',
] as const;

/** What each room may import besides itself. `root` is the composition at the top of app/. */
export const ROOM_MAY_IMPORT = {
  ui: ['platform/i18n'],
  platform: ['texts', 'integrations/*-port'],
  integrations: [],
  texts: [],
  features: ['ui', 'platform', 'integrations/*-port', 'texts'],
  routes: ['ui', 'platform', 'features', 'handle'],
} as const;

/** Words of the market that the three business-free rooms may not know. */
export const MARKET_WORDS = ['offer', 'demand', 'membership', 'curator', 'enterprise', 'buyer'] as const;
