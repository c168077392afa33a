import { CHANGE_VERBS } from '../vocabulary/comparators.ts';
import { phrasesOf } from './phrase-table.ts';

/** Verbs that tell which way a figure goes: "tăng", "giảm", "nâng". */
export const CHANGES = phrasesOf(CHANGE_VERBS.flatMap((row) => row.forms));
