// `npm run verify`: from a clean clone to one line that says how many tests passed and failed.
import fs from 'node:fs';
import path from 'node:path';
import { arrangeBrowser } from './browser.mjs';
import { bin, build, generate, install, root, run } from './steps.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const reports = path.join(root, '.data', 'reports');
const counts = { passed: 0, failed: 0 };
const slow = [];
let broken = false;

async function step(name, work) {
  const started = Date.now();
  say(`\n── ${name}`);
  try {
    await work();
    say(`   ${name} ok, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    broken = true;
    say(
      `   ${name} FAILED after ${((Date.now() - started) / 1000).toFixed(1)} s\n${error instanceof Error ? error.message : error}`,
    );
    return false;
  }
}

/** Adds a test run's JSON report to the totals; a missing report counts as one failure. */
function readVitest(file) {
  if (!fs.existsSync(file)) return void (counts.failed += 1);
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  counts.passed += report.numPassedTests;
  counts.failed +=
    report.numFailedTests +
    report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0)
      .length;
  for (const suite of report.testResults)
    for (const test of suite.assertionResults)
      slow.push({ ms: test.duration ?? 0, name: `${path.relative(root, suite.name)} › ${test.title}` });
}

function readPlaywright(file) {
  if (!fs.existsSync(file)) return void (counts.failed += 1);
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  counts.passed += report.stats.expected;
  counts.failed += report.stats.unexpected + report.stats.flaky + (report.errors?.length ? 1 : 0);
  const walk = (suite) => {
    for (const spec of suite.specs ?? [])
      slow.push({ ms: spec.tests[0]?.results[0]?.duration ?? 0, name: `${spec.file} › ${spec.title}` });
    for (const child of suite.suites ?? []) walk(child);
  };
  for (const suite of report.suites) walk(suite);
}

const started = Date.now();
const ready =
  (await step('set-up', () => install(say))) && (await step('database client', () => generate(say)));
if (ready) {
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });
  // Each of these keeps one core busy and says nothing until it ends.
  await Promise.all([
    step('format and types', async () => {
      await run(bin('prettier'), ['--check', '--log-level', 'warn', '.']);
      await run(bin('tsc'), ['--noEmit']);
    }),
    step('lint', () => run(bin('eslint'), ['.', '--max-warnings', '0'])),
  ]);
  const unit = path.join(reports, 'vitest.json');
  await step('unit and integration', () =>
    run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`], {
      show: true,
    }),
  );
  readVitest(unit);
  const built = await step('build', () => build(say));
  const journeys = path.join(reports, 'playwright.json');
  if (built)
    await step('end to end', async () => {
      const browser = await arrangeBrowser(say);
      await run(bin('playwright'), ['test'], {
        show: true,
        env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: journeys },
      });
    });
  readPlaywright(journeys);
  say('\nSlowest tests');
  for (const { ms, name } of slow.sort((a, b) => b.ms - a.ms).slice(0, 8))
    say(`  ${(ms / 1000).toFixed(1)} s  ${name}`);
}
say(`\nverify took ${((Date.now() - started) / 1000).toFixed(0)} s`);
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(broken || counts.failed > 0 || counts.passed === 0 ? 1 : 0);
