import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../../tests/market';
import { openDraft, sealDraft, type CompanyDraft } from './company-draft.server';

const clock = fixedClock();
const ctx = { env: { AUTH_SECRET: 'a'.repeat(40) }, clock };
const DRAFT: CompanyDraft = {
  kind: 'known',
  activity: 'buys',
  kvkNumber: '01234567',
  organisationId: 'o-1',
};

describe('a sealed draft', () => {
  it('opens as it was for two hours', () => {
    const sealed = sealDraft(ctx, DRAFT);
    expect(sealed).toMatch(/^[\w-]+\.[\w-]+$/);
    expect(openDraft(ctx, sealed)).toEqual(DRAFT);
    clock.advance(2 * 60 * 60 * 1_000);
    expect(openDraft(ctx, sealed)).toEqual(DRAFT);
    clock.advance(1);
    expect(openDraft(ctx, sealed)).toBeNull();
  });

  it('is refused when anybody else wrote it', () => {
    const [text = '', key = ''] = sealDraft(ctx, DRAFT).split('.');
    const forged = Buffer.from(JSON.stringify({ end: 9e15, draft: { ...DRAFT, organisationId: 'o-2' } }));
    const other = { ...ctx, env: { ...ctx.env, AUTH_SECRET: 'b'.repeat(40) } };
    for (const sealed of [
      null,
      '',
      '.',
      text,
      `${text}.`,
      `${text}.${key.slice(1)}`,
      `${forged.toString('base64url')}.${key}`,
      `{}.${key}`,
      sealDraft(other, DRAFT),
    ])
      expect(openDraft(ctx, sealed)).toBeNull();
  });
});
