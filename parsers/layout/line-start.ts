import { BULLETS, NUMBERED_HEADING_WORDS } from '../vocabulary/layout-labels.ts';
import type { Line } from './line.ts';

/** "1." | "1.1" | "4.2." | "1)" | "(1)" | "1/" */
const ARABIC_LABEL = /^\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)/:]?$/u;
const MULTILEVEL = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?$/u;
const CLOSED_ARABIC = /^\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)/]$/u;
/** "a)" | "đ)" | "a." | "(a)" */
const LETTER_LABEL = /^\(?[a-zđ][.)]$/u;
/** "I." | "XIV." | "A." | "B)" | "I.1." | "A.2" */
const CAPITAL_LABEL = /^(?:(?:[IVXL]{1,5}|[A-ZĐ])[.)/]|(?:[IVXL]{1,5}|[A-HĐ])(?:\.\d{1,2}){1,3}[.)]?)$/u;
/** "-" | "+" alone, or set against its word: "-Rà" */
const BULLET_SET = new Set<string>(BULLETS);
const TIGHT_BULLET = /^[-–+•●▪](?=\p{Lu})/u;
const DIGIT_OR_ROMAN = /^(?:\d{1,3}|[IVXL]{1,6}|thứ)[.:]?$/u;

const HEADING_STARTS: readonly (readonly string[])[] = NUMBERED_HEADING_WORDS.map((words) =>
  words.toLowerCase().split(' '),
);

/** Does the line begin with what numbers or lists an item: "1.", "a)", "-", "I.", "Điều 1."? */
export function hasLabel(line: Line): boolean {
  return hasListLabel(line) || isNumberedHeading(line);
}

/** The same without the headings that a word opens, which are often centred: "Chương II", "Phụ lục 1". */
export function hasListLabel(line: Line): boolean {
  const [first, second] = line.words;
  if (!first) return false;
  const { text } = first;
  if (isBullet(text)) return true;
  if (CLOSED_ARABIC.test(text) || MULTILEVEL.test(text) || LETTER_LABEL.test(text) || CAPITAL_LABEL.test(text))
    return true;
  // "1 ." | "1.Mục tiêu" with its letters set against the number
  if (ARABIC_LABEL.test(text) && second !== undefined && /^[.)]$/u.test(second.text)) return true;
  return /^(?:\d{1,2}|[IVX]{1,4})[.)]\p{Lu}/u.test(text) || /^[a-zđ]\)\p{Lu}/u.test(text);
}

/** A word that is nothing but a label: "-", "1.", "a)". */
export function isLabelAlone(text: string): boolean {
  return BULLET_SET.has(text) || CLOSED_ARABIC.test(text) || LETTER_LABEL.test(text) || CAPITAL_LABEL.test(text);
}

function isNumberedHeading(line: Line): boolean {
  return HEADING_STARTS.some((words) => {
    const matches = words.every((word, index) => line.words[index]?.text.toLowerCase() === word);
    const number = line.words[words.length];
    return matches && number !== undefined && DIGIT_OR_ROMAN.test(number.text);
  });
}

/** A bullet alone, or one that touches its first word. */
export function isBullet(text: string): boolean {
  return BULLET_SET.has(text) || TIGHT_BULLET.test(text);
}

const CLOSING = /[.;:!?…]["”')\]]*$/u;

/** Does the text end as a sentence or an item of a list ends? */
export function endsClosed(text: string): boolean {
  return CLOSING.test(text);
}

const UPPER_START = /^["“'(]*[\p{Lu}\p{N}]/u;

export function startsUpper(text: string): boolean {
  return UPPER_START.test(text);
}
