import { categoryPictogram } from '~/features/taxonomy/category-pictogram';
import { useCategoryOptions } from '~/features/taxonomy/use-category-options';
import { Card } from '~/ui/card';
import { parsePartly } from '~/ui/forms/parse-partly';
import { stepAddress } from '~/ui/forms/guided-steps';
import { Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { useFormat, useMessage, useText } from '~/ui/use-text';
import { OfferCard } from './offer-card';
import { type Completeness, offerCompleteness } from './offer-completeness';
import type { OfferContent } from './offer-content';
import type { OfferFormData } from './offer-form.server';
import { OFFER_FIELDS, type OfferFieldsStep } from './offer-input';
import type { OfferStep } from './offer-steps';

/** What is stored, with what is being typed in a step over it. */
export function useStepTyped(offer: OfferFormData, step: OfferFieldsStep) {
  return (typed: FormData | null): OfferContent =>
    typed ? { ...offer.content, ...parsePartly(OFFER_FIELDS[step], typed).data } : offer.content;
}

interface OfferFormAsideProps {
  offer: OfferFormData;
  content: OfferContent;
  step: OfferStep;
}

/** The card a buyer will see, and what is missing and why it matters. */
export function OfferFormAside({ offer, content, step }: OfferFormAsideProps) {
  const t = useText();
  return (
    <Stack>
      <section aria-label={t('offer-form.preview.title')}>
        <p className="field__help">{t('offer-form.preview.title')}</p>
        <PreviewCard offer={offer} content={content} />
      </section>
      <CompletenessCard
        completeness={offerCompleteness({ ...content, photoCount: offer.detail.photos.length })}
        path={`/enterprise/offers/${offer.id}/edit`}
        step={step}
      />
    </Stack>
  );
}

function PreviewCard({ offer, content }: Omit<OfferFormAsideProps, 'step'>) {
  const options = useCategoryOptions().flatMap((group) => group.options);
  const names = content.categories.map((id) => options.find(({ value }) => value === id)?.label ?? id);
  const orNull = <T,>(value: T | null | undefined): T | null => value ?? null;
  return (
    <OfferCard
      offer={{
        ...offer.card,
        ...content,
        categoryNames: names,
        pictogram: categoryPictogram([...content.categories]),
        placeName: content.place ?? offer.card.placeName,
        radiusKm: orNull(content.radiusKm),
        priceFromCents: orNull(content.priceFromCents),
        priceToCents: orNull(content.priceToCents),
        priceUnit: orNull(content.priceUnit),
        capacityPerMonth: orNull(content.capacityPerMonth),
        capacityUnit: orNull(content.capacityUnit),
        smallestOrder: orNull(content.smallestOrder),
        largestOrder: orNull(content.largestOrder),
        leadTimeDays: orNull(content.leadTimeDays),
        nextFreeOn: orNull(content.nextFreeOn),
      }}
      to={`/offers/${offer.slug}`}
      level={3}
    />
  );
}

type CompletenessCardProps = { completeness: Completeness; path: string; step: OfferStep };

/** How complete it is; what this step lacks is told with its reason, the rest is one press away. */
export function CompletenessCard({ completeness, path, step }: CompletenessCardProps) {
  const t = useText();
  const say = useMessage();
  const format = useFormat();
  const { percent, needed, helpful } = completeness;
  const isAll = step === 'review';
  const here = helpful.filter((missing) => isAll || missing.step === step);
  const elsewhere = isAll ? 0 : helpful.length - here.length;
  return (
    <Card
      tone="sunken"
      title={t('offer-form.completeness.title', { percent: format.percent(percent / 100) })}
    >
      <Stack gap="s">
        {needed.length > 0 && (
          <>
            <p>{t('offer-form.completeness.needed')}</p>
            <ul>
              {needed.map((missing) => (
                <li key={missing.field}>
                  <AppLink to={stepAddress(path, missing.step)}>{say(missing.message)}</AppLink>
                </li>
              ))}
            </ul>
          </>
        )}
        {here.length > 0 && (
          <>
            <p>{t('offer-form.completeness.helpful')}</p>
            <ul>
              {here.map(({ part, step: at }) => (
                <li key={part}>
                  <AppLink to={stepAddress(path, at)}>{t(`offer-form.helps.${part}.what`)}</AppLink>:{' '}
                  {t(`offer-form.helps.${part}.why`)}
                </li>
              ))}
            </ul>
          </>
        )}
        {elsewhere > 0 && <p>{t('offer-form.completeness.elsewhere', { count: elsewhere })}</p>}
        {needed.length + helpful.length === 0 && <p>{t('offer-form.completeness.all')}</p>}
      </Stack>
    </Card>
  );
}
