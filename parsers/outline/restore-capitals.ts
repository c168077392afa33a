import type { RichText } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { foldText } from '../vietnamese/fold.ts';
import { FIELD_ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { FIELD_NAMES } from '../vocabulary/field-names.ts';
import { BODY_STARTS, SIGNER_ROLES } from '../vocabulary/letterhead.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';

/** By its folded words, each phrase of a letterhead or signature as it is spelt in capitals. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ...PLACE_WORDS.map((row) => row.word),
    ...FIELD_ABBREVIATIONS.map((row) => row.full),
    ...FIELD_NAMES,
    ...BODY_STARTS,
    ...SIGNER_ROLES,
    'NHÂN DÂN',
    'HỘI ĐỒNG NHÂN DÂN',
    'ỦY BAN NHÂN DÂN',
    'THỦ TƯỚNG CHÍNH PHỦ',
  ].map((phrase) => [foldText(phrase), phrase.toUpperCase()]),
);

// "TỈNH BẮC." before the white between two columns; "TP." is printed so
const SPECK_BEHIND = /(?<=\p{L}{3})[.,]\s*$/u;

/** Words of the longest phrase. */
const LONGEST_PHRASE = 8;

/**
 * The marks over capitals are what a scan loses first: "TÍNH QUẢNG NGÃI", "PHO GIÁM ĐÓC". Known phrases get theirs back;
 * other words, names of places among them, stay as read. A point behind the last word is dirt.
 */
export function restoreCapitals(rich: RichText): string {
  if (!isScanned(rich)) return rich.text;
  const words = rich.text
    .replace(/^[\s\-–—_.,:;~=]+/u, '')
    .replace(SPECK_BEHIND, '')
    .split(/\s+/u);
  const restored: string[] = [];
  for (let i = 0; i < words.length; ) {
    let count = Math.min(LONGEST_PHRASE, words.length - i);
    let spelling: string | undefined;
    for (; count > 0; count--) {
      spelling = SPELLINGS.get(foldText(words.slice(i, i + count).join(' ')));
      if (spelling !== undefined) break;
    }
    restored.push(spelling ?? words[i] ?? '');
    i += spelling === undefined ? 1 : count;
  }
  return restored.join(' ');
}
