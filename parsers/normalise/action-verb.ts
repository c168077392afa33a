import { ACTION_VERBS } from '../vocabulary/goal-words.ts';
import { phraseTable } from './phrase-table.ts';

/** Verbs of work that ask for an object: "tổ chức", "trồng mới", "bồi dưỡng". */
export const ACTIONS = phraseTable([[true, ACTION_VERBS]]);
