import type { Translate } from '~/platform/i18n';

/** The name of a recognition with its level: "PSO trede 2". */
export function recognitionName(t: Translate, kind: string, level: string | null): string {
  return level === null
    ? t(`taxonomy.recognitionKinds.${kind}`)
    : t(`taxonomy.recognitionLevels.${kind}.${level}`);
}
