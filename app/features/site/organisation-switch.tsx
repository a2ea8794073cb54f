import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import { AppForm } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import type { Viewer } from './viewer';

/**
 * For people of several organisations: whose work is on the table now. A bare select and not a form
 * field, because the frame of every page would then carry the form library along.
 */
export function OrganisationSwitch({ viewer }: { viewer: Viewer }) {
  const t = useText();
  if (viewer.organisations.length < 2) return null;
  return (
    <AppForm method="post" action="/dashboard" className="organisation-switch">
      <span className="select">
        <select
          key={viewer.organisation?.id}
          name="organisationId"
          className="input select__control"
          aria-label={t('site.organisation.label')}
          defaultValue={viewer.organisation?.id}
        >
          {viewer.organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </span>
      <Button type="submit" variant="secondary" size="s">
        {t('site.organisation.switch')}
      </Button>
    </AppForm>
  );
}
