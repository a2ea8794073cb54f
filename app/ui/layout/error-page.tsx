import type { ReactNode } from 'react';
import { Motif } from '../empty-state';
import { Page } from './page';

interface ErrorPageProps {
  title: string;
  /** What happened and what helps, in plain words. */
  text: ReactNode;
  /** What helps, one line each, under their own title. */
  steps?: readonly string[];
  stepsTitle?: string;
  search?: ReactNode;
  actions?: ReactNode;
  /** For support: a request id. */
  reference?: string | undefined;
}

/** A page that cannot be shown; says why and where to go instead. */
export function ErrorPage(props: ErrorPageProps) {
  const { title, text, steps = [], stepsTitle, search, actions, reference } = props;
  return (
    <Page width="text">
      <div className="error-page">
        <Motif motif="apart" />
        <h1 tabIndex={-1}>{title}</h1>
        <div className="error-page__text">{text}</div>
        {steps.length > 0 && (
          <div className="error-page__steps">
            <h2>{stepsTitle}</h2>
            <ul>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </div>
        )}
        {search}
        {actions && <div className="form__actions">{actions}</div>}
        {reference && <p className="error-page__reference">{reference}</p>}
      </div>
    </Page>
  );
}
