import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
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

/** What the browser complains about fails the test; refused pages are expected where a test says so. */
export const test = base.extend<{ complaints: string[]; allowsRefusals: boolean }>({
  allowsRefusals: [false, { option: true }],
  complaints: [
    async ({ page, allowsRefusals }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        const isRefusal = /status of (4\d\d|503)/.test(message.text());
        if (!isRefusal || !allowsRefusals) complaints.push(`console: ${message.text()}`);
      });
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with the rule and the element for everything axe finds on the page as it is now. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Only what colours decide, for a page that was looked at in full in its other colours. */
export async function expectReadable(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast', 'link-in-text-block'])
    .analyze();
  const found = violations.flatMap(({ nodes }) => nodes.map((node) => node.html.slice(0, 160)));
  expect(found, `contrast on ${page.url()}`).toEqual([]);
}

export { expect };
