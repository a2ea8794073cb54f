import { ConfirmDisclosure } from '~/ui/disclosure';
import { RadioGroup } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { DateField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Card } from '~/ui/card';
import { Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { DEMAND_OUTCOMES } from './demand';
import { OwnDemandForm } from './demand-input';
import type { OwnDemandData } from './own-demands.server';

interface MovesProps {
  can: OwnDemandData['can'];
  submission: FormRefusal | undefined;
}

/** A refusal belongs to the form whose button was pressed. */
const of = (submission: FormRefusal | undefined, intent: string): FormRefusal | undefined =>
  submission?.values.intent === intent ? submission : undefined;

/** Says how a demand ended that its deadline closed. */
export function SettleCard({ submission }: Pick<MovesProps, 'submission'>) {
  const t = useText();
  const form = useZodForm({ schema: OwnDemandForm, submission: of(submission, 'settle'), id: 'settle' });
  return (
    <Card title={t('own-demands.own.settle.title')} tone="accent">
      <Stack>
        <p>{t('own-demands.own.settle.text')}</p>
        <ZodForm form={form}>
          <OutcomeField />
          <SubmitButton intent="settle">{t('own-demands.own.settle.action')}</SubmitButton>
        </ZodForm>
      </Stack>
    </Card>
  );
}

/** Closes a live demand, takes one back that waits, throws a draft away, or opens a closed one again. */
export function DemandMoves({ can, submission }: MovesProps) {
  const t = useText();
  const posted = submission?.values.intent;
  return (
    <>
      {can.close && (
        <ConfirmDisclosure summary={t('own-demands.own.close')} isOpen={posted === 'close'} isDanger>
          <CloseForm submission={submission} />
        </ConfirmDisclosure>
      )}
      {(['withdraw', 'delete'] as const)
        .filter((move) => can[move])
        .map((move) => (
          <ConfirmDisclosure key={move} summary={t(`own-demands.own.${move}.summary`)} isDanger>
            <AppForm method="post">
              <Stack>
                <p>{t(`own-demands.own.${move}.text`)}</p>
                <SubmitButton intent={move} variant="danger">
                  {t(`own-demands.own.${move}.action`)}
                </SubmitButton>
              </Stack>
            </AppForm>
          </ConfirmDisclosure>
        ))}
      {can.reopen && (
        <ConfirmDisclosure summary={t('own-demands.own.reopen.summary')} isOpen={posted === 'reopen'}>
          <ReopenForm submission={submission} />
        </ConfirmDisclosure>
      )}
    </>
  );
}

function CloseForm({ submission }: Pick<MovesProps, 'submission'>) {
  const t = useText();
  const form = useZodForm({ schema: OwnDemandForm, submission: of(submission, 'close'), id: 'close' });
  return (
    <ZodForm form={form}>
      <p>{t('own-demands.own.closeText')}</p>
      <OutcomeField />
      <SubmitButton intent="close" variant="danger">
        {t('own-demands.own.closeSure')}
      </SubmitButton>
    </ZodForm>
  );
}

function ReopenForm({ submission }: Pick<MovesProps, 'submission'>) {
  const t = useText();
  const form = useZodForm({ schema: OwnDemandForm, submission: of(submission, 'reopen'), id: 'reopen' });
  return (
    <ZodForm form={form}>
      <p>{t('own-demands.own.reopen.text')}</p>
      <DateField name="respondBy" label={t('own-demands.own.reopen.respondBy')} isOptional={false} />
      <SubmitButton intent="reopen">{t('own-demands.own.reopen.action')}</SubmitButton>
    </ZodForm>
  );
}

function OutcomeField() {
  const t = useText();
  return (
    <RadioGroup
      name="outcome"
      label={t('own-demands.own.outcome')}
      isOptional={false}
      options={DEMAND_OUTCOMES.map((outcome) => ({ value: outcome, label: t(`demands.outcome.${outcome}`) }))}
    />
  );
}
