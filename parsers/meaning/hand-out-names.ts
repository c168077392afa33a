import { phraseTable } from '../normalise/phrase-table.ts';
import { tokenize } from '../normalise/tokens.ts';
import { SIBLING_NAMES } from '../vocabulary/sibling-names.ts';
import { measureHeadOf } from './telling-words.ts';

const SIBLINGS = phraseTable(SIBLING_NAMES.map((names, row) => [row, names] as const));
/** Between two names of a list. */
const JOINTS: ReadonlySet<string> = new Set([',', 'và']);

/**
 * The names over which a list of so many amounts is handed out: of "Tỷ lệ học sinh tiểu học và THCS học 2 buổi/ngày" with two
 * amounts, the whole with the first name alone and with the second alone. Null where no list of as many kinds of one thing stands in it.
 */
export function handOutNames(whole: string, count: number): readonly string[] | null {
  const tokens = tokenize(whole);
  for (let at = 0; at < tokens.length; at++) {
    const names: { readonly start: number; readonly end: number }[] = [];
    let next = at;
    let row: number | undefined;
    for (;;) {
      const name = SIBLINGS.at(tokens, next);
      if (!name || (row !== undefined && name.value !== row)) break;
      row = name.value;
      names.push({ start: tokens[next]?.start ?? 0, end: tokens[next + name.length - 1]?.end ?? 0 });
      next += name.length;
      if (!JOINTS.has(tokens[next]?.key ?? '')) break;
      next++;
    }
    const [first, last] = [names[0], names.at(-1)];
    if (names.length === count && first && last)
      return names.map(
        ({ start, end }) => whole.slice(0, first.start) + whole.slice(start, end) + whole.slice(last.end),
      );
  }
  return null;
}

// … tại các đô thị đặc biệt | và | đô thị loại I
const LAST_JOINT = ' và ';
// tỷ trọng gia súc và gia cầm | được giết mổ tập trung
const VERB_OF_ALL = /\s(?:được|đạt|có|tham gia|sử dụng)\s/u;

/**
 * The same for names that one noun opens: "tại các đô thị đặc biệt và đô thị loại I" with two amounts that a word hands out in
 * turn. Null where the names before the last do not open so.
 */
export function handOutAlike(whole: string, count: number): readonly string[] | null {
  const joint = whole.lastIndexOf(LAST_JOINT);
  const [list, rest] = [whole.slice(0, Math.max(0, joint)), whole.slice(joint + LAST_JOINT.length)];
  const verb = rest.search(VERB_OF_ALL);
  const [last, tail] = verb < 0 ? [rest, ''] : [rest.slice(0, verb), rest.slice(verb)];
  const noun = tokenize(last)[0]?.text.toLowerCase() ?? '';
  const [pieces, names] = [list.split(', '), [last]];
  while (noun !== '' && names.length < count && pieces.length > 0) {
    const piece = pieces.pop() ?? '';
    const at = ` ${piece}`.toLowerCase().lastIndexOf(` ${noun} `);
    if (at < 0) return null;
    names.unshift(piece.slice(at));
    if (names.length === count) {
      const front = [...pieces, piece.slice(0, at)].join(', ');
      return names.map((name) => `${front}${name}${tail}`);
    }
    // the names between the first and the last are nothing but names
    if (at > 0) return null;
  }
  return null;
}

// Tỷ lệ gia đình học tập | : | dòng họ học tập | Cơ cấu kinh tế công nghiệp | - | dịch vụ
const IN_PROPORTION = /\s[:–-]\s/u;

/** The same for names with the sign between them that stands between their amounts: "gia đình : dòng họ đạt 75 % : 60 %". */
export function handOutInProportion(whole: string, count: number): readonly string[] | null {
  const head = measureHeadOf(whole);
  const names = whole.slice(head.length).trim().split(IN_PROPORTION);
  return head !== '' && names.length === count ? names.map((name) => `${head} ${name}`) : null;
}
