import { MAX_UNPACKED_BYTES } from './file-rules';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
/** The end record may be followed by a comment of at most this length. */
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5_000;
/** Parts that run by themselves or carry other files. */
const ACTIVE_PART =
  /vbaproject|activex|oleobject|(^|\/)embeddings\/|(^|\/)basic\/|(^|\/)scripts\/|\.(exe|dll|js|vbs|bat|cmd|ps1|jar)$/i;

/**
 * Reads the list of parts of an office document without unpacking any of it: the text key of what is wrong, or null.
 * Refused are programs and carried files inside, and what would unpack to more than a document ever is.
 */
export function checkOfficeDocument(bytes: Uint8Array): string | null {
  const parts = readParts(Buffer.from(bytes));
  if (!parts) return 'files.errors.broken';
  if (parts.some(({ name }) => ACTIVE_PART.test(name))) return 'files.errors.activeDocument';
  const unpacked = parts.reduce((sum, { size }) => sum + size, 0);
  return unpacked > MAX_UNPACKED_BYTES ? 'files.errors.unpacksTooLarge' : null;
}

/** Names and unpacked sizes from the central directory; null when it is not whole. */
function readParts(zip: Buffer): { name: string; size: number }[] | null {
  const end = findEnd(zip);
  if (end === null) return null;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count === 0 || count > MOST_ENTRIES) return null;
  const parts: { name: string; size: number }[] = [];
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_LENGTH > end || zip.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    parts.push({
      name: zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      size: zip.readUInt32LE(at + 24),
    });
    at += ENTRY_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function findEnd(zip: Buffer): number | null {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - LONGEST_COMMENT); at--)
    if (zip.readUInt32LE(at) === END_SIGNATURE) return at;
  return null;
}
