import { z } from 'zod';
import { plainText } from '~/features/posting/post-fields';
import { FILE_TEXT_MAX, MOST_FILES } from '~/features/posting/post-file';

const words = plainText(FILE_TEXT_MAX);
const known = <Words extends z.ZodType>(text: Words, most: number) =>
  z.array(z.object({ id: z.string().max(40), text })).max(most);

/**
 * The step with photos and attachments. Every button saves the words; `first:` and `remove:` name a file, `add:` the
 * kind of a new one. The new files themselves are read apart, as schemas leave files out.
 */
export const OfferFilesForm = z.object({
  intent: z.string().regex(/^(next|back|close|add:(photo|attachment)|(first|remove):[0-9a-f-]{36})$/),
  photos: known(words.min(1), MOST_FILES.photo),
  attachments: known(words.default(''), MOST_FILES.attachment),
  newPhotoText: words.optional(),
  newAttachmentText: words.optional(),
});
export type OfferFilesInput = z.output<typeof OfferFilesForm>;
