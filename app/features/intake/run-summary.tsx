import { CardGrid } from '~/ui/card';
import { StatTile } from '~/ui/description-list';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Row, Stack } from '~/ui/layout/page';
import { AppForm, AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { ProgressBar } from '~/ui/progress-bar';
import type { Format } from '~/ui/format';
import { useFormat, useText, type Translate } from '~/ui/use-text';
import { isActive, type RunView } from './run-facts';

interface RunSummaryProps {
  run: RunView;
  failure: string | null;
  can: { stop: boolean; resume: boolean; import: boolean };
}

const FIGURES = ['created', 'updated', 'unchanged', 'refused'] as const;

/** How a run stands, what can be done about it, and what became of its rows. */
export function RunSummary({ run, failure, can }: RunSummaryProps) {
  const t = useText();
  const format = useFormat();
  return (
    <Stack gap="l">
      {run.state === 'failed' && (
        <Notice tone="danger" title={t('intake.failed')}>
          {failure}
        </Notice>
      )}
      {run.state !== 'failed' && (
        <Stack>
          {run.state !== 'done' && <Progress run={run} />}
          <p>
            {t(`intake.told.${run.isDryRun ? 'try' : 'import'}.${run.state}`)}
            {run.state === 'done' && <> {saidOf(run, t, format)}</>}
          </p>
          {run.isCommand && run.state !== 'done' && <p>{t('intake.told.command')}</p>}
        </Stack>
      )}
      <RunButtons run={run} can={can} />
      <CardGrid columns={4}>
        {FIGURES.map((figure) => (
          <StatTile
            key={figure}
            label={t(run.isDryRun ? `intake.wouldBe.${figure}` : `intake.figure.${figure}`)}
            value={format.number(run[figure])}
          />
        ))}
      </CardGrid>
    </Stack>
  );
}

/** What came of a run that is done, in a sentence or two. */
function saidOf(run: RunView, t: Translate, format: Format): string {
  const rows = format.number(run.rows);
  const said = t('intake.told.rows', {
    count: run.rows,
    rows,
    seconds: format.number(Math.ceil(run.seconds)),
  });
  if (!run.isDryRun) return said;
  if (run.created + run.updated === 0) return `${said} ${t('intake.told.nothing')}`;
  return run.refused > 0 ? `${said} ${t('intake.told.skipsRefused')}` : said;
}

function Progress({ run }: { run: RunView }) {
  const t = useText();
  const format = useFormat();
  const share = run.rows === 0 && isActive(run) ? undefined : run.share;
  return (
    <ProgressBar share={share} label={t('intake.progress.label')}>
      {t('intake.progress.words', {
        share: format.percent(run.share),
        count: run.rows,
        rows: format.number(run.rows),
        refused: format.number(run.refused),
      })}
    </ProgressBar>
  );
}

function RunButtons({ run, can }: Pick<RunSummaryProps, 'run' | 'can'>) {
  const t = useText();
  const buttons = (['import', 'resume', 'stop'] as const).filter((intent) => can[intent]);
  return (
    <Row>
      {buttons.map((intent) => (
        <AppForm key={intent} method="post">
          <SubmitButton intent={intent} variant={intent === 'stop' ? 'secondary' : 'primary'}>
            {t(`intake.button.${intent}`)}
          </SubmitButton>
        </AppForm>
      ))}
      {isActive(run) && <AppLink to={`/admin/import/${run.id}`}>{t('intake.reload')}</AppLink>}
    </Row>
  );
}
