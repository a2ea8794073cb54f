import { FileField } from '~/ui/forms/file-field';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Section } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import { acceptOf } from './file-rules';
import { LogoInput } from './profile-input';

interface LogoFormProps {
  logo: { name: string; href: string; isPicture: boolean } | null;
  submission: FormRefusal | undefined;
}

/** The logo of an organisation, in a form of its own because a file cannot be kept through a refusal. */
export function LogoForm({ logo, submission }: LogoFormProps) {
  const t = useText();
  const form = useZodForm({
    schema: LogoInput,
    submission: submission?.values.intent === 'logo' ? submission : undefined,
    id: 'logo',
  });
  return (
    <Section title={t('organisations.logo.title')}>
      <ZodForm form={form} encType="multipart/form-data">
        <FileField
          name="logo"
          label={t('organisations.logo.label')}
          help={t('organisations.logo.help')}
          accept={acceptOf('logo')}
          current={logo}
          remove={{ name: 'removeLogo', label: t('organisations.logo.remove') }}
        />
        <SubmitButton intent="logo" variant="secondary">
          {t('organisations.logo.submit')}
        </SubmitButton>
      </ZodForm>
    </Section>
  );
}
