import { POST_TITLE_MAX } from '~/features/posting/post-fields';
import { ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GuidedBack, GuidedFrame } from '~/ui/forms/guided-form';
import { stepAddress } from '~/ui/forms/guided-steps';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { TextArea, TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Row, Section, Stack } from '~/ui/layout/page';
import { AppForm, AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useFormat, useMessage, useText } from '~/ui/use-text';
import { demandFormPath, useDemandSteps } from './demand-form';
import { CategoriesField, QuantityFields, ValueBandField } from './demand-form-fields';
import { LOT_DESCRIPTION_MAX, LotForm as LotFormSchema } from './demand-input';
import { LOTS_MAX } from './demand-terms';
import { demandQuantityText } from './demand-words';
import type { DemandFormData } from './demand-form.server';

interface LotsStepProps {
  demand: DemandFormData;
  /** The lot that is written or changed, `new` for one more, null for the list. */
  lotId: string | null;
  submission: FormRefusal | undefined;
}

/** The lots of a demand: a list to add to, change and put in order, or the form of one of them. */
export function DemandLotsStep({ demand, lotId, submission }: LotsStepProps) {
  const steps = useDemandSteps(demand);
  const path = demandFormPath(demand.id);
  return (
    <GuidedFrame steps={steps} current="lots" path={path}>
      {lotId === null ? (
        <LotList demand={demand} submission={submission} />
      ) : (
        <LotForm key={lotId} demand={demand} lotId={lotId} submission={submission} />
      )}
    </GuidedFrame>
  );
}

function LotList({ demand, submission }: Omit<LotsStepProps, 'lotId'>) {
  const t = useText();
  const say = useMessage();
  const path = demandFormPath(demand.id);
  const to = (lot: string) => `${stepAddress(path, 'lots')}&lot=${lot}`;
  const steps = useDemandSteps(demand);
  return (
    <Stack gap="l">
      {submission?.formError && <Notice tone="danger">{say(submission.formError)}</Notice>}
      <Section title={t('demand-form.lots.title')} lead={t('demand-form.lots.lead')}>
        <Stack>
          {demand.lots.length === 0 ? (
            <EmptyState title={t('demand-form.lots.none')} motif="apart">
              {t('demand-form.lots.noneText')}
            </EmptyState>
          ) : (
            <ol className="plain-list">
              {demand.lots.map((lot, at) => (
                <li key={lot.id}>
                  <LotCard lot={lot} at={at} isLast={at === demand.lots.length - 1} to={to(lot.id)} />
                </li>
              ))}
            </ol>
          )}
          {demand.lots.length < LOTS_MAX && (
            <p>
              <ButtonLink to={to('new')} variant="secondary" icon="plus">
                {t('demand-form.lots.add')}
              </ButtonLink>
            </p>
          )}
        </Stack>
      </Section>
      <FormActions>
        <ButtonLink to={stepAddress(path, 'where')}>{t('demand-form.lots.next')}</ButtonLink>
        <GuidedBack steps={steps} current="lots" path={path} />
      </FormActions>
    </Stack>
  );
}

interface LotCardProps {
  lot: DemandFormData['lots'][number];
  at: number;
  isLast: boolean;
  to: string;
}

function LotCard({ lot, at, isLast, to }: LotCardProps) {
  const t = useText();
  const words = { t, format: useFormat() };
  const title = t('demands.lots.name', { number: at + 1, title: lot.title || t('demands.lots.untitled') });
  const facts = [demandQuantityText(words, lot), lot.placeName].filter((fact) => fact !== null);
  return (
    <Card title={title} level={3}>
      <Stack>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        <AppForm method="post" preventScrollReset>
          <input type="hidden" name="lotId" value={lot.id} />
          <Row>
            <AppLink to={to}>
              {t('demand-form.lots.change')}
              <span className="visually-hidden"> {title}</span>
            </AppLink>
            {at > 0 && <LotButton intent="lot-up" title={title} />}
            {!isLast && <LotButton intent="lot-down" title={title} />}
            <LotButton intent="remove-lot" title={title} />
          </Row>
        </AppForm>
      </Stack>
    </Card>
  );
}

function LotButton({ intent, title }: { intent: 'lot-up' | 'lot-down' | 'remove-lot'; title: string }) {
  const t = useText();
  return (
    <SubmitButton intent={intent} variant="quiet">
      {t(`demand-form.lots.${intent}`)}
      <span className="visually-hidden"> {title}</span>
    </SubmitButton>
  );
}

function LotForm({ demand, lotId, submission }: LotsStepProps) {
  const t = useText();
  const stored = demand.lots.find(({ id }) => id === lotId);
  const form = useZodForm({
    schema: LotFormSchema,
    ...(stored ? { defaultValues: stored.values } : {}),
    submission,
    id: 'lot',
  });
  return (
    <ZodForm form={form} texts="demand-form">
      <Section title={t(stored ? 'demand-form.lots.changeTitle' : 'demand-form.lots.newTitle')}>
        <TextField
          name="title"
          label={t('demand-form.lots.titleLabel')}
          example={t('demand-form.lots.titleExample')}
          width="full"
          maxLength={POST_TITLE_MAX}
          isOptional={false}
        />
        <TextArea
          name="description"
          label={t('demand-form.description.label')}
          rows={4}
          maxLength={LOT_DESCRIPTION_MAX}
        />
        <CategoriesField />
        <QuantityFields />
        <TextField
          name="place"
          label={t('demand-form.place.label')}
          help={t('demand-form.lots.placeHelp')}
          example="3511 AB"
          width="m"
        />
        <ValueBandField />
      </Section>
      <FormActions>
        <SubmitButton intent="save-lot">{t('demand-form.lots.save')}</SubmitButton>
        <AppLink to={stepAddress(demandFormPath(demand.id), 'lots')}>{t('demand-form.cancel')}</AppLink>
      </FormActions>
    </ZodForm>
  );
}
