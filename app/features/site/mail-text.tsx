import type { TextPart } from './split-links';

/** A mail as it was written; addresses of this site can be followed. */
export function MailText({ parts }: { parts: readonly TextPart[] }) {
  return (
    <pre className="mail__text">
      {parts.map(({ text, href }, at) =>
        href === undefined ? (
          text
        ) : (
          <a key={`${at}-${href}`} href={href}>
            {text}
          </a>
        ),
      )}
    </pre>
  );
}
