import { ButtonLink } from '~/ui/button';
import { CardGrid } from '~/ui/card';
import { Icon } from '~/ui/icon';
import type { IconName } from '~/ui/icon-paths';
import { Section } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { Pictogram } from '~/ui/pictogram';
import { SearchForm } from '~/ui/search-form';
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

const SIGN_UP_PATHS = { buyer: '/sign-up?as=buys', enterprise: '/sign-up?as=sells' } as const;
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
              <ButtonLink
                to={SIGN_UP_PATHS[side]}
                variant={side === 'buyer' ? 'primary' : 'accent'}
                icon="arrow-right"
                isIconLast
              >
                {t(`home.sides.${side}.join`)}
              </ButtonLink>
            )}
          </section>
        ))}
      </CardGrid>
    </Section>
  );
}

interface HomeFindProps {
  groups: readonly { id: string; name: string; pictogram: IconName }[];
}

/** Search at once, without an account, in own words or by kind of work. */
export function HomeFind({ groups }: HomeFindProps) {
  const t = useText();
  return (
    <section className="find" aria-label={t('home.find.label')}>
      <SearchForm action="/offers" label={t('home.find.label')} button={t('home.find.button')} />
      <ul className="find__groups">
        {groups.map(({ id, name, pictogram }) => (
          <li key={id}>
            <AppLink className="find__group" to={`/offers?group=${id}`}>
              <Pictogram icon={pictogram} tone="accent" />
              <span>{name}</span>
            </AppLink>
          </li>
        ))}
        <li>
          <AppLink className="find__group" to="/offers">
            <Pictogram icon="grid" tone="neutral" />
            <span>{t('home.find.all')}</span>
          </AppLink>
        </li>
      </ul>
    </section>
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
