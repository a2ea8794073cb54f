import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { useText } from '../use-text';
import { VisuallyHidden } from '../visually-hidden';
import type { Field, FieldProps } from './use-field';

interface FieldFrameProps {
  props: FieldProps;
  field: Field;
  children: ReactNode;
}

/** Label, help, example and error around one control. */
export function FieldFrame({ props, field, children }: FieldFrameProps) {
  return (
    <div className="field" data-invalid={field.error === undefined ? undefined : ''}>
      <label className={props.isLabelHidden ? 'visually-hidden' : 'field__label'} htmlFor={field.id}>
        {props.label}
        <OptionalMark isShown={field.isOptional} />
      </label>
      <FieldNotes props={props} field={field} />
      {children}
    </div>
  );
}

/** The same around a group of checkboxes or radio buttons. The id sits on the group, so the summary can link to it. */
export function FieldsetFrame({ props, field, children }: FieldFrameProps) {
  return (
    <fieldset
      className="field field--group"
      id={field.id}
      tabIndex={-1}
      data-invalid={field.error === undefined ? undefined : ''}
      aria-describedby={field.describedBy}
    >
      <legend className={props.isLabelHidden ? 'visually-hidden' : 'field__label'}>
        {props.label}
        <OptionalMark isShown={field.isOptional} />
      </legend>
      <FieldNotes props={props} field={field} />
      {children}
    </fieldset>
  );
}

/** "(niet verplicht)" behind a label. */
export function OptionalMark({ isShown }: { isShown: boolean }) {
  const t = useText();
  return isShown ? <span className="field__optional"> {t('ui.form.optional')}</span> : null;
}

/** Help, example and error, with the ids the control points to. */
export function FieldNotes({ props, field }: { props: FieldProps; field: Field }) {
  const t = useText();
  return (
    <>
      {props.help && (
        <p className="field__help" id={field.ids.help}>
          {props.help}
        </p>
      )}
      {props.example && (
        <p className="field__help field__help--example" id={field.ids.example}>
          {t('ui.form.example', { example: props.example })}
        </p>
      )}
      {field.error !== undefined && (
        <p className="field__error" id={field.ids.error}>
          <Icon name="alert" />
          <span>
            <VisuallyHidden>{t('ui.form.errorPrefix')} </VisuallyHidden>
            {field.error}
          </span>
        </p>
      )}
    </>
  );
}
