import type { IconName } from '~/ui/icon-paths';
import { categoryGroupOf } from './categories';

const PICTOGRAMS: Readonly<Record<string, IconName>> = {
  catering: 'cutlery',
  drinks: 'cup',
  green: 'leaf',
  cleaning: 'broom',
  laundry: 'refresh',
  assembly: 'box',
  circular: 'recycle',
  print: 'print',
  gifts: 'gift',
  furniture: 'home',
  bicycles: 'bike',
  textile: 'scissors',
  ict: 'screen',
  communication: 'megaphone',
  events: 'calendar',
  transport: 'truck',
  care: 'care',
  training: 'book',
  staffing: 'people',
  facility: 'building',
  construction: 'paint',
  production: 'tools',
  advice: 'message',
};

/** The icon of a group of categories; a tag for one that has none. */
export const groupPictogram = (groupId: string): IconName => PICTOGRAMS[groupId] ?? 'tag';

/** The icon of a post: that of the group its first category belongs to. */
export const categoryPictogram = (categories: readonly string[]): IconName =>
  groupPictogram(categoryGroupOf(categories[0] ?? '')?.id ?? '');
