import { beginsWithAction } from '../normalise/action-verb.ts';
import { CHANGES } from '../normalise/change-verb.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { CHANGE_VERBS, NAMES_LIKE_CHANGES } from '../vocabulary/comparators.ts';

const NAMES = phrasesOf(NAMES_LIKE_CHANGES);

// Tiếp tục kiềm chế, | kéo giảm tai nạn giao thông
const GOES_ON = /^(?:tiếp tục )?(?:kiềm chế(?:,| và) )?/iu;

/** Does a verb of change open the text: "Giảm tỷ lệ hộ nghèo …"? */
export function opensWithChange(text: string): 'increase' | 'decrease' | null {
  const tokens = tokenize(text.replace(GOES_ON, ''));
  if (!CHANGES.at(tokens, 0) || NAMES.at(tokens, 0)) return null;
  return CHANGE_VERBS.find((row) => row.forms.some((form) => startsWithPhrase(tokens, form)))?.change ?? null;
}

/** Does a verb of work or of change open the text: "Trồng mới …", "Giảm …"? Then it names no thing alone. */
export function opensWithWork(text: string): boolean {
  return beginsWithAction(text) || opensWithChange(text) !== null;
}

function startsWithPhrase(tokens: readonly Token[], form: string): boolean {
  return tokenize(form).every((token, index) => tokens[index]?.key === token.key);
}
