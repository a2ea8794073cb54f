import { Button } from '~/ui/button';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';

/** Tells a person that their address is not confirmed yet, what that means, and offers a new link. */
export function EmailNotice({ email }: { email: string }) {
  const t = useText();
  return (
    <Notice
      tone="warning"
      title={t('account.notice.title')}
      actions={
        <AppForm method="post" action="/verify-email">
          <Button type="submit" name="intent" value="resend" variant="secondary" size="s" icon="mail">
            {t('account.verify.again')}
          </Button>
        </AppForm>
      }
    >
      {t('account.notice.text', { email })}
    </Notice>
  );
}
