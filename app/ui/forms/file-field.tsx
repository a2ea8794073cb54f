import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../use-text';
import { FieldFrame } from './field-frame';
import { Checkbox } from './choice-fields';
import { controlProps, type FieldProps, useField } from './use-field';
import { useFormContext } from './zod-form';

interface FileFieldProps extends Omit<FieldProps, 'defaultValue' | 'example'> {
  /** Content types or endings, as the browser's own choice wants them. */
  accept: string;
  /** What is kept now, with its address. */
  current?: { name: string; href: string; isPicture: boolean } | null;
  /** A larger file is refused as soon as it is chosen, with these words. */
  largest?: { bytes: number; message: string };
  /** A box that asks to take the current file away; the schema reads a boolean. */
  remove?: { name: string; label: string };
}

/**
 * One file. The form around it needs `encType="multipart/form-data"`; the action reads it with `fileOf`,
 * since schemas leave files out.
 */
export function FileField({ accept, current, largest, remove, ...props }: FileFieldProps) {
  const t = useText();
  const form = useFormContext();
  const withOptional = { ...props, isOptional: props.isOptional ?? Boolean(current) };
  const field = useField(withOptional);
  const [isTooLarge, setTooLarge] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const mostBytes = largest?.bytes ?? Infinity;
  const checkSize = useCallback(
    (input: HTMLInputElement) => {
      const isRefused = (input.files?.[0]?.size ?? 0) > mostBytes;
      if (isRefused) input.value = '';
      setTooLarge(isRefused);
    },
    [mostBytes],
  );
  // A file may have been chosen before the page came alive.
  useEffect(() => {
    const input = around.current?.querySelector<HTMLInputElement>('input[type=file]');
    if (input?.files?.length) checkSize(input);
  }, [checkSize]);
  return (
    <div className="file-field" ref={around}>
      <FieldFrame props={withOptional} field={field}>
        {current && (
          <p className="file-field__current">
            {current.isPicture && <img className="file-field__picture" src={current.href} alt="" />}
            <a href={current.href}>{t('ui.file.current', { name: current.name })}</a>
            <span className="field__help">{t('ui.file.replace')}</span>
          </p>
        )}
        <input
          {...controlProps(props.name, field)}
          className="input input--file"
          type="file"
          accept={accept}
          onChange={(event) => {
            checkSize(event.currentTarget);
            void field.register.onChange?.(event);
          }}
        />
        <p className="field__error" role="alert" hidden={!isTooLarge}>
          {isTooLarge && largest?.message}
        </p>
        {form?.submission && <p className="field__help">{t('ui.file.again')}</p>}
      </FieldFrame>
      {current && remove && <Checkbox name={remove.name} label={remove.label} />}
    </div>
  );
}
