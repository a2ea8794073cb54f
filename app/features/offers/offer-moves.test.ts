import { makeMember } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { actionsOn, jobsOf } from '../../../tests/what-followed';
import { pdfFile } from '../../../tests/upload-files';
import { archiveOffer } from './archive-offer.server';
import { deleteOfferDraft } from './delete-offer-draft.server';
import { duplicateOffer } from './duplicate-offer.server';
import { pauseOffer } from './pause-offer.server';
import { OFFER_STATUSES, isOfferDeletable } from './offer';
import { getOfferPage } from './offer-page.server';
import { getOwnOffer } from './own-offers.server';
import { reopenOffer } from './reopen-offer.server';
import { resumeOffer } from './resume-offer.server';
import { sendOfferStep } from './send-offer-step.server';
import { updateOffer } from './update-offer.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const jobsFor = async (id: string) => (await jobsOf(market, id)).map(({ task }) => task);
const member = (status: 'new' | 'verified') =>
  makeMember(market.db, { organisation: { status, buys: false } });
const rowOf = (id: string) => market.db.offer.findUniqueOrThrow({ where: { id } });

describe('a firm that was full', () => {
  it.each([
    ['is said to be free again from a day to come', '2027-03-01', new Date('2027-03-01')],
    ['is just free once that day is there', '2026-11-23', null],
  ])('%s', async (_what, day, shown) => {
    const { organisation } = await member('verified');
    const data = { nextFreeOn: new Date(day) };
    const { id, slug } = await makeOffer(market.db, { organisationId: organisation.id });
    await market.db.offer.update({ where: { id }, data });
    const { offer } = await getOfferPage(market.as({ kind: 'anonymous' }), slug);
    expect(offer.nextFreeOn).toEqual(shown);
  });
});

describe('moving an offer', () => {
  it('pauses until a day and comes back by itself at its start in the Netherlands, once', async () => {
    const { actor, organisation } = await member('verified');
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    market.clock.set('2026-11-23T09:00:00Z');
    await expect(
      pauseOffer(market.as(actor), { id: offer.id, until: new Date('2026-11-23') }),
    ).rejects.toMatchObject({ details: { fieldErrors: { until: ['own-offers.problems.pastDay'] } } });
    await pauseOffer(market.as(actor), { id: offer.id, until: new Date('2026-12-01') });
    expect(await rowOf(offer.id)).toMatchObject({ status: 'paused', pausedUntil: new Date('2026-12-01') });
    expect(await jobsFor(offer.id)).toContain('offers.resume-on-day');
    const resume = () => runTask(market.services, 'offers.resume-on-day', { id: offer.id });
    market.clock.set('2026-11-30T22:59:00Z');
    await resume();
    expect((await rowOf(offer.id)).status).toBe('paused');
    market.clock.set('2026-11-30T23:00:00Z');
    await resume();
    await resume();
    expect(await rowOf(offer.id)).toMatchObject({ status: 'live', pausedUntil: null });
    expect(await actionsOn(market, offer.id)).toEqual(['offer.paused', 'offer.resumed']);
    market.clock.set('2026-11-23T09:00:00Z');
  });

  it('takes an offer out of the market and back', async () => {
    const { actor, organisation } = await member('verified');
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    const ctx = market.as(actor);
    await pauseOffer(ctx, offer);
    await resumeOffer(ctx, offer);
    await archiveOffer(ctx, offer);
    await expect(updateOffer(ctx, offer.id, { summary: 'Anders' })).rejects.toMatchObject({
      code: 'conflict',
      details: { message: 'own-offers.errors.archived' },
    });
    expect(await reopenOffer(ctx, offer)).toEqual({ status: 'draft' });
    await expect(pauseOffer(ctx, offer)).rejects.toMatchObject({ code: 'conflict' });
    expect(await actionsOn(market, offer.id)).toEqual(
      ['paused', 'resumed', 'archived', 'reopened'].map((verb) => `offer.${verb}`),
    );
  });

  it('copies what is said, not what happened', async () => {
    const { actor, organisation } = await member('verified');
    const references = [{ client: 'Gemeente', year: 2025, amount: '5k-25k' }];
    const offer = await makeOffer(market.db, {
      ...{ organisationId: organisation.id, status: 'refused', refusedReason: 'Nee, want nee.', references },
      ...{ source: 'file', externalId: 'x-1', largestOrder: 7 },
    });
    const copy = await rowOf((await duplicateOffer(market.as(actor), offer)).id);
    expect(copy).toMatchObject({
      ...{ status: 'draft', title: offer.title, largestOrder: 7, references },
      ...{ source: null, externalId: null, refusedReason: null, publishedAt: null },
    });
    expect(copy.slug).not.toBe(offer.slug);
    const stranger = (await member('verified')).actor;
    await expect(duplicateOffer(market.as(stranger), offer)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('throwing a draft of an offer away', () => {
  it('takes its files along and leaves a line in the history', async () => {
    const { actor, organisation } = await member('verified');
    const ctx = market.as(actor);
    const { id } = await makeOffer(market.db, { organisationId: organisation.id, status: 'draft' });
    const form = new FormData();
    form.append('intent', 'add:attachment');
    form.append('attachment', new File([new Uint8Array(pdfFile())], 'Menu.pdf'));
    form.append('newAttachmentText', 'Menukaart');
    await sendOfferStep(ctx, { id, step: 'files' }, form);
    const { fileId } = await market.db.postFile.findFirstOrThrow({ where: { offerId: id } });
    expect((await getOwnOffer(ctx, id)).can.delete).toBe(true);
    const stranger = market.as((await member('verified')).actor);
    await expect(deleteOfferDraft(stranger, { id })).rejects.toMatchObject({ code: 'not_found' });

    const results = await Promise.allSettled([1, 2].map(() => deleteOfferDraft(ctx, { id })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await market.db.offer.count({ where: { id } })).toBe(0);
    expect(await market.db.storedFile.count({ where: { id: fileId } })).toBe(0);
    expect((await actionsOn(market, id)).filter((action) => action === 'offer.deleted')).toHaveLength(1);
  });

  it('is not for what was handed in once', async () => {
    const { actor, organisation } = await member('verified');
    const submittedAt = new Date('2026-11-01T09:00:00Z');
    const back = await makeOffer(market.db, { organisationId: organisation.id, submittedAt });
    await archiveOffer(market.as(actor), back);
    expect(await reopenOffer(market.as(actor), back)).toEqual({ status: 'draft' });
    await expect(deleteOfferDraft(market.as(actor), back)).rejects.toMatchObject({
      code: 'conflict',
      details: { message: 'own-offers.errors.notDeletable' },
    });
    expect((await getOwnOffer(market.as(actor), back.id)).can.delete).toBe(false);
    for (const status of OFFER_STATUSES)
      expect(isOfferDeletable({ status, submittedAt: null })).toBe(status === 'draft');
  });
});
