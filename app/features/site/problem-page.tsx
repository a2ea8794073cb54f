import { isRouteErrorResponse, useLocation } from '@remix-run/react';
import { withoutLocale } from '~/platform/i18n';
import { ButtonLink } from '~/ui/button';
import { ErrorPage } from '~/ui/layout/error-page';
import { SearchForm } from '~/ui/search-form';
import { useMessage, useText } from '~/ui/use-text';

const KNOWN = [400, 402, 403, 404, 409, 413, 429, 503] as const;
type KnownStatus = (typeof KNOWN)[number];

export type Problem = {
  status: KnownStatus | 500;
  /** A text key with parameters when the refusal says more than its status. */
  message: string | null;
};

/** What to tell about a thrown value; anything unexpected is a 500 without details. */
export function toProblem(error: unknown): Problem {
  if (!isRouteErrorResponse(error)) return { status: 500, message: null };
  const status = KNOWN.find((known) => known === error.status) ?? (error.status < 500 ? 400 : 500);
  const said: unknown = (error.data as { message?: unknown } | null)?.message;
  return { status, message: status !== 500 && typeof said === 'string' ? said : null };
}

/**
 * A link that somebody was sent and that no longer leads anywhere: there is nothing to type or search again, and the
 * refusal says itself what helps.
 */
const isGoneLink = ({ status, message }: Problem) => status === 404 && message !== null;

/** The page instead of the page: what went wrong in plain words, what helps, and where to go. */
export function ProblemPage({ problem }: { problem: Problem }) {
  const t = useText();
  const say = useMessage();
  const { status, message } = problem;
  const isGone = isGoneLink(problem);
  return (
    <ErrorPage
      title={t(isGone ? 'site.problem.gone' : `site.problem.${status}.title`)}
      text={<p>{message ? say(message) : t(`site.problem.${status}.text`)}</p>}
      stepsTitle={t('site.problem.canDo')}
      steps={isGone ? [] : t(`site.problem.${status}.steps`).split('\n')}
      search={
        status === 404 &&
        !isGone && (
          <SearchForm
            action="/offers"
            label={t('site.problem.search')}
            button={t('site.problem.searchButton')}
          />
        )
      }
      actions={<Ways problem={problem} />}
      reference={t('site.problem.status', { status })}
    />
  );
}

const RETRIED: readonly Problem['status'][] = [409, 429, 500, 503];

function Ways({ problem }: { problem: Problem }) {
  const { status } = problem;
  const t = useText();
  const { pathname, search } = useLocation();
  const here = withoutLocale(pathname) + search;
  const isRefused = status === 402 || status === 403;
  return (
    <>
      {status === 402 && <ButtonLink to="/buyer/membership">{t('site.problem.toMembership')}</ButtonLink>}
      {RETRIED.includes(status) && (
        <ButtonLink to={here} icon="refresh" reloadDocument>
          {t('site.problem.again')}
        </ButtonLink>
      )}
      {(isRefused || isGoneLink(problem)) && (
        <ButtonLink to="/dashboard" variant="secondary">
          {t('site.problem.toDashboard')}
        </ButtonLink>
      )}
      {!isRefused && (
        <ButtonLink to="/" variant="secondary" reloadDocument>
          {t('site.problem.toHome')}
        </ButtonLink>
      )}
      <ButtonLink to="/help" variant="quiet">
        {t('site.problem.toHelp')}
      </ButtonLink>
    </>
  );
}
