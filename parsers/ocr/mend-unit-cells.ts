import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { kindOfKnownUnit } from '../normalise/unit-of-measure.ts';
import { isLike } from '../vietnamese/likeness.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { uprightsAround } from './between-uprights.ts';
import { copyCase } from './copy-case.ts';
import { markSlipsOf } from './pair-vocabulary.ts';
import { isOnLine } from './token-place.ts';
import type { Mend, WordToken } from './word-tokens.ts';

/** A column in which so many lines, and this share of them, are known units and nothing else is one of units. */
const FEWEST_UNITS = 2;
const UNIT_SHARE = 0.5;
/** The name of a unit has no more words. */
const MOST_WORDS = 3;

// iii | hi: in capitals, the three strokes of a small letter
const METRE_READ_AS_STROKES = /^(?:iii|hi|ih|in|ni)$/u;
const METRE = 'm';

/** What stands on one line of a cell: the indexes of its words. */
type CellLine = readonly number[];

/** Units of a ruled column of units that one mark makes known ones: "Tố" and "Bắc sĩ" below "Hộ" and "Lượt". */
export function mendUnitCells(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  return columnsOf(pages, tokens).flatMap((lines) => {
    const known = lines.filter((line) => isUnit(textOf(tokens, line))).length;
    if (known < Math.max(FEWEST_UNITS, lines.length * UNIT_SHARE)) return [];
    return lines.flatMap((line): Mend[] => {
      const words = line.map((at) => tokens[at]?.lower ?? '');
      if (words.length > MOST_WORDS || isUnit(words.join(' '))) return [];
      if (words.length === 1 && METRE_READ_AS_STROKES.test(words[0] ?? '')) return [{ at: line[0] ?? 0, to: [METRE] }];
      const likely = words.flatMap((word, i) =>
        markSlipsOf(word)
          .filter((slip) => isUnit(words.with(i, slip).join(' ')))
          .map((slip): Mend => ({ at: line[i] ?? 0, to: [copyCase(tokens[line[i] ?? 0]?.core ?? '', slip)] })),
      );
      return likely.length === 1 ? likely : withLostLetter(words, line, tokens);
    });
  });
}

/** The letter that is as thin as the ruling beside it. */
const THIN_LETTER = 'i';

/** "Ngườ" of "Người", the last letter taken for the ruling: no Vietnamese word, and a unit with it. */
function withLostLetter(words: readonly string[], line: CellLine, tokens: readonly WordToken[]): Mend[] {
  const last = words.at(-1) ?? '';
  const at = line.at(-1) ?? 0;
  if (isVietnameseSyllable(last) || !isUnit([...words.slice(0, -1), last + THIN_LETTER].join(' '))) return [];
  return [{ at, to: [(tokens[at]?.core ?? '') + THIN_LETTER] }];
}

// (liều) | (liền), — one word in brackets
const BRACKETED = /^\((?<word>\p{Ll}{2,})\)[.,:;]?$/u;

/** Units in brackets in the cells of tables, as heads have them: "(liền)" and "(iều)" where another cell has "(liều)", "(tân)" among several. */
export function mendUnitBrackets(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  const bracketed = tokens.flatMap((token, at) => {
    const word = BRACKETED.exec(token.source.text)?.groups?.word;
    const isInCell = word !== undefined && uprightsAround(pages[token.page]?.rulings ?? [], token.source.box) !== null;
    return isInCell ? [{ at, word }] : [];
  });
  const units = [...new Set(bracketed.map(({ word }) => word).filter(isUnit))];
  return bracketed.flatMap(({ at, word }): Mend[] => {
    if (units.length === 0 || isUnit(word)) return [];
    // "(tân)" among "(người)", "(con)", "(lớp)"
    const marked =
      units.length >= FEWEST_UNITS
        ? markSlipsOf(word).filter((slip) => isUnit(slip) && toneless(slip) === toneless(word))
        : [];
    const [slip] = marked;
    if (slip !== undefined && marked.length === 1) return [{ at, to: [slip] }];
    const likely = units.filter((unit) => isLike(word, unit, 1 - 1 / Math.max(word.length, unit.length)));
    const [only] = likely;
    return only !== undefined && likely.length === 1 ? [{ at, to: [only] }] : [];
  });
}

/** "(nam)" is another word than "(năm)", and "(tân)" one tone off "(tấn)". */
const toneless = (word: string): string => word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');

function isUnit(text: string): boolean {
  return kindOfKnownUnit(text) !== undefined;
}

function textOf(tokens: readonly WordToken[], line: CellLine): string {
  return line.map((at) => tokens[at]?.source.text.toLowerCase() ?? '').join(' ');
}

/** The lines of cells between the same two uprights of a page. */
function columnsOf(pages: readonly PageLayout[], tokens: readonly WordToken[]): readonly (readonly CellLine[])[] {
  const columns = new Map<string, number[][]>();
  let last = '';
  tokens.forEach((token, at) => {
    const rulings = pages[token.page]?.rulings ?? [];
    const between = rulings.length === 0 ? null : uprightsAround(rulings, token.source.box);
    const column = between === null ? '' : `${token.page}|${between}`;
    const before = tokens[at - 1];
    const lines = columns.get(column) ?? [];
    if (column !== '' && column === last && before && isOnLine(before, token)) lines.at(-1)?.push(at);
    else if (column !== '') columns.set(column, [...lines, [at]]);
    last = column;
  });
  return [...columns.values()];
}
