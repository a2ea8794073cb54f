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

/** The answers a post still takes; `check` is the yes to one that is on the market already. */
export type ReviewCan = { approve: boolean; check?: boolean; ask: boolean; refuse: boolean };

/** What is decided on; each has its own words for what a yes or a no does. */
export type ReviewSubject = 'offer' | 'demand' | 'change';

interface ReviewFormProps {
  subject: ReviewSubject;
  can: ReviewCan;
  /** Whether others find it now. */
  isLive?: boolean;
  /** Moment of the last change the curator has read; left out where what is decided on cannot change. */
  seen?: string;
  submission: FormRefusal | undefined;
}

const YES = [
  { intent: 'approve', needs: 'approve' },
  { intent: 'checked', needs: 'check' },
] as const;

/** The answers of a curator: yes, not yet, or no; the last two with words the organisation reads. */
export function ReviewForm({ subject, can, isLive = false, seen, submission }: ReviewFormProps) {
  const t = useText();
  const say = useMessage();
  /** The other answers have a form of their own, which says it. */
  const posted = submission?.values.intent;
  const problem = posted === 'approve' || posted === 'checked' ? submission?.formError : undefined;
  if (!can.approve && !can.check && !can.ask && !can.refuse)
    return <Notice>{t('curation.review.nothingToDecide')}</Notice>;
  return (
    <Stack>
      {problem && (
        <div role="alert">
          <Notice tone="danger">{say(problem)}</Notice>
        </div>
      )}
      <CardGrid>
        {YES.filter(({ needs }) => can[needs]).map(({ intent }) => (
          <Card key={intent} title={t(`curation.review.${intent}.title`)}>
            <AppForm method="post">
              <Stack>
                <p>{t(yesText(intent, subject))}</p>
                <Seen moment={seen} />
                <SubmitButton intent={intent} icon="check">
                  {t(`curation.review.${intent}.action`)}
                </SubmitButton>
              </Stack>
            </AppForm>
          </Card>
        ))}
        {(['ask', 'refuse'] as const)
          .filter((answer) => can[answer])
          .map((answer) => (
            <Card key={answer} title={t(`curation.review.${answer}.title`)}>
              <ReasonForm
                answer={answer}
                help={t(answer === 'ask' ? askHelp(isLive) : `curation.review.refuse.help.${subject}`)}
                example={t(
                  subject === 'change' ? 'offer-changes.refuseExample' : `curation.review.${answer}.example`,
                )}
                submission={submission}
                {...(seen ? { seen } : {})}
              />
            </Card>
          ))}
      </CardGrid>
    </Stack>
  );
}

const Seen = ({ moment }: { moment: string | undefined }) =>
  moment === undefined ? null : <input type="hidden" name="seen" value={moment} />;

const yesText = (intent: 'approve' | 'checked', subject: ReviewSubject) =>
  intent === 'approve' && subject === 'change' ? 'offer-changes.approve' : `curation.review.${intent}.text`;
const askHelp = (isLive: boolean) => (isLive ? 'curation.review.ask.helpLive' : 'curation.review.ask.help');

type ReasonFormProps = Pick<ReviewFormProps, 'seen' | 'submission'> & {
  answer: 'ask' | 'refuse';
  help: string;
  example: string;
};

function ReasonForm({ answer, help, example, seen, submission }: ReasonFormProps) {
  const t = useText();
  const own = submission?.values.intent === answer ? submission : undefined;
  const form = useZodForm({ schema: ReviewFormSchema, submission: own, id: answer });
  return (
    <ZodForm form={form}>
      <Seen moment={seen} />
      <TextArea
        name="reason"
        label={t(`curation.review.${answer}.reason`)}
        help={help}
        example={example}
        maxLength={REASON_MAX}
        isOptional={false}
      />
      <SubmitButton intent={answer} variant={answer === 'ask' ? 'secondary' : 'danger'}>
        {t(`curation.review.${answer}.action`)}
      </SubmitButton>
    </ZodForm>
  );
}
