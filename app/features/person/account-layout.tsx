import type { ReactNode } from 'react';
import { Page, Stack } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { Tabs } from '~/ui/tabs';
import { useText } from '~/ui/use-text';

interface AccountLayoutProps {
  title: string;
  lead: ReactNode;
  /** Pages below one of the tabs say where they hang. */
  crumb?: { label: string; to: string };
  children: ReactNode;
}

/** The frame of the pages about one's own account. */
export function AccountLayout({ title, lead, crumb, children }: AccountLayoutProps) {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={title} lead={lead} crumbs={crumb ? [crumb] : []} />
      <Stack gap="l">
        {!crumb && (
          <Tabs
            label={t('account.nav.label')}
            tabs={[
              { to: '/account', label: t('account.nav.profile') },
              { to: '/account/security', label: t('account.nav.security') },
              { to: '/account/history', label: t('account.nav.history') },
            ]}
          />
        )}
        {children}
      </Stack>
    </Page>
  );
}
