import { createContext } from 'react';
import type { CategoryWords } from './category-tree';

const NONE: readonly CategoryWords[] = [];

/**
 * Which words differ from the built-in ones, for every page inside, in the browser as on the server. Apart from
 * the tree, which only forms load.
 */
export const CategoryWordsContext = createContext(NONE);
