import type { AttachmentView } from '~/features/posting/post-file';
import { useFormat } from '~/ui/use-text';

const KB = 1_000;

/** Documents to download, each with its size. */
export function DemandAttachments({ attachments }: { attachments: readonly AttachmentView[] }) {
  const format = useFormat();
  return (
    <ul className="plain-list">
      {attachments.map(({ id, href, title, byteSize }) => (
        <li key={id}>
          <a href={href}>{title}</a> ({format.number(Math.max(1, Math.round(byteSize / KB)))} kB)
        </li>
      ))}
    </ul>
  );
}
