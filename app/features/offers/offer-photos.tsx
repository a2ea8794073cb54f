import { type AttachmentView, cardSized, type PhotoView } from '~/features/posting/post-file';
import { Section } from '~/ui/layout/page';
import { useFormat, useText } from '~/ui/use-text';

/** The photos of an offer, the main one large. Width and height keep their room while they load. */
export function OfferPhotos({ photos }: { photos: readonly PhotoView[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className="photos">
      {photos.map(({ id, href, alt, width, height }, at) => (
        <li key={id} className={at === 0 ? 'photos__main' : 'photos__other'}>
          <img
            src={at === 0 ? href : cardSized(href)}
            alt={alt}
            width={width}
            height={height}
            loading={at === 0 ? 'eager' : 'lazy'}
          />
        </li>
      ))}
    </ul>
  );
}

/** Documents to download, with what they are and how large. */
export function OfferAttachments({ attachments }: { attachments: readonly AttachmentView[] }) {
  const t = useText();
  const format = useFormat();
  if (attachments.length === 0) return null;
  return (
    <Section title={t('offers.label.attachments')}>
      <ul>
        {attachments.map(({ id, href, title, name, byteSize }) => (
          <li key={id}>
            <a href={href} download={name}>
              {title}
            </a>{' '}
            ({name.split('.').pop()?.toUpperCase()}, {format.number(Math.max(0.1, byteSize / 1_000_000))} MB)
          </li>
        ))}
      </ul>
    </Section>
  );
}
