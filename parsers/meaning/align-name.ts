import { type PhraseTable, phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { COMPOUND_STARTS, LISTED_NOUNS, SIBLING_NAMES } from '../vocabulary/sibling-names.ts';

const LISTED = phrasesOf(LISTED_NOUNS);
/** The row that a name stands in. */
const SIBLINGS: PhraseTable<number> = phraseTable(SIBLING_NAMES.map((names, row) => [row, names] as const));
/** So many words in common show where the new name sets in. */
const COMMON_WORDS = 2;
/** Words of what "là" joins to its subject, at most. */
const COPULA_REACH = 5;

/**
 * A name that a list goes on with, filled in from the whole one before it: "tỷ lệ người dân tham gia bảo hiểm y tế" and
 * "bảo hiểm xã hội" make "tỷ lệ người dân tham gia bảo hiểm xã hội". Null where nothing shows what it takes the place of.
 */
export function alignName(whole: string, name: string): string | null {
  const [mine, given] = [tokenize(name), tokenize(whole)];
  if (mine.length === 0 || given.length < 2) return null;
  return (
    alignByWords(whole, given, name, mine) ??
    alignByKind(whole, given, name, mine) ??
    alignByCopula(whole, given, name, mine)
  );
}

/** The new name begins with words that stand in the whole one. */
function alignByWords(whole: string, given: readonly Token[], name: string, mine: readonly Token[]): string | null {
  const least = opensAlone(mine) ? 1 : COMMON_WORDS;
  for (let at = given.length - 1; at > 0; at--) {
    const common = commonLength(given, at, mine);
    if (common < least || isInsideWord(given, at, common)) continue;
    const printed = whole.slice(given[at]?.start, given[at + common - 1]?.end);
    // the same words again show nothing; another number does: "mức độ 2" after "mức độ 1"
    if (common === mine.length && printed === name) continue;
    const rest = common === mine.length ? whole.slice(given[at + common - 1]?.end) : '';
    return `${whole.slice(0, given[at]?.start)}${name}${rest}`;
  }
  return null;
}

/** An abbreviation, or a noun that stands alone. */
function opensAlone([first, ...rest]: readonly Token[]): boolean {
  if (!first) return false;
  const isAbbreviation = first.text.length > 2 && first.text === first.text.toUpperCase();
  return isAbbreviation || LISTED.at([first, ...rest], 0) !== undefined;
}

/** Words in common from a place on; "dưới 1 tuổi" and "dưới 5 tuổi" are alike. */
function commonLength(given: readonly Token[], at: number, mine: readonly Token[]): number {
  let length = 0;
  for (;;) {
    const [a, b] = [given[at + length], mine[length]];
    if (!a || !b || a.kind === 'mark' || b.kind !== a.kind) return length;
    if (a.kind !== 'number' && a.key !== b.key) return length;
    length++;
  }
}

/** One word in common that is joined to the one before: "dự án", "diễn đàn". */
function isInsideWord(given: readonly Token[], at: number, common: number): boolean {
  return common === 1 && COMPOUND_STARTS.has(given[at - 1]?.key ?? '');
}

/** "… rác thải đô thị" and "nông thôn": kinds of one thing. */
function alignByKind(whole: string, given: readonly Token[], name: string, mine: readonly Token[]): string | null {
  const kind = SIBLINGS.at(mine, 0);
  if (!kind) return null;
  for (let at = given.length - 1; at > 0; at--) {
    const other = SIBLINGS.at(given, at);
    if (other?.value !== kind.value) continue;
    const rest = kind.length === mine.length ? whole.slice(given[at + other.length - 1]?.end) : '';
    return `${whole.slice(0, given[at]?.start)}${name}${rest}`;
  }
  return null;
}

/** "Tỷ lệ chủ thể là hợp tác xã" and "doanh nghiệp": what the subject is. */
function alignByCopula(whole: string, given: readonly Token[], name: string, mine: readonly Token[]): string | null {
  const at = given.findLastIndex((token) => token.key === 'là');
  if (at < 2 || given.length - at - 1 > COPULA_REACH || mine.length > COPULA_REACH) return null;
  return `${whole.slice(0, given[at]?.end)} ${name}`;
}
