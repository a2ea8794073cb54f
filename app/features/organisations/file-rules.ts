export const FILE_PURPOSES = ['logo', 'proof', 'photo', 'attachment'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

export type FileRule = {
  maxBytes: number;
  /** Content types by what the bytes say. */
  types: readonly string[];
  /** Longest side after writing anew, in pixels. */
  maxSide: number;
};

const MB = 1_000_000;
const PICTURES = ['image/png', 'image/jpeg', 'image/webp'] as const;
const PDF = 'application/pdf';
/** Documents of offices: zip archives with known parts, without the kinds that carry programs. */
export const OFFICE_TYPES = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
] as const;

export const FILE_RULES: Record<FilePurpose, FileRule> = {
  logo: { maxBytes: 2 * MB, types: PICTURES, maxSide: 512 },
  proof: { maxBytes: 10 * MB, types: [...PICTURES, PDF], maxSide: 3_000 },
  photo: { maxBytes: 10 * MB, types: PICTURES, maxSide: 1_600 },
  attachment: { maxBytes: 10 * MB, types: ['image/png', 'image/jpeg', PDF, ...OFFICE_TYPES], maxSide: 3_000 },
};

/** Longest side of the small copy of a photo that stands on cards, in pixels. */
export const CARD_SIDE = 720;

/** Where the small copy of a photo is kept. */
export const cardKey = (storageKey: string): string => `${storageKey}-card`;

/** Whether a photo of this width and height has a small copy; a smaller one is its own. */
export const hasCardCopy = (width: number | null, height: number | null): boolean =>
  Math.max(width ?? 0, height ?? 0) > CARD_SIDE;

/** A document that unpacks to more is made to fill the disk or memory of who opens it. */
export const MAX_UNPACKED_BYTES = 200 * MB;

/** More is a picture made to fill the memory of who opens it; a camera of a phone makes up to 50 million. */
export const MAX_PIXELS = 60_000_000;

/** For the `accept` of a file field: a help while choosing, never a check. */
export const acceptOf = (purpose: FilePurpose): string => FILE_RULES[purpose].types.join(',');

const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  [PDF]: 'pdf',
  [OFFICE_TYPES[0]]: 'docx',
  [OFFICE_TYPES[1]]: 'xlsx',
  [OFFICE_TYPES[2]]: 'odt',
};

/**
 * A name that is safe in an address and on a disk, with the ending of what the file really is:
 * `..\..\Certificaat PSO (2026).pdf.exe` of a PDF → `certificaat-pso-2026-pdf.pdf`.
 */
export function fileName(typed: string, contentType: string): string {
  const last = typed.split(/[/\\]/).pop() ?? '';
  const base = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${base || 'bestand'}.${EXTENSIONS[contentType] ?? 'bin'}`;
}
