import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { DEGREES, MILITARY_RANKS } from '../vocabulary/letterhead.ts';

// Hoàng Văn Oanh | NGUYỄN VĂN A | Lê Quang Vinh
const PERSON_NAME = /^(?:\p{Lu}[\p{L}'’]*\s){1,5}\p{Lu}[\p{L}'’]*$/u;
// Bs. Trần Văn Hai | ThS. Lê Thị A | PGS.TS. Nguyễn B | BSCKII Lê Văn D | Thượng tá Phạm Văn C: Decree 30 lets rank and degree stand before the name
const DEGREE = new RegExp(
  `^(?:(?:(?:${[...DEGREES].sort((a, b) => b.length - a.length).join('|')})(?:[.,]|(?=\\s))|\\p{Lu}{1,3}\\p{Ll}{0,2}\\.)\\s?){1,4}(?=\\p{Lu})`,
  'u',
);
const RANKS = phraseSet(MILITARY_RANKS);

/** The person's own name, without rank and degree. */
export function bareName(text: string): string {
  const bare = text.replace(DEGREE, '').trim();
  if (!beginsWith(bare, RANKS)) return bare;
  const rest = bare.split(/\s+/u).slice(2).join(' ');
  return PERSON_NAME.test(rest) ? rest : bare;
}

/** "Hoàng Văn Oanh", "ThS. Lê Thị A": somebody's name and nothing else. */
export function isPersonName(text: string): boolean {
  return PERSON_NAME.test(bareName(text));
}
