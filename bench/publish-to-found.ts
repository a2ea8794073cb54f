import { randomUUID } from 'node:crypto';
import { percentile } from './percentile';
import { signIn, type ScratchMarket } from './scratch-market';

const TIMES = 7;

/**
 * Milliseconds from handing in a draft of a verified organisation to the directory finding it by a word of its
 * title, while a process works off the jobs.
 */
export async function publishToFound(market: ScratchMarket): Promise<{ p50: number; worst: number }> {
  const cookie = await signIn(market.base, 'social enterprise');
  const times: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const draft = await copyDraft(market);
    const started = performance.now();
    const answer = await fetch(`${market.base}/enterprise/offers/${draft.id}`, {
      method: 'POST',
      body: new URLSearchParams({ intent: 'submit' }),
      headers: { cookie },
      redirect: 'manual',
    });
    if (answer.status !== 302) throw new Error(`handing in answered ${answer.status}`);
    while (!(await isFound(market, draft))) await new Promise((resolve) => setTimeout(resolve, 20));
    times.push(performance.now() - started);
  }
  return { p50: percentile(times, 0.5), worst: Math.max(...times) };
}

type Draft = { id: string; slug: string; word: string };

/** A complete draft of the demo's social enterprise, with a word in its title that nothing else has. */
async function copyDraft(market: ScratchMarket): Promise<Draft> {
  const word = `zoekwoord${randomUUID().slice(0, 8)}`;
  const [draft] = await market.rows<{ id: string; slug: string }>(
    `INSERT INTO offers
     SELECT (jsonb_populate_record(offers, jsonb_build_object(
       'id', $1::text, 'slug', $2::text, 'title', 'Lunch met ' || $2, 'status', 'draft',
       'source', NULL, 'external_id', NULL, 'published_at', NULL, 'submitted_at', NULL))).*
     FROM offers JOIN organisations o ON o.id = organisation_id
       JOIN members m ON m.organisation_id = o.id JOIN users u ON u.id = m.user_id
     WHERE u.email = 'samira@dezonnigekeuken.example' AND offers.status = 'live' LIMIT 1
     RETURNING id, slug`,
    [randomUUID(), word],
  );
  if (!draft) throw new Error('the demo story has no live offer to copy');
  return { ...draft, word };
}

async function isFound(market: ScratchMarket, { slug, word }: Draft): Promise<boolean> {
  const page = await (await fetch(`${market.base}/offers?q=${word}`)).text();
  return page.includes(`/offers/${slug}`);
}
