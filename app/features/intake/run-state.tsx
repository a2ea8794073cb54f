import { StateBadge, type Tone } from '~/ui/badge';
import { useText } from '~/ui/use-text';
import type { RunView } from './run-facts';

const TONES: Record<RunView['state'], Tone> = {
  waiting: 'neutral',
  running: 'info',
  stalled: 'warning',
  stopping: 'warning',
  stopped: 'warning',
  failed: 'danger',
  done: 'success',
};

/** The state of a run: a shape, a colour and a word. */
export function RunState({ state }: Pick<RunView, 'state'>) {
  const t = useText();
  return <StateBadge tone={TONES[state]}>{t(`intake.state.${state}`)}</StateBadge>;
}
