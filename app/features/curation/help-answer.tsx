import { Card } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextArea } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';
import { HelpAnswerForm, REASON_MAX } from './review-input';

interface HelpAnswerProps {
  /** Where a curator picks and hides the matches of the demand; null when it is not on the market. */
  matchesTo: string | null;
  help: { id: string; message: string; createdAt: Date };
  submission: FormRefusal | undefined;
}

/** What a buyer asks a curator, with the form to answer. */
export function HelpAnswer({ help, matchesTo, submission }: HelpAnswerProps) {
  const t = useText();
  const form = useZodForm({ schema: HelpAnswerForm, submission, id: 'help' });
  return (
    <Card title={t('curation.help.title')} tone="accent">
      <Stack>
        <p>
          {t('curation.help.asked')} <DateText moment={help.createdAt} hasTime hasRelative />
        </p>
        <TypedText text={help.message || t('curation.help.noMessage')} />
        {matchesTo && (
          <p>
            <AppLink to={matchesTo}>{t('curation.help.matches')}</AppLink>
          </p>
        )}
        <ZodForm form={form}>
          <input type="hidden" name="helpId" value={help.id} />
          <TextArea
            name="answer"
            label={t('curation.help.answer')}
            help={t('curation.help.answerHelp')}
            maxLength={REASON_MAX}
            isOptional={false}
          />
          <SubmitButton intent="answer-help">{t('curation.help.action')}</SubmitButton>
        </ZodForm>
      </Stack>
    </Card>
  );
}
