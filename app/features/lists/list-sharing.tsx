import { SubmitButton } from '~/ui/forms/submit-button';
import { Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { ShareActions } from '~/ui/share-actions';
import { useText } from '~/ui/use-text';

/** A link for others that can be taken back; printing needs none. */
export function ListSharing({ name, sharedAt }: { name: string; sharedAt: string | null }) {
  const t = useText();
  return (
    <div className="no-print">
      <Section title={t('lists.share.title')}>
        <Stack>
          <p>{t(sharedAt ? 'lists.share.isOn' : 'lists.share.isOff')}</p>
          {sharedAt && (
            <p>
              {t('lists.share.address')} <a href={sharedAt}>{sharedAt}</a>
            </p>
          )}
          <ShareActions title={name} address={sharedAt} />
          <AppForm method="post">
            {sharedAt ? (
              <SubmitButton intent="withdraw" variant="secondary">
                {t('lists.share.withdraw')}
              </SubmitButton>
            ) : (
              <SubmitButton intent="share" variant="secondary">
                {t('lists.share.submit')}
              </SubmitButton>
            )}
          </AppForm>
        </Stack>
      </Section>
    </div>
  );
}
