import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { LARGEST_IMPORT } from '~/features/importing/import-limits';
import {
  keepForDays,
  keepUpload,
  removeUpload,
  UploadTooLarge,
} from '~/features/importing/kept-upload.server';
import { openUpload, planImport } from '~/features/importing/perform-import.server';
import { UnreadableFile } from '~/features/importing/problem';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { invalidField } from '~/platform/errors';
import { readMultipart } from '~/platform/multipart.server';
import { refuseForm, type FormRefusal } from '~/ui/forms/form-refusal';
import { parseForm } from '~/ui/forms/parse-form';
import { textMessage } from '~/ui/forms/text-message';
import { ImportInput } from './import-input';

const MEGABYTE = 1_000_000;
const LONGEST_NAME = 120;

/** What is said of a file that is larger than the page takes. */
export const TOO_LARGE = textMessage('intake.errors.tooLarge', { megabytes: LARGEST_IMPORT / MEGABYTE });

type Upload = { key: string; size: number; name: string };
type Started = { ok: true; id: string } | { ok: false; refusal: FormRefusal; status: number };

/** Takes a file in as it comes, checks that it can be read, and plans the work on it. */
export async function startImport(
  ctx: AppContext,
  posted: { body: () => ReadableStream<Uint8Array> | null; contentType: string },
): Promise<Started> {
  requirePermission(ctx, 'import:lists');
  requirePerson(ctx);
  const body = posted.body();
  let upload: Upload | null = null;
  let fields = new FormData();
  let problem: unknown = null;
  try {
    ({ fields, file: upload } = await readMultipart(body, posted.contentType, async ({ name, pieces }) => ({
      name: shortName(name),
      ...(await keepUpload(ctx, shortName(name), pieces)),
    })));
  } catch (error) {
    problem = error;
  }
  const fileProblem = problem ? sayProblem(problem) : upload ? null : 'intake.errors.noFile';
  const parsed = parseForm(ImportInput, fields);
  const refuse = async (fieldErrors: Record<string, string[]>): Promise<Started> => {
    if (upload) await removeUpload(ctx, upload.key);
    return {
      ok: false,
      refusal: refuseForm(fields, fieldErrors),
      status: problem instanceof UploadTooLarge ? 413 : 400,
    };
  };
  if (fileProblem)
    return refuse({ ...(parsed.ok || problem ? {} : parsed.refusal.fieldErrors), file: [fileProblem] });
  if (!parsed.ok) return refuse(parsed.refusal.fieldErrors);
  return upload ? begin(ctx, upload, parsed.data, refuse) : refuse({});
}

async function begin(
  ctx: AppContext,
  upload: Upload,
  input: ImportInput,
  refuse: (fieldErrors: Record<string, string[]>) => Promise<Started>,
): Promise<Started> {
  const { holds = null, asked = null, mode } = input;
  try {
    const { mapping } = await openUpload(ctx, { ...upload, holds, asked });
    const id = await ctx.db.$transaction((tx) =>
      createRun(ctx, tx, { ...upload, kind: mapping.name, holds, asked, isDryRun: mode === 'try' }),
    );
    return { ok: true, id };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const isLayout = error.reason === 'mappingMissing' || error.reason === 'wrongFormat';
    return refuse({
      [isLayout ? 'asked' : error.reason === 'wrongKind' ? 'holds' : 'file']: [sayProblem(error)],
    });
  }
}

/** What is written for a run that waits for its turn, with the job that works on it. */
export async function createRun(
  ctx: AppContext,
  tx: Tx,
  run: {
    key: string;
    name: string;
    size: number;
    kind: string;
    holds: string | null;
    asked: string | null;
    isDryRun: boolean;
  },
): Promise<string> {
  const { actor } = requirePerson(ctx);
  const now = ctx.clock.now();
  const { key, name, size, kind, isDryRun, holds, asked } = run;
  const { id } = await tx.importRun.create({
    data: {
      ...{ kind, isDryRun, holds, asked, file: name, fileKey: key, byteSize: size },
      ...{ createdById: actor.userId, startedAt: now, touchedAt: now },
    },
    select: { id: true },
  });
  await planImport(tx, id);
  await keepForDays(ctx, tx, key);
  await audit(tx, {
    actorId: actor.userId,
    action: 'import.started',
    subjectType: 'import',
    subjectId: id,
    data: { file: name, isDryRun },
    requestId: ctx.requestId,
  });
  return id;
}

/** The words for what is wrong with a file; anything else is thrown on. */
function sayProblem(error: unknown): string {
  if (error instanceof UploadTooLarge) return TOO_LARGE;
  if (!(error instanceof UnreadableFile)) throw error;
  const params = Object.entries(error.params).map(([name, value]) => [name, String(value).slice(0, 300)]);
  return textMessage(
    `importing.unreadable.${error.reason}`,
    Object.fromEntries(params) as Record<string, string>,
  );
}

/** The last part of a path, without what cannot be shown. */
const shortName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[^\P{C}]/gu, '')
    .trim()
    .slice(-LONGEST_NAME) || 'bestand';

/** An import for real of the file that a dry run looked at. */
export async function importForReal(ctx: AppContext, runId: string): Promise<string> {
  requirePermission(ctx, 'import:lists');
  const run = await ctx.db.importRun.findFirst({
    where: { id: runId, isDryRun: true, state: 'done', fileKey: { not: null } },
  });
  if (!run?.fileKey) throw invalidField('file', 'intake.errors.gone');
  const { fileKey: key, file: name, byteSize, kind, holds, asked } = run;
  return ctx.db.$transaction((tx) =>
    createRun(ctx, tx, { key, name, size: Number(byteSize), kind, holds, asked, isDryRun: false }),
  );
}
