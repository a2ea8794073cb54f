import { Fragment } from 'react';
import type { FormattedBlock, FormattedSpan } from './formatted-text';

/** Shows formatted text. `language` says how to pronounce it. Links are not vouched for by the market. */
export function FormattedProse({
  blocks,
  language,
}: {
  blocks: readonly FormattedBlock[];
  language?: string;
}) {
  return (
    <div lang={language}>
      <Blocks blocks={blocks} />
    </div>
  );
}

function Blocks({ blocks }: { blocks: readonly FormattedBlock[] }) {
  return (
    <>
      {blocks.map((block, at) => {
        if (block.kind === 'paragraph') return <p key={at}>{spans(block.spans)}</p>;
        const items = block.items.map((item, itemAt) => (
          <li key={itemAt}>
            <Item blocks={item} />
          </li>
        ));
        return block.isOrdered ? <ol key={at}>{items}</ol> : <ul key={at}>{items}</ul>;
      })}
    </>
  );
}

/** An item of one paragraph reads as a line, not as a paragraph in a list. */
function Item({ blocks }: { blocks: readonly FormattedBlock[] }) {
  const [only, ...rest] = blocks;
  return only?.kind === 'paragraph' && rest.length === 0 ? spans(only.spans) : <Blocks blocks={blocks} />;
}

function spans(list: readonly FormattedSpan[]): JSX.Element {
  return (
    <>
      {list.map((span, at) => (
        <Fragment key={at}>{spanOf(span)}</Fragment>
      ))}
    </>
  );
}

function spanOf(span: FormattedSpan): string | JSX.Element {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'break':
      return <br />;
    case 'bold':
      return <strong>{spans(span.spans)}</strong>;
    case 'italic':
      return <em>{spans(span.spans)}</em>;
    case 'link':
      return (
        <a href={span.href} rel="nofollow ugc noopener noreferrer">
          {spans(span.spans)}
        </a>
      );
  }
}
