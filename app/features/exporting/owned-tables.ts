/** A table of which the rows of an organisation are exported as they are. */
export type OwnedTable = {
  table: string;
  /** Its primary key. */
  key: string;
  /** Columns that are secrets or say nothing to people. */
  without: readonly string[];
  /** The table, and the column that refers to it, through which rows belong to an organisation. */
  through?: { table: string; column: string };
};

const OF_DEMAND = { table: 'demands', column: 'demand_id' };
const OF_OFFER = { table: 'offers', column: 'offer_id' };
const OF_FILE = { table: 'stored_files', column: 'file_id' };

/** The parts of an export besides the profile, the members, the offers and the demands, which have shapes of their own. */
export const OWNED_TABLES = {
  lots: { table: 'demand_lots', key: 'id', without: [], through: OF_DEMAND },
  questions: { table: 'demand_questions', key: 'id', without: [], through: OF_DEMAND },
  helpRequests: { table: 'help_requests', key: 'id', without: ['answered_by_id'], through: OF_DEMAND },
  offerChanges: {
    table: 'offer_changes',
    key: 'id',
    without: ['created_by_id', 'decided_by_id'],
    through: OF_OFFER,
  },
  postFiles: { table: 'post_files', key: 'id', without: [], through: OF_FILE },
  recognitions: { table: 'recognitions', key: 'id', without: [] },
  files: { table: 'stored_files', key: 'id', without: ['storage_key'] },
  invitations: { table: 'invitations', key: 'id', without: ['token_hash'] },
  joinRequests: { table: 'join_requests', key: 'id', without: [] },
  subscriptions: { table: 'billing_subscriptions', key: 'stripe_id', without: ['livemode', 'fetched_at'] },
  invoices: { table: 'billing_invoices', key: 'stripe_id', without: ['fetched_at'] },
  grants: { table: 'membership_grants', key: 'id', without: [] },
  membershipHistory: { table: 'billing_log', key: 'id', without: [] },
  history: { table: 'audit_events', key: 'id', without: ['request_id'] },
} as const satisfies Record<string, OwnedTable>;

/** Tables with rows of an organisation that are exported in a shape of their own. */
export const SHAPED_TABLES = ['members', 'offers', 'demands'] as const;

/** Tables with rows of an organisation that are not exported, and why. */
export const NOT_EXPORTED: Record<string, string> = {
  billing_customers: 'keys of the payment provider and the bookkeeping of fetching from it',
  billing_checkouts: 'attempts to pay; what came of them is in the subscriptions and invoices',
  saved_lists: 'of a person, who takes them along with their own data',
  saved_items: 'of a person, as their lists are',
  matches: 'computed, and half of each belongs to the other side; offers and demands say how many they have',
};
