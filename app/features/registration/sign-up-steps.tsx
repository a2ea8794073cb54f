import { Stepper } from '~/ui/steps';
import { useText } from '~/ui/use-text';

/** Where one is in signing up; the first step can be gone back to. */
export function SignUpSteps({ at, back }: { at: 'organisation' | 'person'; back?: string }) {
  const t = useText();
  const isFirst = at === 'organisation';
  return (
    <Stepper
      steps={[
        {
          label: t('registration.steps.organisation'),
          state: isFirst ? 'current' : 'done',
          ...(back ? { to: back } : {}),
        },
        { label: t('registration.steps.person'), state: isFirst ? 'todo' : 'current' },
      ]}
    />
  );
}
