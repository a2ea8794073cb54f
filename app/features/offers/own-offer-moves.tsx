import { DateText } from '~/ui/date-text';
import { ConfirmDisclosure, Disclosure } from '~/ui/disclosure';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { DateField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Row, Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import type { OfferTransition } from './offer';
import { OwnOfferForm } from './offer-input';

/** Buttons without a form of their own, in the order they are shown. */
const SIMPLE = ['resume', 'reopen', 'duplicate', 'archive'] as const;

interface OwnOfferMovesProps {
  moves: readonly OfferTransition[];
  mayDelete: boolean;
  submission: FormRefusal | undefined;
}

/** What else an organisation can do with its offer: pause, put away, take back, copy, throw away. */
export function OwnOfferMoves({ moves, mayDelete, submission }: OwnOfferMovesProps) {
  const t = useText();
  const shown = SIMPLE.filter((move) => move === 'duplicate' || moves.includes(move));
  return (
    <Section title={t('own-offers.own.more')}>
      <Stack>
        {moves.includes('pause') && <PauseForm submission={submission} />}
        <AppForm method="post">
          <Row>
            {shown.map((move) => (
              <SubmitButton key={move} intent={move} variant="secondary">
                {t(`own-offers.own.move.${move}`)}
              </SubmitButton>
            ))}
          </Row>
        </AppForm>
        {mayDelete && (
          <ConfirmDisclosure summary={t('own-offers.own.delete.summary')} isDanger>
            <AppForm method="post">
              <Stack>
                <p>{t('own-offers.own.delete.text')}</p>
                <SubmitButton intent="delete" variant="danger">
                  {t('own-offers.own.delete.action')}
                </SubmitButton>
              </Stack>
            </AppForm>
          </ConfirmDisclosure>
        )}
      </Stack>
    </Section>
  );
}

function PauseForm({ submission }: Pick<OwnOfferMovesProps, 'submission'>) {
  const t = useText();
  const form = useZodForm({ schema: OwnOfferForm, submission, id: 'pause' });
  return (
    <Disclosure summary={t('own-offers.own.pause.title')} isOpen={submission !== undefined}>
      <ZodForm form={form}>
        <p>{t('own-offers.own.pause.text')}</p>
        <DateField
          name="until"
          label={t('own-offers.own.pause.until')}
          help={t('own-offers.own.pause.help')}
          isOptional
        />
        <SubmitButton intent="pause" variant="secondary">
          {t('own-offers.own.pause.submit')}
        </SubmitButton>
      </ZodForm>
    </Disclosure>
  );
}

/** Says that an edit is not to be seen yet, and takes it back. */
export function ChangeWaits({ askedAt, canWithdraw }: { askedAt: Date; canWithdraw: boolean }) {
  const t = useText();
  return (
    <Notice title={t('own-offers.own.changeWaits.title')}>
      <p>
        {t('own-offers.own.changeWaits.text')} <DateText moment={askedAt} hasTime hasRelative />
      </p>
      {canWithdraw && (
        <AppForm method="post">
          <SubmitButton intent="withdraw-change" variant="secondary">
            {t('own-offers.own.changeWaits.withdraw')}
          </SubmitButton>
        </AppForm>
      )}
    </Notice>
  );
}
