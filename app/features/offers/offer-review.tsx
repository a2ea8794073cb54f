import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GuidedBack, GuidedFrame } from '~/ui/forms/guided-form';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { Section, Stack } from '~/ui/layout/page';
import { AppForm, AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useMessage, useText } from '~/ui/use-text';
import { isOfferPosted } from './offer';
import { offerCompleteness } from './offer-completeness';
import { OfferDetails } from './offer-details';
import { OfferFormAside } from './offer-form-aside';
import { offerFormPath, useOfferSteps } from './offer-form';
import type { OfferFormData } from './offer-form.server';

interface OfferReviewProps {
  offer: OfferFormData;
  submission: FormRefusal | undefined;
}

/** The last step: all of it as a buyer reads it, what is missing, and the button that hands it in. */
export function OfferReview({ offer, submission }: OfferReviewProps) {
  const t = useText();
  const say = useMessage();
  const steps = useOfferSteps(offer);
  const path = offerFormPath(offer.id);
  const completeness = offerCompleteness({ ...offer.content, photoCount: offer.detail.photos.length });
  const isPosted = isOfferPosted(offer.status);
  return (
    <GuidedFrame
      steps={steps}
      current="review"
      path={path}
      aside={<OfferFormAside offer={offer} content={offer.content} step="review" />}
    >
      <Stack gap="l">
        {submission?.formError && <Notice tone="danger">{say(submission.formError)}</Notice>}
        <Section
          title={t('offer-form.review.title')}
          lead={t(isPosted ? 'offer-form.review.posted' : 'offer-form.review.lead')}
          actions={<AppLink to={`/offers/${offer.slug}`}>{t('offer-form.review.preview')}</AppLink>}
        >
          <OfferDetails offer={offer.detail} />
        </Section>
        <AppForm method="post">
          <FormActions>
            {!isPosted && completeness.needed.length === 0 && (
              <SubmitButton intent="submit">{t('offer-form.review.submit')}</SubmitButton>
            )}
            <SubmitButton intent="close" variant="secondary">
              {t('ui.guided.close')}
            </SubmitButton>
            <GuidedBack steps={steps} current="review" path={path} />
          </FormActions>
        </AppForm>
      </Stack>
    </GuidedFrame>
  );
}
