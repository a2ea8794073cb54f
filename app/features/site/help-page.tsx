import { ButtonLink } from '~/ui/button';
import { Page, Prose } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';
import { Contents, Lines } from './text-page';
import { HELP_QUESTIONS } from './text-pages';

const SUBJECTS = Object.entries(HELP_QUESTIONS);

/** Questions by who asks them, all readable at once so that the browser's own search finds them. */
export function HelpPage({ email }: { email: string }) {
  const t = useText();
  const links = [...SUBJECTS.map(([subject]) => subject), 'contact'].map((id) => ({
    id,
    label: t(`pages.help.${id}.title`),
  }));
  return (
    <Page>
      <PageHeader title={t('pages.help.title')} lead={t('pages.help.lead')} />
      <div className="reading">
        <Contents links={links} />
        <div className="reading__text">
          <Prose>
            {SUBJECTS.map(([subject, questions]) => (
              <section key={subject} id={subject}>
                <h2>{t(`pages.help.${subject}.title`)}</h2>
                {questions.map((question) => (
                  <section key={question}>
                    <h3>{t(`pages.help.${subject}.${question}.question`)}</h3>
                    <p>{t(`pages.help.${subject}.${question}.answer`)}</p>
                  </section>
                ))}
              </section>
            ))}
            <section id="contact">
              <h2>{t('pages.help.contact.title')}</h2>
              <Lines text={t('pages.help.contact.text', { email })} email={email} />
              <p>
                <ButtonLink to={`mailto:${email}`} variant="secondary" icon="mail" reloadDocument>
                  {t('pages.help.contact.action')}
                </ButtonLink>
              </p>
            </section>
          </Prose>
        </div>
      </div>
    </Page>
  );
}
