import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { SMTPServer } from 'smtp-server';
import { DEMO_PASSWORD } from '../../scripts/demo-accounts.mjs';
import { freePort } from '../../scripts/postgres-cluster.mjs';
import { accountOf } from '../fixtures';
import { openOwnMarket, person, waitFor, type OwnMarket } from './own-market';

test.describe.configure({ mode: 'default' });

const draft = (n: number) => ({
  intent: 'next',
  title: `Verhuisdozen vouwen, partij ${n}`,
  categories: 'packing',
});
const STORY = {
  intent: 'next',
  description: 'Wij vouwen en vullen dozen in onze werkplaats, in kleine en grote partijen, netjes op tijd.',
};
const OWN_OFFERS = `SELECT id FROM offers WHERE title LIKE 'Verhuisdozen vouwen, partij %'`;

type Someone = Awaited<ReturnType<typeof person>>;

/**
 * Writes and submits offers one after another until told to stop, and a curator publishes them; keeps the addresses
 * of those that were acknowledged.
 */
function keepPosting(firm: Someone, curator?: Someone) {
  const acknowledged: string[] = [];
  const statuses = new Set<number>();
  const unexpected: string[] = [];
  let isStopped = false;
  const done = (async () => {
    for (let n = 0; !isStopped; n += 1) {
      const response = await firm.post('/enterprise/offers/new', draft(n)).catch((error: unknown) => {
        unexpected.push(`no answer: ${String((error as Error).cause ?? error)}`);
        return null;
      });
      if (!response) continue;
      statuses.add(response.status);
      if (response.status !== 302 && response.status !== 503)
        unexpected.push(`${response.status} ${String(response.headers.get('x-request-id'))}`);
      const id = /offers\/([^/?]+)/.exec(response.headers.get('location') ?? '')?.[1];
      if (!id) continue;
      acknowledged.push(id);
      const form = `/enterprise/offers/${id}/edit`;
      await firm.post(`${form}?step=story`, STORY).catch(() => null);
      await firm.post(`${form}?step=review`, { intent: 'submit' }).catch(() => null);
      await curator?.post(`/admin/offers/${id}`, { intent: 'approve' }).catch(() => null);
    }
  })();
  return {
    acknowledged,
    statuses,
    /** Answers that are neither an acknowledgement nor an apology, with the request's id in the server's log. */
    unexpected,
    stop: async () => {
      isStopped = true;
      await done;
    },
  };
}

async function expectAllThere(market: OwnMarket, acknowledged: readonly string[]) {
  const stored = new Set((await market.rows<{ id: string }>(OWN_OFFERS)).map(({ id }) => id));
  expect(
    acknowledged.filter((id) => !stored.has(id)),
    'acknowledged, but not stored',
  ).toEqual([]);
  const halves = await market.rows(
    `${OWN_OFFERS} AND NOT EXISTS (SELECT 1 FROM audit_events WHERE subject_id = offers.id)`,
  );
  expect(halves, 'written by half').toEqual([]);
}

const areJobsDone = async (market: OwnMarket) =>
  (await market.rows(`SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() LIMIT 1`)).length === 0;

async function expectSearchInStep(market: OwnMarket) {
  await waitFor(() => areJobsDone(market), 'the jobs to be done');
  expect(await market.command('scripts/search-check.ts'), 'differences between database and search').toBe(0);
}

