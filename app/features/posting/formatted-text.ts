/** Text with simple formatting, as a small tree that a page can show without trusting anybody. */
export type FormattedSpan =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'bold' | 'italic'; spans: FormattedSpan[] }
  | { kind: 'link'; href: string; spans: FormattedSpan[] };
export type FormattedBlock =
  | { kind: 'paragraph'; spans: FormattedSpan[] }
  | { kind: 'list'; isOrdered: boolean; items: FormattedBlock[][] };

/** The words alone, for search engines and descriptions of pages. */
export function wordsOf(blocks: readonly FormattedBlock[]): string {
  return blocks.map(blockWords).join('\n').trim();
}

function blockWords(block: FormattedBlock): string {
  return block.kind === 'paragraph'
    ? block.spans.map(spanWords).join('')
    : block.items.map((item) => wordsOf(item)).join('\n');
}

function spanWords(span: FormattedSpan): string {
  if (span.kind === 'text') return span.text;
  return span.kind === 'break' ? '\n' : span.spans.map(spanWords).join('');
}
