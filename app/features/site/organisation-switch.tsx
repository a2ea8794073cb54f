import { Button } from '~/ui/button';
import { Select } from '~/ui/forms/choice-fields';
import { AppForm } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import type { Viewer } from './viewer';

/** For people of several organisations: whose work is on the table now. */
export function OrganisationSwitch({ viewer }: { viewer: Viewer }) {
  const t = useText();
  if (viewer.organisations.length < 2) return null;
  return (
    <AppForm method="post" action="/dashboard" className="organisation-switch">
      <Select
        name="organisationId"
        label={t('site.organisation.label')}
        isLabelHidden
        isOptional={false}
        emptyLabel={null}
        defaultValue={viewer.organisation?.id}
        options={viewer.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button type="submit" variant="secondary" size="s">
        {t('site.organisation.switch')}
      </Button>
    </AppForm>
  );
}
