import { COUNTED_NOUNS } from '../vocabulary/counted-nouns.ts';
import { phrasesOf } from './phrase-table.ts';

/** The things that plans count: "hộ", "lượt người", "trường học". */
export const COUNTED_THINGS = phrasesOf(COUNTED_NOUNS.flatMap(({ nouns }) => nouns));
