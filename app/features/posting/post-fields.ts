import { z } from 'zod';
import { findCategory } from '~/features/taxonomy/categories';

export const POST_TITLE_MIN = 8;
export const POST_TITLE_MAX = 120;
export const POST_DESCRIPTION_MIN = 40;
export const POST_DESCRIPTION_MAX = 5_000;
export const POST_CATEGORIES_MAX = 5;

/** No invisible characters, which the database refuses, except line ends and tabs. */
const isPlain = (text: string): boolean => !/[^\P{Cc}\n\r\t]/u.test(text);

/** Text as a person types it, without what a database or a screen cannot show. */
export const plainText = (max: number) => z.string().max(max).refine(isPlain, 'errors.format');

/** The fields every post has; a draft may leave all of them open. */
export const PostTitle = plainText(POST_TITLE_MAX).default('');
export const PostDescription = plainText(POST_DESCRIPTION_MAX).default('');
export const PostCategories = z
  .array(z.string().refine((id) => findCategory(id) !== null, 'errors.invalid'))
  .max(POST_CATEGORIES_MAX);
/** A typed postcode or name of a place. */
export const PostPlace = plainText(80).optional();
