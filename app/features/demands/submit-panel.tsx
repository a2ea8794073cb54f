import { Checkbox } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { ButtonLink } from '~/ui/button';
import { Stack } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { DemandReviewForm } from './demand-input';
import type { OwnDemandData } from './own-demands.server';

interface SubmitPanelProps {
  own: OwnDemandData;
  /** Nothing fits now, so the owner says to know that. */
  fitsNothing: boolean;
  submission: FormRefusal | undefined;
}

/** The button that hands a demand in, once all is there and the membership runs. */
export function SubmitPanel({ own, fitsNothing, submission }: SubmitPanelProps) {
  const t = useText();
  const form = useZodForm({ schema: DemandReviewForm, submission, id: 'submit' });
  if (!own.can.submit || own.problems.length > 0) return null;
  if (!own.membership.isActive)
    return (
      <Notice
        title={t('own-demands.own.needsMembership.title')}
        actions={
          <ButtonLink to="/buyer/membership">{t('own-demands.own.needsMembership.action')}</ButtonLink>
        }
      >
        {t('own-demands.own.needsMembership.text')}
      </Notice>
    );
  return (
    <ZodForm form={form}>
      <Stack>
        {fitsNothing && <Checkbox name="isSureOfNone" label={t('own-demands.own.sureOfNone')} />}
        <SubmitButton intent="submit">{t('own-demands.own.submit')}</SubmitButton>
      </Stack>
    </ZodForm>
  );
}
