import type { ReactNode } from 'react';
import { Page, Prose } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useFormat, useText } from '~/ui/use-text';
import { CHECKED_ON, TEXT_PAGES, type TextPageName, type TextSection } from './text-pages';

interface TextPageProps {
  page: TextPageName;
  /** Where people can reach us; stands in the text. */
  email?: string;
  /** Says when the page was last checked. */
  hasCheckedOn?: boolean;
  /** What to do next, under the words. */
  children?: ReactNode;
}

/** A page to read: its sections under each other, with a list of them beside it. */
export function TextPage({ page, email = '', hasCheckedOn = false, children }: TextPageProps) {
  const t = useText();
  const format = useFormat();
  const sections: readonly TextSection[] = TEXT_PAGES[page];
  return (
    <Page>
      <PageHeader title={t(`pages.${page}.title`)} lead={t(`pages.${page}.lead`)} />
      <div className="reading">
        <Contents links={sections.map(({ id }) => ({ id, label: t(`pages.${page}.${id}.title`) }))} />
        <div className="reading__text">
          <Prose>
            {sections.map(({ id, has }) => (
              <section key={id} id={id}>
                <h2>{t(`pages.${page}.${id}.title`)}</h2>
                {has.includes('text') && (
                  <Lines text={t(`pages.${page}.${id}.text`, { email })} email={email} />
                )}
                {has.includes('points') && (
                  <ul>
                    {t(`pages.${page}.${id}.points`)
                      .split('\n')
                      .map((point) => (
                        <li key={point}>{point}</li>
                      ))}
                  </ul>
                )}
              </section>
            ))}
            {hasCheckedOn && <p className="muted">{t('pages.checked', { date: format.date(CHECKED_ON) })}</p>}
          </Prose>
          {children}
        </div>
      </div>
    </Page>
  );
}

/** The sections of a long page as links. */
export function Contents({ links }: { links: readonly { id: string; label: string }[] }) {
  const t = useText();
  return (
    <nav className="reading__contents" aria-labelledby="contents-title">
      <h2 id="contents-title" className="reading__contents-title">
        {t('pages.onThisPage')}
      </h2>
      <ul className="reading__list">
        {links.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A text as paragraphs, one for each line; our address in it can be written to. */
export function Lines({ text, email }: { text: string; email: string }) {
  return text.split('\n').map((line) => {
    const [before = line, ...after] = email === '' ? [line] : line.split(email);
    return (
      <p key={line}>
        {before}
        {after.map((rest) => (
          <span key={rest}>
            <a href={`mailto:${email}`}>{email}</a>
            {rest}
          </span>
        ))}
      </p>
    );
  });
}
