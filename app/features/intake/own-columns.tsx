import type { ImportKind } from '~/features/importing/import-fields';
import { Disclosure } from '~/ui/disclosure';
import { Stack } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';

type OwnColumn = { field: string; column: string; isRequired: boolean };

/** The columns that every market knows, by kind of record, with what they mean. */
export function OwnColumns({ own }: { own: readonly { kind: ImportKind; columns: readonly OwnColumn[] }[] }) {
  const t = useText();
  return (
    <Disclosure summary={t('intake.own.summary')}>
      <Stack>
        <p>{t('intake.own.lead')}</p>
        {own.map(({ kind, columns }) => (
          <div key={kind}>
            <h3>{t(`intake.kind.${kind}`)}</h3>
            <ul className="told-facts">
              {columns.map(({ field, column, isRequired }) => (
                <li key={field}>
                  <code>{column}</code>: {t(`importing.field.${field}`)}
                  {isRequired && <strong> ({t('intake.own.must')})</strong>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Stack>
    </Disclosure>
  );
}
