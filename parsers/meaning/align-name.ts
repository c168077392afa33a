import { type PhraseTable, phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { COMPOUND_STARTS, LISTED_NOUNS, SIBLING_NAMES } from '../vocabulary/sibling-names.ts';
import { KINDS_OF_PLACES } from '../vocabulary/statement-openings.ts';
import { firstWordOf, trimSigns } from './telling-words.ts';

const AREAS = phrasesOf(KINDS_OF_PLACES);
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

/** "… dưới 5 tuổi thể thấp còi", "thể gầy còm": the new name stands for the last of its kind. */
export function takePlace(lead: string, name: string): string | null {
  const kind = firstWordOf(name);
  const tokens = tokenize(lead);
  // "… thu gom rác thải đô thị đạt 96 %, ở nông thôn đạt 82 %": the one kind of place takes the place of the other
  const other = namesPlaces(name) ? AREAS.before(tokens, tokens.length) : undefined;
  if (other !== undefined)
    return trimSigns(`${lead.slice(0, tokens[tokens.length - other.length]?.start).replace(PLACED, ' ')} ${name}`);
  if (!KINDS.has(kind)) return null;
  const at = tokens.findLastIndex(({ key }) => key === kind);
  const token = tokens[at];
  return token !== undefined && at > 0 && tokens.length - at <= SHORT_PLACE
    ? trimSigns(`${lead.slice(0, token.start)} ${name}`)
    : null;
}

/** Syllables of a name that a kind of place or form opens, at most. */
const SHORT_PLACE = 5;

// Tỷ lệ thu gom | ở khu vực | đô thị
const PLACED = /(?:\s(?:ở|tại|khu vực|vùng)){1,2}\s$/iu;

/** Nothing but a kind of place: "ở nông thôn", "khu vực đô thị". */
function namesPlaces(name: string): boolean {
  const tokens = tokenize(name);
  return tokens.length <= SHORT_PLACE && AREAS.before(tokens, tokens.length) !== undefined;
}

/** Words that open which of several forms or places is meant. */
const KINDS: ReadonlySet<string> = new Set(['thể', 'bậc', 'tuyến', 'nhóm', 'vùng', 'tại', 'ở']);
