import type { MatchStateName } from './match';
import type { Reason } from './explanation';
import type { FactorName } from './score';

/** One bar of the explanation: points this factor brought, of the points it could bring. */
export type FactorView = { name: FactorName; known: boolean; percent: number; weightPercent: number };

/** A match as a list shows it; `other` is the offer for a buyer and the demand for a social enterprise. */
export type MatchView = {
  id: string;
  /** 0–100, whole. */
  score: number;
  state: MatchStateName;
  /** Why a curator pinned or hid it. */
  decisionReason: string | null;
  /** Whom to write to; only for a buyer with an active partner membership. */
  contact: { name: string; email: string } | null;
  reasons: Reason[];
  factors: FactorView[];
  other: {
    slug: string;
    title: string;
    /** Null where the buyer is unnamed for this reader. */
    organisation: string | null;
    placeName: string | null;
    categoryNames: string[];
  };
  /** The own post this match belongs to, for lists over several posts. */
  own: { id: string; title: string };
};

/** A list with what the reader's membership lets them see of it. */
export type MatchListView = {
  matches: MatchView[];
  total: number;
  /** True when more exist than are shown because the partner membership is not active. */
  isLimited: boolean;
  /** False until the first computation after publishing has run. */
  isComputed: boolean;
};
