import { ButtonLink } from '~/ui/button';
import { AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';

/** What this is in one sentence, with a demand and an offer that fit beside it. */
export function HomeHero({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useText();
  return (
    <section className="hero">
      <div className="hero__words">
        <h1 className="hero__title">{t('home.hero.title')}</h1>
        <p className="hero__lead">{t('home.hero.lead')}</p>
        <div className="hero__actions">
          {isSignedIn ? (
            <ButtonLink to="/dashboard" icon="arrow-right" isIconLast>
              {t('home.hero.toDashboard')}
            </ButtonLink>
          ) : (
            <>
              <ButtonLink to="/sign-up?as=buys" icon="arrow-right" isIconLast>
                {t('home.hero.buy')}
              </ButtonLink>
              <ButtonLink to="/sign-up?as=sells" variant="accent" icon="arrow-right" isIconLast>
                {t('home.hero.supply')}
              </ButtonLink>
            </>
          )}
        </div>
        {!isSignedIn && (
          <p className="hero__note">
            {t('home.hero.note')} <AppLink to="/about">{t('home.hero.toAbout')}</AppLink>
          </p>
        )}
      </div>
      <FitPicture />
    </section>
  );
}

/** A demand and an offer as the two pieces of our mark. */
function FitPicture() {
  const t = useText();
  return (
    <figure className="fit">
      <div className="fit__piece fit__piece--demand">
        <p className="fit__kind">{t('home.fit.demand.kind')}</p>
        <p className="fit__what">{t('home.fit.demand.what')}</p>
        <p className="fit__detail">{t('home.fit.demand.detail')}</p>
      </div>
      <div className="fit__piece fit__piece--offer">
        <p className="fit__kind">{t('home.fit.offer.kind')}</p>
        <p className="fit__what">{t('home.fit.offer.what')}</p>
        <p className="fit__detail">{t('home.fit.offer.detail')}</p>
      </div>
      <figcaption className="fit__why">
        <span className="fit__score">{t('home.fit.score')}</span> {t('home.fit.why')}
      </figcaption>
    </figure>
  );
}
