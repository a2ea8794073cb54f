import { ConfirmDisclosure } from '~/ui/disclosure';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { TextArea, TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Stack } from '~/ui/layout/page';
import { AppForm, AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import type { getCategoryForAdmin } from './category-page.server';
import { CATEGORY_NAME_MAX, CategoryForm as CategoryFormSchema, SYNONYMS_MAX } from './vocabulary-input';

type CategoryPage = Awaited<ReturnType<typeof getCategoryForAdmin>>;
type Props = Pick<CategoryPage, 'words' | 'builtIn' | 'isGroup'> & { submission: FormRefusal | undefined };
const SYNONYM_ROWS = 12;

/** Names and synonyms of a category in both languages; a group has names only. */
export function CategoryForm({ words, builtIn, isGroup, submission }: Props) {
  const t = useText();
  const form = useZodForm({ schema: CategoryFormSchema, defaultValues: words, submission, id: 'category' });
  const seen = typeof submission?.values.version === 'string' ? submission.values.version : words.version;
  return (
    <ZodForm form={form}>
      {(['Nl', 'En'] as const).map((language) => (
        <Stack key={language}>
          <TextField
            name={`name${language}`}
            label={t(`vocabulary.name${language}.label`)}
            help={builtInHelp(t, words[`name${language}`], builtIn[`name${language}`])}
            maxLength={CATEGORY_NAME_MAX}
            isOptional={false}
          />
          {!isGroup && (
            <TextArea
              name={`synonyms${language}`}
              label={t(`vocabulary.synonyms${language}.label`)}
              help={t('vocabulary.synonymsHelp', { max: SYNONYMS_MAX })}
              rows={SYNONYM_ROWS}
            />
          )}
        </Stack>
      ))}
      <FormActions>
        <SubmitButton intent="save">{t('vocabulary.save')}</SubmitButton>
        <AppLink to="/admin/categories">{t('vocabulary.cancel')}</AppLink>
        <input type="hidden" name="version" value={seen} />
      </FormActions>
    </ZodForm>
  );
}

const builtInHelp = (t: ReturnType<typeof useText>, now: string, builtIn: string): string | undefined =>
  now === builtIn ? undefined : t('vocabulary.builtInName', { name: builtIn });

/** Back to the built-in words, asked twice because our own words are gone then. */
export function ResetCategory({ version }: { version: string }) {
  const t = useText();
  return (
    <ConfirmDisclosure summary={t('vocabulary.reset.action')}>
      <p>{t('vocabulary.reset.text')}</p>
      <AppForm method="post">
        <input type="hidden" name="version" value={version} />
        <SubmitButton intent="reset" variant="danger">
          {t('vocabulary.reset.confirm')}
        </SubmitButton>
      </AppForm>
    </ConfirmDisclosure>
  );
}
