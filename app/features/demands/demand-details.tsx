import { FormattedProse } from '~/features/posting/formatted-prose';
import { DescriptionList } from '~/ui/description-list';
import { Prose, Section } from '~/ui/layout/page';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';
import { DemandAttachments } from './demand-attachments';
import { useDemandFacts } from './demand-facts';
import { DemandLots } from './demand-lots';
import type { DemandDetailView } from './demand-view';

export type DemandContact = { name: string; email: string };

interface DemandDetailsProps {
  demand: DemandDetailView;
  /** Whom a reader who may know can write to. */
  contact?: DemandContact | null;
}

/** Everything that decides about a demand, for its public page, its owner and the curator. */
export function DemandDetails({ demand, contact = null }: DemandDetailsProps) {
  const t = useText();
  const { firms, when, what, where, amount, impact } = useDemandFacts(demand);
  return (
    <div className="details">
      <div className="details__facts">
        <DescriptionList facts={[...firms, ...when, ...what, ...where, ...amount, ...impact]} />
      </div>
      <div className="details__text">
        <Section title={t('demands.label.description')}>
          <DemandDescription demand={demand} />
        </Section>
        {demand.lots.length > 0 && (
          <Section title={t('demands.lots.title')} lead={t('demands.lots.lead')}>
            <DemandLots demand={demand} />
          </Section>
        )}
        {demand.questions.length > 0 && (
          <Section title={t('demands.questions.title')} lead={t('demands.questions.lead')}>
            <DemandQuestions questions={demand.questions} />
          </Section>
        )}
        {demand.attachments.length > 0 && (
          <Section title={t('demands.label.attachments')}>
            <DemandAttachments attachments={demand.attachments} />
          </Section>
        )}
        {contact && (
          <Section title={t('demands.contact.title')}>
            <DemandContactLine contact={contact} />
          </Section>
        )}
        {demand.organisation && demand.organisationAbout && (
          <Section title={t('demands.about', { organisation: demand.organisation })}>
            <Prose>
              <TypedText text={demand.organisationAbout} language={demand.aboutLanguage} />
            </Prose>
          </Section>
        )}
      </div>
    </div>
  );
}

/** What is needed, in the buyer's own words. */
export function DemandDescription({
  demand,
}: {
  demand: Pick<DemandDetailView, 'description' | 'language'>;
}) {
  const t = useText();
  return (
    <Prose>
      {demand.description.length > 0 ? (
        <FormattedProse blocks={demand.description} language={demand.language} />
      ) : (
        <p>{t('demands.notSaid')}</p>
      )}
    </Prose>
  );
}

/** What firms are asked, in order. */
export function DemandQuestions({ questions }: Pick<DemandDetailView, 'questions'>) {
  const t = useText();
  return (
    <Prose>
      <ol>
        {questions.map(({ id, text, isRequired }) => (
          <li key={id}>
            {text} {isRequired && <strong>({t('demands.questions.required')})</strong>}
          </li>
        ))}
      </ol>
    </Prose>
  );
}

/** Whom to write to. */
export function DemandContactLine({ contact }: { contact: DemandContact }) {
  return (
    <p>
      {contact.name}, <a href={`mailto:${contact.email}`}>{contact.email}</a>
    </p>
  );
}
