import { useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button, type ButtonVariant } from '../button';
import type { IconName } from '../icon-paths';
import { useText } from '../use-text';

interface SubmitButtonProps {
  children: ReactNode;
  /** Posted as `intent`, so that one action can tell its buttons apart. */
  intent?: string;
  variant?: ButtonVariant;
  icon?: IconName;
  /** Skips the check in the browser; for "save as draft" and "back". */
  isUnchecked?: boolean;
}

/** Sends the form around it. Says so while it is on its way, and cannot be pressed twice. */
export function SubmitButton({ children, intent, isUnchecked = false, variant, icon }: SubmitButtonProps) {
  const t = useText();
  const { formData } = useNavigation();
  const isBusy = formData !== undefined;
  const isSending = isBusy && (formData.get('intent') ?? undefined) === intent;
  return (
    <Button
      type="submit"
      {...(intent === undefined ? {} : { name: 'intent', value: intent })}
      {...(variant === undefined ? {} : { variant })}
      {...(icon === undefined ? {} : { icon })}
      formNoValidate={isUnchecked}
      aria-disabled={isBusy || undefined}
      onClick={(event) => isBusy && event.preventDefault()}
    >
      {isSending ? t('ui.form.sending') : children}
    </Button>
  );
}

/** The buttons at the end of a form, the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form__actions">{children}</div>;
}
