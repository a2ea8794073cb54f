import { Fragment } from 'react';

/** Text a person typed: an empty line starts a paragraph, a line end stays one. `language` says how to pronounce it. */
export function TypedText({ text, language }: { text: string; language?: string | undefined }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className="typed" lang={language}>
      {paragraphs.map((paragraph, at) => (
        <p key={at}>
          {paragraph.split('\n').map((line, lineAt) => (
            <Fragment key={lineAt}>
              {lineAt > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
