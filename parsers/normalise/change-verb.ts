import { CHANGE_VERBS } from '../vocabulary/comparators.ts';
import { phraseTable } from './phrase-table.ts';

/** Verbs that tell which way a figure goes: "tăng", "giảm", "nâng". */
export const CHANGES = phraseTable([[true, CHANGE_VERBS.flatMap((row) => row.forms)]]);
