import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { DateText } from '~/ui/date-text';
import { AppForm } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { VisuallyHidden } from '~/ui/visually-hidden';
import type { Device } from './device';
import { deviceName } from './device-name';

interface SessionListProps {
  sessions: readonly {
    id: string;
    device: Device;
    address: string | null;
    since: string | Date;
    usedAt: string | Date;
    isCurrent: boolean;
  }[];
}

/** Where a person is signed in, with a button to end each. */
export function SessionList({ sessions }: SessionListProps) {
  const t = useText();
  return (
    <ul className="sessions">
      {sessions.map(({ id, device, address, since, usedAt, isCurrent }) => (
        <li key={id} className="sessions__row">
          <div>
            <p className="sessions__device">
              {deviceName(t, device)}
              {isCurrent && <Badge>{t('account.security.thisDevice')}</Badge>}
            </p>
            <p className="sessions__facts">
              {t('account.security.since')}: <DateText moment={since} hasTime />
            </p>
            <p className="sessions__facts">
              {t('account.security.usedAt')}: <DateText moment={usedAt} hasTime />
            </p>
            {address && (
              <p className="sessions__facts">
                {t('account.security.address')}: {address}
              </p>
            )}
          </div>
          {!isCurrent && (
            <AppForm method="post">
              <input type="hidden" name="sessionId" value={id} />
              <Button type="submit" name="intent" value="end" variant="secondary" size="s" icon="logout">
                <span aria-hidden="true">{t('account.security.end')}</span>
                <VisuallyHidden>
                  {t('account.security.endOn', { device: deviceName(t, device) })}
                </VisuallyHidden>
              </Button>
            </AppForm>
          )}
        </li>
      ))}
    </ul>
  );
}
