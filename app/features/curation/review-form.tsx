import { Card } from '~/ui/card';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { TextArea } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { REASON_MAX, ReviewForm as ReviewFormSchema } from './review-input';

interface ReviewFormProps {
  can: { approve: boolean; refuse: boolean; askChanges?: boolean };
  /** Moment of the last change the curator has read; left out where what is decided on cannot change. */
  seen?: string;
  submission: FormRefusal | undefined;
}

/** The answers of a curator: yes, what has to change, or no with the reason the organisation reads. */
export function ReviewForm({ can, seen, submission }: ReviewFormProps) {
  const t = useText();
  if (!can.approve && !can.refuse) return <Notice>{t('curation.review.nothingToDecide')}</Notice>;
  return (
    <Stack>
      {can.approve && (
        <Card title={t('curation.review.approve.title')}>
          <AppForm method="post">
            <Stack>
              <p>{t('curation.review.approve.text')}</p>
              <Seen moment={seen} />
              <SubmitButton intent="approve" icon="check">
                {t('curation.review.approve.action')}
              </SubmitButton>
            </Stack>
          </AppForm>
        </Card>
      )}
      {can.refuse && (
        <Card title={t(can.askChanges ? 'curation.review.askOrRefuse' : 'curation.review.refuse.title')}>
          <RefuseForm can={can} submission={submission} {...(seen ? { seen } : {})} />
        </Card>
      )}
    </Stack>
  );
}

const Seen = ({ moment }: { moment: string | undefined }) =>
  moment === undefined ? null : <input type="hidden" name="seen" value={moment} />;

function RefuseForm({ can, seen, submission }: ReviewFormProps) {
  const t = useText();
  const form = useZodForm({ schema: ReviewFormSchema, submission, id: 'refuse' });
  return (
    <ZodForm form={form}>
      <Seen moment={seen} />
      <TextArea
        name="reason"
        label={t('curation.review.refuse.reason')}
        help={t('curation.review.refuse.help')}
        example={t('curation.review.refuse.example')}
        maxLength={REASON_MAX}
        isOptional={false}
      />
      <FormActions>
        {can.askChanges && (
          <SubmitButton intent="ask-changes" variant="secondary">
            {t('curation.review.askChanges')}
          </SubmitButton>
        )}
        <SubmitButton intent="refuse" variant="danger">
          {t(can.askChanges ? 'curation.review.refuseForGood' : 'curation.review.refuse.action')}
        </SubmitButton>
      </FormActions>
    </ZodForm>
  );
}
