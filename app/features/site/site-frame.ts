import type { AppContext } from '~/features/accounts/actor';
import { currentTree } from '~/features/taxonomy/categories';
import type { CategoryWords } from '~/features/taxonomy/category-tree';
import { toViewer, type Viewer } from './viewer';

/** What the frame around every page shows; read once per visit and again after every post. */
export type SiteFrame = {
  viewer: Viewer | null;
  /** The staff member who is signed in as the viewer, when one is. */
  impersonatedBy: string | null;
  isDemo: boolean;
  paymentsMode: 'live' | 'stand-in';
  /** Our own address, for links that must be complete. */
  appUrl: string;
  /** Names and synonyms of categories that differ from the built-in ones. */
  categoryWords: readonly CategoryWords[];
};

export function getSiteFrame(ctx: AppContext): SiteFrame {
  return {
    viewer: toViewer(ctx.actor),
    impersonatedBy: (ctx.actor.kind === 'person' && ctx.actor.impersonatedBy?.staffName) || null,
    isDemo: ctx.env.MARKET_MODE === 'demo',
    paymentsMode: ctx.payments.mode,
    categoryWords: currentTree().words,
    appUrl: ctx.env.APP_URL.replace(/\/+$/, ''),
  };
}
