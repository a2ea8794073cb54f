/** Codes of Prisma for a record that belongs to one that is not there, and for a change of one that is not there. */
const GONE_CODES = ['P2003', 'P2025'];

/** Whether a write failed because what it belongs to was taken away by somebody else meanwhile. */
export function isRecordGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return GONE_CODES.includes(String((error as { code?: unknown }).code));
}
