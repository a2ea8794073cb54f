/** A picture of a post as a page shows it; width and height keep its room while it loads. */
export type PhotoView = { id: string; href: string; alt: string; width: number; height: number };

/** The address of the small copy of a photo, for cards and rows of other photos. */
export const cardSized = (href: string): string => `${href}${href.includes('?') ? '&' : '?'}size=card`;

/** A document of a post, to download. */
export type AttachmentView = { id: string; href: string; name: string; title: string; byteSize: number };

/** How long the words at a file may be. */
export const FILE_TEXT_MAX = 160;
/** How many files of each purpose a post may have. */
export const MOST_FILES = { photo: 6, attachment: 8 } as const;
export type PostFilePurpose = keyof typeof MOST_FILES;
