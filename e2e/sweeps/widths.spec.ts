import type { Page } from '@playwright/test';
import { accountOf, expect, signIn, test, type Role } from '../fixtures';

/** Between phone and desktop the frame has its hardest widths: every kind of header, and every step of a form. */
const WIDTHS = [320, 360, 640, 768, 959, 960, 1024, 1100, 1180, 1280];
const STEPS = {
  '/enterprise/offers': ['what', 'story', 'where', 'amounts', 'people', 'proof', 'files', 'review'],
  '/buyer/demands': ['what', 'lots', 'where', 'amount', 'when', 'impact', 'firms', 'files', 'review'],
};

test.use({ trace: 'off' });

async function expectToFit(page: Page, path: string, widths = WIDTHS) {
  expect((await page.goto(path))?.status(), path).toBe(200);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
  }
}

const FRAMES: (Role | null | 'daan@deomdraai.example')[] = [
  ...([null, 'partner', 'both', 'curator', 'admin'] as const),
  'daan@deomdraai.example',
];
for (const who of FRAMES)
  test(`the header of ${who ?? 'a visitor'} fits at every width, in both languages`, async ({ page }) => {
    if (who) await signIn(page, who.includes('@') ? who : accountOf(who as Role).email);
    for (const path of ['/prices', '/en/prices']) await expectToFit(page, path);
  });

for (const [role, from] of [
  ['enterprise', '/enterprise/offers'],
  ['partner', '/buyer/demands'],
] as const)
  test(`every step of the form of ${from} fits`, async ({ page }) => {
    await signIn(page, accountOf(role).email);
    await page.goto(from.slice(0, from.lastIndexOf('/')));
    const links = page.locator(`a[href^="${from}/"]:not([href$="/new"])`);
    const path = (await links.first().getAttribute('href')) ?? '';
    for (const step of STEPS[from])
      await expectToFit(page, `${path}/edit?step=${step}`, [360, 640, 768, 1100]);
  });
