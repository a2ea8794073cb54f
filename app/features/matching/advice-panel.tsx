import type { ReactNode } from 'react';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Row, Stack } from '~/ui/layout/page';
import { AppForm, AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText, type Translate } from '~/ui/use-text';
import { SUGGESTIONS_MAX, type PublishAdvice } from './publish-advice';

interface AdvicePanelProps {
  /** Null while the search engine is away. */
  advice: PublishAdvice | null;
  /** A partner sees all matches once the demand is on the market; others read how to become one. */
  isPartner: boolean;
  /** The button that hands the demand in. */
  children: ReactNode;
}

/** How many offers fit a demand before it is published, what excludes others, and what asking less would add. */
export function AdvicePanel({ advice, isPartner, children }: AdvicePanelProps) {
  const t = useText();
  return (
    <Card title={t('advice.title')} tone="accent">
      <Stack>
        {advice === null ? <p>{t('advice.away')}</p> : <Advice advice={advice} isPartner={isPartner} />}
        {children}
      </Stack>
    </Card>
  );
}

function Advice({ advice, isPartner }: { advice: PublishAdvice; isPartner: boolean }) {
  const t = useText();
  const { fits, best, excluded, loosenings } = advice;
  const count = { count: Math.min(fits, SUGGESTIONS_MAX) };
  return (
    <>
      {fits === 0 ? (
        <Notice tone="warning" title={t('advice.fits', count)}>
          {t('advice.none.why')}
        </Notice>
      ) : (
        <p>{t(fits > SUGGESTIONS_MAX ? 'advice.fitsMany' : 'advice.fits', count)}</p>
      )}
      {best.length > 0 && (
        <section>
          <h3>{t('advice.best')}</h3>
          <ol className="plain-list">
            {best.map((offer) => (
              <li key={offer.id}>
                <AppLink to={`/offers/${offer.slug}`}>{offer.title}</AppLink>, {offer.organisation}
                {offer.placeName ? `, ${offer.placeName}` : ''} ({offer.score}/100)
              </li>
            ))}
          </ol>
          <p className="field__help">{t(isPartner ? 'advice.bestPartner' : 'advice.bestFree')}</p>
        </section>
      )}
      {excluded.length > 0 && (
        <section>
          <h3>{t('advice.excluded.title')}</h3>
          <ul className="plain-list">
            {excluded.map(({ condition, count: offers }) => (
              <li key={condition}>{t(`advice.excluded.${condition}`, { count: offers })}</li>
            ))}
          </ul>
        </section>
      )}
      {loosenings.length > 0 && (
        <section>
          <h3>{t('advice.loosen.title')}</h3>
          <ul className="plain-list">
            {loosenings.map((loosening) => (
              <li key={loosening.id}>
                <AppForm method="post" preventScrollReset>
                  <input type="hidden" name="loosening" value={loosening.id} />
                  <Row>
                    <span>{sayLoosening(t, loosening)}</span>
                    <Badge tone="success">{t('advice.loosen.gain', { count: loosening.gain })}</Badge>
                    <SubmitButton intent="loosen" variant="secondary">
                      {t('advice.loosen.apply')}
                      <span className="visually-hidden"> {sayLoosening(t, loosening)}</span>
                    </SubmitButton>
                  </Row>
                </AppForm>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function sayLoosening(t: Translate, loosening: PublishAdvice['loosenings'][number]): string {
  return t(`advice.loosen.${loosening.kind}`, {
    ...(loosening.kind === 'radius' ? { from: loosening.from, to: loosening.to } : {}),
    ...(loosening.kind === 'recognition'
      ? { recognition: t(`taxonomy.recognitions.${loosening.recognition}`) }
      : {}),
  });
}
