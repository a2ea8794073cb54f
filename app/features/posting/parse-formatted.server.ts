import { fromMarkdown } from 'mdast-util-from-markdown';
import type { FormattedBlock, FormattedSpan } from './formatted-text';

type Root = ReturnType<typeof fromMarkdown>;
type MdNode = Root | Root['children'][number];

/** Only paragraphs, lists, bold, italic and links mean something; all other marks stay the letters they are. */
const ONLY_SIMPLE = {
  disable: {
    null: [
      ...[
        'blockQuote',
        'codeFenced',
        'codeIndented',
        'codeText',
        'definition',
        'headingAtx',
        'setextUnderline',
      ],
      ...[
        'htmlFlow',
        'htmlText',
        'labelStartImage',
        'thematicBreak',
        'characterEscape',
        'characterReference',
      ],
    ],
  },
};

/** Where a link in typed text may lead; nothing that runs, and no address of our own machines. */
const SAFE_LINK = /^(https?:\/\/[^\s/@]+\.[^\s@]*|mailto:[^\s@]+@[^\s@]+)$/i;

/** Reads typed text: an empty line starts a paragraph, `-` or `1.` a list, `**bold**`, `*italic*`, `[words](https://…)`. */
export function parseFormatted(text: string): FormattedBlock[] {
  return blocksOf(fromMarkdown(text, { extensions: [ONLY_SIMPLE] }));
}

function blocksOf(parent: MdNode): FormattedBlock[] {
  if (!('children' in parent)) return [];
  return parent.children.flatMap((node): FormattedBlock[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', spans: spansOf(node) }];
    if (node.type !== 'list') return blocksOf(node);
    return [{ kind: 'list', isOrdered: node.ordered === true, items: node.children.map(blocksOf) }];
  });
}

function spansOf(parent: MdNode): FormattedSpan[] {
  if (!('children' in parent)) return [];
  return parent.children.flatMap((node): FormattedSpan[] => {
    if (node.type === 'text') return linesOf(node.value);
    if (node.type === 'break') return [{ kind: 'break' }];
    if (node.type === 'strong') return [{ kind: 'bold', spans: spansOf(node) }];
    if (node.type === 'emphasis') return [{ kind: 'italic', spans: spansOf(node) }];
    if (node.type === 'link' && SAFE_LINK.test(node.url))
      return [{ kind: 'link', href: node.url, spans: spansOf(node) }];
    return spansOf(node);
  });
}

/** A line end that somebody typed stays one. */
function linesOf(text: string): FormattedSpan[] {
  return text
    .split('\n')
    .flatMap((line, at): FormattedSpan[] => [
      ...(at > 0 ? [{ kind: 'break' as const }] : []),
      { kind: 'text', text: line },
    ]);
}
