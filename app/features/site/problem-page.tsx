import { isRouteErrorResponse } from '@remix-run/react';
import { Button, ButtonLink } from '~/ui/button';
import { ErrorPage } from '~/ui/layout/error-page';
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
  const status = KNOWN.find((known) => known === error.status) ?? 500;
  const said: unknown = (error.data as { message?: unknown } | null)?.message;
  return { status, message: status !== 500 && typeof said === 'string' ? said : null };
}

/** The page instead of the page: what went wrong in plain words, and where to go. */
export function ProblemPage({ problem }: { problem: Problem }) {
  const t = useText();
  const say = useMessage();
  const { status, message } = problem;
  return (
    <ErrorPage
      title={t(`site.problem.${status}.title`)}
      text={<p>{message ? say(message) : t(`site.problem.${status}.text`)}</p>}
      actions={<Ways status={status} />}
      reference={t('site.problem.status', { status })}
    />
  );
}

function Ways({ status }: { status: Problem['status'] }) {
  const t = useText();
  if (status === 402)
    return (
      <>
        <ButtonLink to="/buyer/membership">{t('site.problem.toMembership')}</ButtonLink>
        <ButtonLink to="/dashboard" variant="secondary">
          {t('site.problem.toDashboard')}
        </ButtonLink>
      </>
    );
  if (status === 500 || status === 503 || status === 429)
    return (
      <>
        <form method="get">
          <Button type="submit" icon="refresh">
            {t('site.problem.again')}
          </Button>
        </form>
        <ButtonLink to="/" variant="secondary" reloadDocument>
          {t('site.problem.toHome')}
        </ButtonLink>
      </>
    );
  return (
    <>
      <ButtonLink to="/">{t('site.problem.toHome')}</ButtonLink>
      <ButtonLink to="/offers" variant="secondary">
        {t('site.problem.toOffers')}
      </ButtonLink>
    </>
  );
}
