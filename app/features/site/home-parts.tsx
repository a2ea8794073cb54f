import { ButtonLink } from '~/ui/button';
import { CardGrid } from '~/ui/card';
import { Icon } from '~/ui/icon';
import { Section } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { useFormat, useText } from '~/ui/use-text';
import { StepPicture, type StepMotif } from './step-picture';

const STEPS: readonly StepMotif[] = ['tell', 'compare', 'check', 'agree'];

/** From need to agreement in four pictures. */
export function HomeSteps() {
  const t = useText();
  return (
    <Section
      title={t('home.steps.title')}
      actions={<AppLink to="/how-matching-works">{t('home.steps.more')}</AppLink>}
    >
      <ol className="home-steps">
        {STEPS.map((step, at) => (
          <li key={step} className="home-steps__step">
            <StepPicture motif={step} />
            <h3 className="home-steps__title">
              <span className="home-steps__number">{at + 1}.</span> {t(`home.steps.${step}.title`)}
            </h3>
            <p>{t(`home.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const POINTS = ['one', 'two', 'three'] as const;

/** What each side gets out of it. */
export function HomeSides({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useText();
  return (
    <Section title={t('home.sides.title')}>
      <CardGrid columns={2}>
        {(['buyer', 'enterprise'] as const).map((side) => (
          <section key={side} className={`side side--${side}`}>
            <h3 className="side__title">{t(`home.sides.${side}.title`)}</h3>
            <ul className="side__points">
              {POINTS.map((point) => (
                <li key={point}>
                  <Icon name="check" />
                  <span>{t(`home.sides.${side}.${point}`)}</span>
                </li>
              ))}
            </ul>
            <p className="side__price">{t(`home.sides.${side}.price`)}</p>
            {!isSignedIn && (
              <ButtonLink to="/sign-up" variant="secondary">
                {t(`home.sides.${side}.join`)}
              </ButtonLink>
            )}
          </section>
        ))}
      </CardGrid>
    </Section>
  );
}

interface HomeFiguresProps {
  figures: { offers: number; demands: number; organisations: number };
}

/** How much there is on the market right now. */
export function HomeFigures({ figures }: HomeFiguresProps) {
  const t = useText();
  const format = useFormat();
  return (
    <ul className="figures" aria-label={t('home.figures.label')}>
      {(['offers', 'demands', 'organisations'] as const).map((name) => (
        <li key={name} className="figures__figure">
          <span className="figures__number">{format.number(figures[name])}</span>{' '}
          <span>{t(`home.figures.${name}`, { count: figures[name] })}</span>
        </li>
      ))}
    </ul>
  );
}