test('a database that goes away and comes back: pages say so, nothing acknowledged is lost', async () => {
  test.slow();
  const market = await openOwnMarket('database-away');
  try {
    const firm = await person(market.baseURL, accountOf('enterprise').email, DEMO_PASSWORD);
    const posting = keepPosting(firm);
    await waitFor(() => Promise.resolve(posting.acknowledged.length >= 5), 'the first offers');

    await market.stopDatabase();
    await waitFor(() => Promise.resolve(posting.statuses.has(503)), 'the first refusal');
    for (const address of ['/', '/offers', '/en/demands', '/enterprise']) {
      const page = await firm.get(address);
      expect(page.status, address).toBe(503);
      expect(await page.text(), address).toContain('</html>');
    }
    expect((await fetch(`${market.baseURL}/health/live`)).status).toBe(200);
    expect((await fetch(`${market.baseURL}/health/ready`)).status).toBe(503);
    // The outage itself: long enough for pools and workers to give up what they held.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    expect(market.isServerRunning()).toBe(true);

    await market.startDatabase();
    await waitFor(async () => (await firm.get('/enterprise')).status === 200, 'the pages to come back');
    const before = posting.acknowledged.length;
    await waitFor(() => Promise.resolve(posting.acknowledged.length > before), 'writing to work again');
    await posting.stop();
    expect(posting.unexpected, 'neither acknowledged nor refused with an apology').toEqual([]);
    expect([...posting.statuses].sort()).toEqual([302, 503]);
    await expectAllThere(market, posting.acknowledged);
    await expectSearchInStep(market);
  } finally {
    await market.close();
  }
});

test('a server killed while it publishes: what it acknowledged is there, whole, and found', async () => {
  test.slow();
  const market = await openOwnMarket('server-killed');
  try {
    const firm = await person(market.baseURL, accountOf('enterprise').email, DEMO_PASSWORD);
    const curator = await person(market.baseURL, accountOf('curator').email, DEMO_PASSWORD);
    const posting = keepPosting(firm, curator);
    const live = async () => (await market.rows(`${OWN_OFFERS} AND status = 'live'`)).length;
    await waitFor(async () => (await live()) >= 5, 'the first offers to be live');
    await market.killServer();
    await posting.stop();
    await market.startServer();
    await expectAllThere(market, posting.acknowledged);
    expect(await live()).toBeGreaterThanOrEqual(5);
    await expectSearchInStep(market);
  } finally {
    await market.close();
  }
});

test('a mail server that is away: the mail arrives later, and once', async () => {
  test.slow();
  const port = await freePort();
  const market = await openOwnMarket('mail-away', { SMTP_URL: `smtp://127.0.0.1:${port}` });
  const received: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, callback) => {
      received.push(session.envelope.rcptTo.map(({ address }) => address).join());
      stream.resume();
      stream.once('end', () => callback());
    },
  });
  try {
    const curator = await person(market.baseURL, accountOf('curator').email, DEMO_PASSWORD);
    const [waiting] = await market.rows<{ id: string }>(
      `WITH waiting AS (SELECT id, organisation_id FROM offers WHERE status = 'submitted' LIMIT 1),
         owner AS (INSERT INTO members (id, organisation_id, user_id, role)
           SELECT 'owner-of-waiting', organisation_id, users.id, 'owner' FROM waiting, users WHERE email = $1)
       SELECT id FROM waiting`,
      [accountOf('enterprise').email],
    );
    const decided = await curator.post(`/admin/offers/${waiting?.id ?? ''}`, { intent: 'approve' });
    expect(decided.status, 'the decision does not wait for the mail').toBe(302);
    const failed = `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'mail.send' AND attempts > 0`;
    await waitFor(async () => (await market.rows(failed)).length > 0, 'the first attempt to fail');
    expect(received).toEqual([]);

    smtp.listen(port, '127.0.0.1');
    await once(smtp.server, 'listening');
    const unsent = `SELECT 1 FROM mail_deliveries WHERE sent_at IS NULL`;
    const isAllSent = async () => (await market.rows(unsent)).length === 0 && (await areJobsDone(market));
    await waitFor(isAllSent, 'the mails to be sent');
    const queued = await market.rows<{ to: string }>('SELECT "to" FROM mail_deliveries');
    expect(received.sort()).toEqual(queued.map(({ to }) => to).sort());
    expect(received.length).toBeGreaterThan(0);
  } finally {
    await market.close();
    await new Promise<void>((resolve) => void smtp.close(resolve));
  }
});
