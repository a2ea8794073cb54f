import { Tabs } from '~/ui/tabs';
import { useText } from '~/ui/use-text';

/** The pages about one's own organisation. */
export function OrganisationTabs() {
  const t = useText();
  return (
    <Tabs
      label={t('organisations.tabs.label')}
      tabs={[
        { to: '/organisation', label: t('organisations.tabs.profile') },
        { to: '/organisation/recognitions', label: t('organisations.tabs.recognitions'), isExact: false },
        { to: '/organisation/members', label: t('organisations.tabs.members') },
        { to: '/organisation/data', label: t('organisations.tabs.data') },
      ]}
    />
  );
}
