import { TextArea } from '~/ui/forms/text-fields';
import { SubmitButton } from '~/ui/forms/submit-button';
import { ConfirmDisclosure } from '~/ui/disclosure';
import { DateText } from '~/ui/date-text';
import { Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';
import type { OwnDemandData } from './own-demands.server';

/** Asks a curator for help, or says what became of the last time. */
export function HelpForm({ help }: { help: OwnDemandData['help'] }) {
  const t = useText();
  if (help && !help.answeredAt)
    return (
      <Notice>
        {t('own-demands.own.help.waiting')} <DateText moment={help.createdAt} hasRelative />.
      </Notice>
    );
  return (
    <Stack>
      {help?.answer && (
        <Notice title={t('own-demands.own.help.answered')}>
          <TypedText text={help.answer} />
        </Notice>
      )}
      <ConfirmDisclosure
        summary={t(help?.answer ? 'own-demands.own.help.again' : 'own-demands.own.help.title')}
      >
        <AppForm method="post">
          <Stack>
            <p>{t('own-demands.own.help.text')}</p>
            <TextArea name="message" label={t('own-demands.own.help.message')} rows={3} isOptional />
            <SubmitButton intent="help" variant="secondary">
              {t('own-demands.own.help.action')}
            </SubmitButton>
          </Stack>
        </AppForm>
      </ConfirmDisclosure>
    </Stack>
  );
}
