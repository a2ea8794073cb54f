import { DomainError } from '~/platform/errors';
import type { AppContext } from './actor';
import { findEmailLink } from './email-verification.server';
import type { VerifyEmailView } from './verify-email';

/** What the page of a mailed link shows: the question, the answer, or that the link is gone. */
export async function getVerifyEmailPage(ctx: AppContext, query: URLSearchParams) {
  const view = await viewOf(ctx, query);
  return { title: ctx.t('site.pageTitle', { page: ctx.t('account.verify.title') }), view };
}

async function viewOf(ctx: AppContext, query: URLSearchParams): Promise<VerifyEmailView> {
  const { actor } = ctx;
  const isSignedIn = actor.kind === 'person';
  if (query.get('state') === 'done') return { state: 'done', isSignedIn };
  const token = query.get('token');
  if (token) {
    const link = await findEmailLink(ctx, token);
    if (link) return { state: 'ask', email: link.email };
    return { state: 'gone', isSignedIn, mayAskAgain: isSignedIn && !actor.emailVerified };
  }
  if (!isSignedIn) throw new DomainError('not_signed_in');
  return actor.emailVerified ? { state: 'done', isSignedIn } : { state: 'sent', email: actor.email };
}
