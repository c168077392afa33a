import { phrasesOf } from '../normalise/phrase-table.ts';
import { tokenize } from '../normalise/tokens.ts';
import { QUALIFIER_OPENINGS } from '../vocabulary/statement-openings.ts';

/** "cấp giấy" and "tổ chức hội nghị" are work. */
const LIKE_VERBS: ReadonlySet<string> = new Set(['cấp', 'tổ chức']);
const WHOM_OR_WHERE = phrasesOf([
  ...QUALIFIER_OPENINGS.filter((opening) => !LIKE_VERBS.has(opening)),
  'người',
  'dân tộc',
]);

/** "Khu vực nông thôn", "Nữ", "Người dân tộc thiểu số": of whom or where something is measured, and not what. */
export const opensWithWhom = (name: string): boolean => WHOM_OR_WHERE.at(tokenize(name), 0) !== undefined;
