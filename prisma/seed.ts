import path from 'node:path';
import { eventEmitter, systemContext } from '~/jobs.server';
import { openMarket } from '~/composition.server';
import type { AppContext } from '~/features/accounts/actor';
import { withoutPayments } from '~/payments.server';
import type { Db } from '~/platform/db.server';
import { env, EnvError } from '~/platform/env.server';
import { migrateJobs } from '~/platform/jobs.server';
import { applyMigrations } from '~/platform/migrate.server';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../scripts/demo-accounts.mjs';
import { DAY, placeColumns, slugOf } from './demo/columns';
import { DEMO_DEMANDS } from './demo/demands';
import { DEMO_OFFERS } from './demo/offers';
import { DEMO_ORGANISATIONS, type DemoOrganisation } from './demo/organisations';
import { writeDemand } from './demo/write-demand';
import { writeOffer } from './demo/write-offer';
import { writePictures, type PicturedOffer } from './demo/pictures/write-pictures';
import { DEMO_RECOGNITIONS, type DemoRecognition } from './demo/recognitions';
import { makeOrganisation, makeUser } from './factories/accounts';
import { makeJoinRequest, makeRecognition } from './factories/organisations';

/** How long the organisation that waits for its check has waited. */
const WAITING_DAYS = 3;
/** Partners of the story; Merwede's partnership has run out, so that paying can be tried. */
const PARTNER_UNTIL_DAYS: Record<string, number> = {
  waterstad: 300,
  lindenhof: 210,
  noorderkade: 40,
  omdraai: 120,
  merwede: -12,
};

/** Writes the demo story once. The staff come last: as long as they are missing, the story is not complete. */
async function writeDemoStory(ctx: AppContext): Promise<boolean> {
  const { db } = ctx;
  const now = ctx.clock.now();
  const staff = DEMO_ACCOUNTS.filter(({ staffRole }) => staffRole);
  if (await db.user.findFirst({ where: { email: staff.at(-1)?.email ?? '' } })) return false;
  await db.organisation.deleteMany({
    where: { kvkNumber: { in: DEMO_ORGANISATIONS.map((o) => o.kvkNumber) } },
  });
  await db.user.deleteMany({ where: { email: { in: DEMO_ACCOUNTS.map(({ email }) => email) } } });
  const ids = new Map<string, { id: string; story: DemoOrganisation }>();
  for (const story of DEMO_ORGANISATIONS)
    ids.set(story.key, { id: await writeOrganisation(db, story, now), story });
  for (const recognition of DEMO_RECOGNITIONS)
    await writeRecognition(db, ids.get(recognition.by)!.id, recognition, now);
  const offers: PicturedOffer[] = [];
  for (const [n, offer] of DEMO_OFFERS.entries()) {
    const by = ids.get(offer.by)!;
    offers.push({ id: await writeOffer(db, by, offer, n, now), organisationId: by.id, n, offer });
  }
  const pictures = writePictures(ctx, offers);
  await writeJoinRequest(db, ids.get('keuken')!.id, now);
  for (const [n, demand] of DEMO_DEMANDS.entries())
    await writeDemand(db, ids.get(demand.by)!, demand, n, now);
  await pictures;
  for (const { email, name, key, alsoKey, staffRole } of DEMO_ACCOUNTS) {
    const user = await makeUser(db, {
      email,
      name,
      password: DEMO_PASSWORD,
      ...(staffRole ? { staffRole } : {}),
    });
    const organisation = key ? ids.get(key) : undefined;
    if (organisation)
      await db.member.create({ data: { userId: user.id, organisationId: organisation.id, role: 'owner' } });
    const other = alsoKey ? ids.get(alsoKey) : undefined;
    if (other)
      await db.member.create({ data: { userId: user.id, organisationId: other.id, role: 'editor' } });
  }
  return true;
}

async function writeOrganisation(db: Db, story: DemoOrganisation, now: Date): Promise<string> {
  const { key, place, ...columns } = story;
  const { id } = await makeOrganisation(db, {
    ...columns,
    ...placeColumns(place),
    slug: slugOf(story.name, 1),
    verifiedAt: story.status === 'verified' ? new Date(now.getTime() - 90 * DAY) : null,
    submittedAt: story.status === 'new' ? null : new Date(now.getTime() - WAITING_DAYS * DAY),
  });
  await db.$transaction((tx) => eventEmitter(tx, 'organisation.changed', { id }));
  const days = PARTNER_UNTIL_DAYS[key];
  if (days !== undefined) {
    const until = new Date(now.getTime() + days * DAY);
    await db.membershipGrant.create({
      data: { organisationId: id, until, reason: 'Partner of the first hour' },
    });
  }
  return id;
}

/** The marks of the organisation are those of the story; a lapsed recognition is not among them. */
async function writeRecognition(db: Db, organisationId: string, story: DemoRecognition, now: Date) {
  const { kind, level, issuer, endsInDays } = story;
  const day = (days: number) => new Date(new Date(now.getTime() + days * DAY).toISOString().slice(0, 10));
  await makeRecognition(db, {
    ...{ organisationId, kind, level, issuer },
    validFrom: day((endsInDays ?? 0) - 2 * 365),
    validUntil: endsInDays === null ? null : day(endsInDays),
    noticedDays: endsInDays !== null && endsInDays < 0 ? 0 : null,
  });
}

/** A newcomer who asks a known organisation to let them in. */
async function writeJoinRequest(db: Db, organisationId: string, now: Date) {
  await db.user.deleteMany({ where: { email: NEWCOMER.email } });
  const { id: userId } = await makeUser(db, NEWCOMER);
  await makeJoinRequest(db, {
    organisationId,
    userId,
    createdAt: new Date(now.getTime() - DAY),
    message: 'Ik werk sinds deze maand in de keuken en doe de planning van de lunches.',
  });
}
const NEWCOMER = { name: 'Lotte Prins', email: 'lotte@dezonnigekeuken.example' };

/** `npm run db:seed [-- --demo]`: migrates, and with --demo writes the story of the demo once. */
async function main() {
  const settings = env();
  const root = path.resolve(import.meta.dirname, '..');
  await applyMigrations({ databaseUrl: settings.DATABASE_URL, root });
  await migrateJobs(settings.DATABASE_URL);
  if (!process.argv.includes('--demo')) return;
  const market = await openMarket(settings, withoutPayments());
  try {
    const written = await writeDemoStory(systemContext(market));
    process.stdout.write(
      written
        ? `Demo story written: ${DEMO_ORGANISATIONS.length} organisations, ${DEMO_OFFERS.length} offers, ${DEMO_DEMANDS.length} demands.\n`
        : 'Demo story is there.\n',
    );
  } finally {
    await market.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(
    `${error instanceof EnvError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
