// `npm run lighthouse -- --at http://localhost:3000 /offers …`: the four figures of Lighthouse (mobile) per page.
// Without pages: home, and each directory with the first record of it. Lighthouse is no part of the project; npx fetches it when this is run.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireMarket } from './running-market.mjs';

const LIGHTHOUSE = 'lighthouse@12';
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 95 };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: 'http://localhost:3000' },
    /** Shows every audit that costs points. */
    why: { type: 'boolean', default: false },
  },
});
const chrome = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const say = (line) => process.stdout.write(`${line}\n`);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lighthouse-'));

/** Chromium now and then gives it a page without a beginning; the next try is an examination of its own. */
const TRIES = 3;

async function examine(address) {
  for (let attempt = 1; attempt < TRIES; attempt += 1) {
    const report = await examineOnce(address).catch(() => null);
    if (report?.categories.performance?.score != null) return report;
  }
  return examineOnce(address);
}

function examineOnce(address) {
  const file = path.join(folder, 'report.json');
  const args = [
    '--yes',
    LIGHTHOUSE,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${Object.keys(GOALS).join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn('npx', args, {
      cwd: folder,
      env: { ...process.env, CHROME_PATH: chrome },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(JSON.parse(fs.readFileSync(file, 'utf8')))
        : reject(new Error(`Lighthouse ended with ${code}`)),
    );
  });
}

/** The first post of a list, so that a page of one record can be examined without knowing its address. */
async function firstOf(list) {
  const html = await (await fetch(new URL(list, options.at))).text();
  return new RegExp(`href="(${list}/[^"?/]+)"`).exec(html)?.[1] ?? list;
}

await requireMarket(options.at);
const LISTS = ['/offers', '/demands', '/organisations'];
const pages =
  positionals.length > 0
    ? positionals
    : ['/', ...(await Promise.all(LISTS.map(async (list) => [list, await firstOf(list)]))).flat()];
let isBelow = false;
say(`${'page'.padEnd(48)} perf  a11y  best   seo    LCP    TBT    CLS`);
for (const page of pages) {
  const { categories, audits } = await examine(new URL(page, options.at).href);
  const scores = Object.entries(GOALS).map(([name, goal]) => {
    const score = Math.round((categories[name]?.score ?? 0) * 100);
    if (score < goal) isBelow = true;
    return `${score}`.padStart(4) + (score < goal ? '!' : ' ');
  });
  const times = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
  const shown = times.map((name) => (audits[name]?.displayValue ?? '').replace(/\s/g, ' ').padStart(6));
  say(`${page.slice(0, 48).padEnd(48)} ${scores.join(' ')} ${shown.join(' ')}`);
  if (!options.why) continue;
  for (const { title, score, displayValue = '' } of Object.values(audits))
    if (score !== null && score < 0.9) say(`    ${score} ${title} ${displayValue}`);
}
fs.rmSync(folder, { recursive: true, force: true });
process.exit(isBelow ? 1 : 0);
