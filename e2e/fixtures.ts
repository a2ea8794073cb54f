import {
  test as base,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import en from '../app/texts/en';
import nl from '../app/texts/nl';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../scripts/demo-accounts.mjs';

export type Language = 'nl' | 'en';
const TEXTS = { nl, en };

/** A text of the product by its key, so that journeys follow the words instead of repeating them. */
export function say(
  key: string,
  params: Record<string, string | number> = {},
  language: Language = 'nl',
): string {
  let value: unknown = TEXTS[language];
  for (const part of key.split('.')) value = (value as Record<string, unknown>)[part];
  if (typeof value !== 'string') throw new Error(`there is no text ${key}`);
  return value.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

export type Role = 'partner' | 'buyer' | 'enterprise' | 'both' | 'curator' | 'admin';
const KEYS: Record<Role, string> = {
  partner: 'buyer, partner',
  buyer: 'buyer, not paid',
  enterprise: 'social enterprise',
  both: 'buys and sells',
  curator: 'curator',
  admin: 'admin',
};
export const accountOf = (role: Role) => DEMO_ACCOUNTS.find((account) => account.role === KEYS[role])!;

/** Signs a person in through the form's own address, without loading pages. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD) {
  const response = await page.request.post('/sign-in', { form: { email, password }, maxRedirects: 0 });
  expect(response.status(), 'sign-in answers with a redirect').toBe(302);
}

/** How long mails, matches and the index may take on a machine that has more to do. */
export const JOBS = { timeout: 45_000 };

/** Opens an address again and again until a job has brought there what is looked for. */
export async function openUntil(page: Page, address: string, shown: Locator) {
  await expect(async () => {
    await page.goto(address);
    await expect(shown).toBeVisible({ timeout: 1_000 });
  }).toPass(JOBS);
}

/** From here on, opening and reading anew end when the scripts of the page have taken over; before, much does less. */
function waitingForScripts(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const taken = async <T>(response: T): Promise<T> => {
    await expect(page.locator('html'), 'scripts take over').toHaveAttribute('data-scripts', 'on', {
      timeout: 30_000,
    });
    return response;
  };
  page.goto = async (...asked) => taken(await goto(...asked));
  page.reload = async (...asked) => taken(await reload(...asked));
  return page;
}

type Market = {
  complaints: string[];
  allowsRefusals: boolean | 'faults';
  /** A page of one more person, in a browser of their own that closes when the test ends. */
  somebodyElse: (options?: BrowserContextOptions) => Promise<Page>;
};

/** What the browser complains about fails the test; refused pages are expected where a test says so. */
export const test = base.extend<Market>({
  allowsRefusals: [false, { option: true }],
  page: async ({ page, javaScriptEnabled }, give) => {
    await give(javaScriptEnabled === false ? page : waitingForScripts(page));
  },
  somebodyElse: async ({ browser, javaScriptEnabled }, give) => {
    const contexts: BrowserContext[] = [];
    await give(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      return (options.javaScriptEnabled ?? javaScriptEnabled) === false ? page : waitingForScripts(page);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  complaints: [
    async ({ page, allowsRefusals }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        const expected = allowsRefusals === 'faults' ? /status of [45]\d\d/ : /status of (4\d\d|503)/;
        if (!allowsRefusals || !expected.test(message.text())) complaints.push(`console: ${message.text()}`);
      });
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * What axe finds on the page once nothing is on its way any more. It runs in the page itself, once per document loaded, and hands over only
 * what is wrong: the usual wrapper opens a second page and copies every passed check, which takes ten times as long.
 */
async function findingsOf(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  await expect(page.locator('.progress__line, [aria-busy=true]'), 'the page is at rest').toHaveCount(0);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly: only, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  }, runOnly);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with the rule and the element for everything axe finds. */
export async function expectAccessible(page: Page) {
  expect(await findingsOf(page, RULES), `axe on ${page.url()}`).toEqual([]);
}

/** Only what colours decide, for a page that was looked at in full in its other colours. */
export async function expectReadable(page: Page) {
  const found = await findingsOf(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
  expect(found, `contrast on ${page.url()}`).toEqual([]);
}

export { expect };
