import { Card, CardGrid } from '~/ui/card';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextArea } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useMessage, useText } from '~/ui/use-text';
import { REASON_MAX, ReviewForm as ReviewFormSchema } from './review-input';

interface ReviewFormProps {
  can: { approve: boolean; ask: boolean; refuse: boolean };
  /** Moment of the last change the curator has read; left out where what is decided on cannot change. */
  seen?: string;
  submission: FormRefusal | undefined;
}

/** The answers of a curator: yes, not yet, or no; the last two with words the organisation reads. */
export function ReviewForm({ can, seen, submission }: ReviewFormProps) {
  const t = useText();
  const say = useMessage();
  /** The other answers have a form of their own, which says it. */
  const problem = submission?.values.intent === 'approve' ? submission.formError : undefined;
  if (!can.approve && !can.ask && !can.refuse) return <Notice>{t('curation.review.nothingToDecide')}</Notice>;
  return (
    <Stack>
      {problem && (
        <div role="alert">
          <Notice tone="danger">{say(problem)}</Notice>
        </div>
      )}
      <CardGrid>
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
        {(['ask', 'refuse'] as const)
          .filter((answer) => can[answer])
          .map((answer) => (
            <Card key={answer} title={t(`curation.review.${answer}.title`)}>
              <ReasonForm answer={answer} submission={submission} {...(seen ? { seen } : {})} />
            </Card>
          ))}
      </CardGrid>
    </Stack>
  );
}

const Seen = ({ moment }: { moment: string | undefined }) =>
  moment === undefined ? null : <input type="hidden" name="seen" value={moment} />;

type ReasonFormProps = Pick<ReviewFormProps, 'seen' | 'submission'> & { answer: 'ask' | 'refuse' };

function ReasonForm({ answer, seen, submission }: ReasonFormProps) {
  const t = useText();
  const own = submission?.values.intent === answer ? submission : undefined;
  const form = useZodForm({ schema: ReviewFormSchema, submission: own, id: answer });
  return (
    <ZodForm form={form}>
      <Seen moment={seen} />
      <TextArea
        name="reason"
        label={t(`curation.review.${answer}.reason`)}
        help={t(`curation.review.${answer}.help`)}
        example={t(`curation.review.${answer}.example`)}
        maxLength={REASON_MAX}
        isOptional={false}
      />
      <SubmitButton intent={answer} variant={answer === 'ask' ? 'secondary' : 'danger'}>
        {t(`curation.review.${answer}.action`)}
      </SubmitButton>
    </ZodForm>
  );
}
