import { allMatches } from '../vietnamese/all-matches.ts';
import { perText } from '../vietnamese/per-text.ts';
/** A stretch of a text, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// a full stop and the beginning of the next sentence: ". Trong đó", ". 100 %", ". - Tỷ lệ"; not "mức sinh: + 0,1 ‰ so với năm 2021"
const SENTENCE_END =
  /(?!:\s[-+]\s\d[\d,]{0,6}\s?(?:[%‰]|điểm\s(?:%|phần trăm))\sso với\s)[.!?…;:]\s{1,3}[-–+•*]\s|[.!?…]\s{1,3}(?=[\p{Lu}\d"“(-])|\n/gu;
/** Abbreviations with a full stop: "TP. Huế", "ThS. Nguyễn". */
const ABBREVIATION_END = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|ThS|TS|GS|PGS|BS|Q|P|H|X|St|v\.v|KT|TM|TL)$/u;
const LEADING_BULLET = /^[\s\-–+•*.]+/u;

/** The sentences of a text without the bullets before them; a line is never joined with the next. */
export const splitSentences = perText(findSentences);

function findSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const brackets = text.includes('(') ? findBrackets(text) : [];
  for (const match of allMatches(text, SENTENCE_END)) {
    const end = match.index + 1;
    // "(RA, 4C, C.A.F.E. Practices...)": a bracket ends with its sentence
    if (match[0] !== '\n' && brackets.some((bracket) => match.index > bracket.start && end < bracket.end)) continue;
    if (match[0] !== '\n' && ABBREVIATION_END.test(text.slice(Math.max(0, match.index - 5), match.index))) continue;
    addSpan(spans, text, start, match[0] === '\n' ? match.index : end);
    start = match.index + match[0].length;
  }
  addSpan(spans, text, start, text.length);
  return spans;
}

function addSpan(spans: Span[], text: string, from: number, to: number): void {
  const printed = text.slice(from, to);
  const start = from + (LEADING_BULLET.exec(printed)?.[0].length ?? 0);
  const end = from + printed.trimEnd().length;
  if (end > start) spans.push({ start, end });
}

/** The outermost brackets of a text, both signs included. */
export function findBrackets(text: string): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '(') {
      if (depth === 0) open = i;
      depth++;
    } else if (sign === ')' && depth > 0) {
      depth--;
      if (depth === 0) spans.push({ start: open, end: i + 1 });
    }
  }
  return spans;
}
