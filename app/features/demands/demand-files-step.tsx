import { acceptOf } from '~/features/organisations/file-rules';
import { FILE_TEXT_MAX, MOST_FILES } from '~/features/posting/post-file';
import { ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { FileField } from '~/ui/forms/file-field';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GuidedBack, GuidedFrame } from '~/ui/forms/guided-form';
import { stepAddress } from '~/ui/forms/guided-steps';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Row, Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { DemandAttachments } from './demand-attachments';
import { demandFormPath, useDemandSteps } from './demand-form';
import { AddFileForm } from './demand-input';
import type { DemandFormData } from './demand-form.server';

interface FilesStepProps {
  demand: DemandFormData;
  submission: FormRefusal | undefined;
}

/** The documents of a demand, with a form to add one. */
export function DemandFilesStep({ demand, submission }: FilesStepProps) {
  const t = useText();
  const steps = useDemandSteps(demand);
  const path = demandFormPath(demand.id);
  const form = useZodForm({ schema: AddFileForm, submission, id: 'demand-file' });
  return (
    <GuidedFrame steps={steps} current="files" path={path}>
      <Stack gap="l">
        {demand.values.firms.isBuyerHidden && <Notice>{t('demand-form.files.hidden')}</Notice>}
        <Section title={t('demand-form.files.title')} lead={t('demand-form.files.lead')}>
          {demand.attachments.map((attachment) => (
            <Row key={attachment.id}>
              <DemandAttachments attachments={[attachment]} />
              <AppForm method="post" preventScrollReset>
                <input type="hidden" name="fileId" value={attachment.id} />
                <SubmitButton intent="remove-file" variant="quiet">
                  {t('demand-form.files.remove')}
                  <span className="visually-hidden"> {attachment.title}</span>
                </SubmitButton>
              </AppForm>
            </Row>
          ))}
          {demand.attachments.length < MOST_FILES.attachment && (
            <Card title={t('demand-form.files.add')} level={3} tone="sunken">
              <ZodForm key={demand.attachments.length} form={form} encType="multipart/form-data">
                <FileField
                  name="file"
                  label={t('demand-form.files.file')}
                  help={t('demand-form.files.fileHelp')}
                  accept={acceptOf('attachment')}
                  isOptional={false}
                />
                <TextField
                  name="text"
                  label={t('demand-form.files.text')}
                  help={t('demand-form.files.textHelp')}
                  maxLength={FILE_TEXT_MAX}
                  width="full"
                />
                <SubmitButton intent="add-file" variant="secondary">
                  {t('demand-form.files.add')}
                </SubmitButton>
              </ZodForm>
            </Card>
          )}
        </Section>
        <FormActions>
          <ButtonLink to={stepAddress(path, 'review')}>{t('demand-form.files.next')}</ButtonLink>
          <GuidedBack steps={steps} current="files" path={path} />
        </FormActions>
      </Stack>
    </GuidedFrame>
  );
}
