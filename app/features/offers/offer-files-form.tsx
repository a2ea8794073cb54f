import { acceptOf } from '~/features/organisations/file-rules';
import { FILE_TEXT_MAX, MOST_FILES } from '~/features/posting/post-file';
import { FileField } from '~/ui/forms/file-field';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GuidedForm } from '~/ui/forms/guided-form';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { Section } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import { OfferFormAside } from './offer-form-aside';
import { OfferFilesForm as OfferFilesSchema } from './offer-files-input';
import { offerFormPath, useOfferSteps } from './offer-form';
import type { OfferFormData } from './offer-form.server';

interface OfferFilesFormProps {
  offer: OfferFormData;
  submission: FormRefusal | undefined;
}

/** The step with photos and attachments, in one form: every button saves the words that were typed. */
export function OfferFilesForm({ offer, submission }: OfferFilesFormProps) {
  const t = useText();
  const { photos, attachments } = offer.detail;
  const form = useZodForm({
    schema: OfferFilesSchema,
    defaultValues: {
      photos: photos.map(({ id, alt }) => ({ id, text: alt })),
      attachments: attachments.map(({ id, title }) => ({ id, text: title })),
    },
    submission,
    id: 'offer-files',
  });
  return (
    <GuidedForm
      texts="offer-form"
      form={form}
      steps={useOfferSteps(offer)}
      current="files"
      path={offerFormPath(offer.id)}
      encType="multipart/form-data"
      aside={() => <OfferFormAside offer={offer} content={offer.content} step="files" />}
    >
      <Section
        title={t('offer-form.photos.title')}
        lead={t('offer-form.photos.lead', { max: MOST_FILES.photo })}
      >
        {photos.map((photo, at) => (
          <PhotoRow key={photo.id} photo={photo} at={at} />
        ))}
        {photos.length < MOST_FILES.photo && <NewFile kind="photo" />}
      </Section>
      <Section title={t('offer-form.attachments.title')} lead={t('offer-form.attachments.lead')}>
        {attachments.map(({ id, name, href }, at) => (
          <div key={id}>
            <input type="hidden" name={`attachments.${at}.id`} value={id} />
            <p>
              <a href={href}>{name}</a>
            </p>
            <TextField
              name={`attachments.${at}.text`}
              label={t('offer-form.attachments.text')}
              maxLength={FILE_TEXT_MAX}
            />
            <RemoveButton id={id} name={name} />
          </div>
        ))}
        {attachments.length < MOST_FILES.attachment && <NewFile kind="attachment" />}
      </Section>
    </GuidedForm>
  );
}

function PhotoRow({ photo, at }: { photo: OfferFormData['detail']['photos'][number]; at: number }) {
  const t = useText();
  const { id, href, alt, width, height } = photo;
  return (
    <div className="photo-row">
      <input type="hidden" name={`photos.${at}.id`} value={id} />
      <img className="photo-row__picture" src={href} alt="" width={width} height={height} />
      <div>
        <TextField
          name={`photos.${at}.text`}
          label={t('offer-form.photos.text')}
          maxLength={FILE_TEXT_MAX}
          isOptional={false}
        />
        <div className="photo-row__tools">
          {at === 0 ? (
            <strong>{t('offer-form.photos.main')}</strong>
          ) : (
            <SubmitButton intent={`first:${id}`} variant="quiet">
              {t('offer-form.photos.makeMain')}
            </SubmitButton>
          )}
          <RemoveButton id={id} name={alt} />
        </div>
      </div>
    </div>
  );
}

function RemoveButton({ id, name }: { id: string; name: string }) {
  const t = useText();
  return (
    <SubmitButton intent={`remove:${id}`} variant="quiet">
      {t('offer-form.files.remove')}
      <span className="visually-hidden">: {name}</span>
    </SubmitButton>
  );
}

function NewFile({ kind }: { kind: 'photo' | 'attachment' }) {
  const t = useText();
  return (
    <div className="new-file">
      <FileField
        name={kind}
        label={t(`offer-form.files.${kind}.label`)}
        help={t(`offer-form.files.${kind}.help`)}
        accept={acceptOf(kind)}
        isOptional
      />
      <TextField
        name={kind === 'photo' ? 'newPhotoText' : 'newAttachmentText'}
        label={t(`offer-form.files.${kind}.text`)}
        help={t(`offer-form.files.${kind}.textHelp`)}
        maxLength={FILE_TEXT_MAX}
        isOptional={kind === 'attachment'}
      />
      <SubmitButton intent={`add:${kind}`} variant="secondary" icon="plus">
        {t(`offer-form.files.${kind}.add`)}
      </SubmitButton>
    </div>
  );
}
