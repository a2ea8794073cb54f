/** Words or phrases as people write a list: one per line, or separated by commas or semicolons; each once, lower case. */
export function synonymsOf(text: string): string[] {
  const words = text
    .split(/[\n,;]/)
    .map((word) => word.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** How a list of words stands in a form and in the table. */
export const synonymsText = (words: readonly string[]): string => words.join('\n');
