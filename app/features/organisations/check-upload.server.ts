import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { textMessage } from '~/ui/forms/text-message';
import { checkOfficeDocument } from './check-office-document.server';
import { CARD_SIDE, FILE_RULES, hasCardCopy, MAX_PIXELS, OFFICE_TYPES, type FilePurpose } from './file-rules';

/**
 * `width` and `height` are those of a picture, after it was written anew; `card` is the small copy of a photo that is
 * larger than a card shows.
 */
export type CheckedFile = {
  body: Uint8Array;
  contentType: string;
  width?: number;
  height?: number;
  card?: Uint8Array;
};
/** What came of a file: its safe form, or the text key of what is wrong with it. */
export type CheckedUpload = { ok: true; file: CheckedFile } | { ok: false; problem: string };

const refuse = (problem: string): CheckedUpload => ({ ok: false, problem });
/** Pictures are small and few; one at a time leaves the other cores to the pages. */
sharp.concurrency(1);

/**
 * Judges a file by its bytes alone; its name and claimed type decide nothing. Pictures are decoded and
 * written anew, which drops metadata and anything appended; a PDF stays as it is.
 */
export async function checkUpload(purpose: FilePurpose, bytes: Uint8Array): Promise<CheckedUpload> {
  const rule = FILE_RULES[purpose];
  if (bytes.byteLength === 0) return refuse('files.errors.empty');
  if (bytes.byteLength > rule.maxBytes)
    return refuse(textMessage('files.errors.tooLarge', { mb: rule.maxBytes / 1_000_000 }));
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || !rule.types.includes(type.mime)) return refuse(wrongType(purpose, bytes));
  if (type.mime === 'application/pdf') return checkPdf(bytes);
  if ((OFFICE_TYPES as readonly string[]).includes(type.mime)) {
    const problem = checkOfficeDocument(bytes);
    return problem ? refuse(problem) : { ok: true, file: { body: bytes, contentType: type.mime } };
  }
  return rewritePicture(purpose, bytes, type.mime);
}

function wrongType(purpose: FilePurpose, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  if (/<(svg|html|script|!doctype|\?xml|\?php|body|iframe)/i.test(start)) return 'files.errors.script';
  return `files.errors.type.${purpose}`;
}

/** Written as names in a PDF that acts by itself when it is opened, or carries other files. */
const ACTIVE_PDF = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\b/;

function checkPdf(bytes: Uint8Array): CheckedUpload {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.slice(-1_024).includes('%%EOF')) return refuse('files.errors.broken');
  if (ACTIVE_PDF.test(text)) return refuse('files.errors.activePdf');
  return { ok: true, file: { body: bytes, contentType: 'application/pdf' } };
}

async function rewritePicture(
  purpose: FilePurpose,
  bytes: Uint8Array,
  contentType: string,
): Promise<CheckedUpload> {
  const { maxSide } = FILE_RULES[purpose];
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 });
    const { width, height } = await picture.metadata();
    if (width * height > MAX_PIXELS) return refuse('files.errors.tooManyPixels');
    const small = picture
      .timeout({ seconds: 15 })
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
    const asWebp = purpose === 'logo' || purpose === 'photo' || contentType === 'image/webp';
    const written = asWebp
      ? small.webp({ quality: 86 })
      : contentType === 'image/png'
        ? small.png()
        : small.jpeg({ quality: 86 });
    const { data, info } = await written.toBuffer({ resolveWithObject: true });
    const file = { body: new Uint8Array(data), contentType: asWebp ? 'image/webp' : contentType };
    const card =
      purpose === 'photo' && hasCardCopy(info.width, info.height) ? { card: await cardCopy(data) } : {};
    return { ok: true, file: { ...file, ...card, width: info.width, height: info.height } };
  } catch (error) {
    const isHuge = error instanceof Error && /pixel limit/i.test(error.message);
    return refuse(isHuge ? 'files.errors.tooManyPixels' : 'files.errors.broken');
  }
}

const cardCopy = async (photo: Uint8Array) =>
  new Uint8Array(
    await sharp(photo)
      .resize({ width: CARD_SIDE, height: CARD_SIDE, fit: 'inside' })
      .webp({ quality: 78 })
      .toBuffer(),
  );
