import { DateText } from '~/ui/date-text';
import { Timeline } from '~/ui/steps';
import { useText, type Translate } from '~/ui/use-text';
import type { HistoryEvent } from './history.server';

/** What happened, newest first, with who did it and in whose name. */
export function HistoryList({ events }: { events: readonly HistoryEvent[] }) {
  const t = useText();
  if (events.length === 0) return <p>{t('backoffice.history.empty')}</p>;
  return (
    <Timeline
      items={events.map(({ id, at, action, actor, impersonator, reason }) => ({
        id,
        title: eventWords(t, action),
        meta: (
          <>
            <DateText moment={at} hasTime /> · {whoWords(t, actor, impersonator)}
          </>
        ),
        text: reason,
      }))}
    />
  );
}

/** Events of parts that have no words here keep the name they were recorded under. */
function eventWords(t: Translate, action: string): string {
  const key = `history.${action}`;
  const words = t(key);
  return words === key ? action : words;
}

function whoWords(t: Translate, actor: string | null, impersonator: string | null): string {
  const name = actor ?? t('backoffice.history.nobody');
  return impersonator ? t('backoffice.history.inTheNameOf', { staff: impersonator, name }) : name;
}
