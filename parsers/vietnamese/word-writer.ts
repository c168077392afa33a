/** Vietnamese letters and the signs of print lie below this code unit. */
const TABLE_SIZE = 0x2100;
/** Longer texts are written by the rule itself. Code units. */
const LONGEST = 2_048;

/** What the table says of a code unit that is written as no single one: it parts words, or only the rule knows. */
const PARTS = 0;
const ASK_RULE = 1;

const SPACE_UNIT = 0x20;

// reviewers' browsers have it too
const UNITS = new TextDecoder('utf-16le');

/**
 * The same as `rule`, which writes the words of a text with one space between them and each letter by itself: a table
 * tells what it makes of each letter, so that a text is gone through once. A text with a mark of its own, or with a
 * letter that the table does not have, is left to the rule.
 */
export function wordWriter(rule: (text: string) => string): (text: string) => string {
  let table: Uint16Array | undefined;
  const units = new Uint16Array(LONGEST);
  return (text) => {
    if (text.length > LONGEST) return rule(text);
    table ??= Uint16Array.from({ length: TABLE_SIZE }, (_, code) => unitFor(code, rule));
    let length = 0;
    let isParted = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = table[text.charCodeAt(at)];
      if (unit === undefined || unit === ASK_RULE) return rule(text);
      if (unit === PARTS) isParted = length > 0;
      else {
        if (isParted) units[length++] = SPACE_UNIT;
        isParted = false;
        units[length++] = unit;
      }
    }
    return UNITS.decode(units.subarray(0, length));
  };
}

/** Asked alone and between letters: a mark joins the one before it, and some letters are written otherwise at the end. */
function unitFor(code: number, rule: (text: string) => string): number {
  const character = String.fromCharCode(code);
  const written = rule(character);
  if (written === '') return rule(`a${character}a`) === 'a a' ? PARTS : ASK_RULE;
  // "İ" is written with a mark of its own, which parts it from what stands behind
  const isItself =
    written.length === 1 && rule(`a${character}`) === `a${written}` && rule(`${character}a`) === `${written}a`;
  return isItself && !isHangulPart(code) ? written.charCodeAt(0) : ASK_RULE;
}

/** Letters that become another one together. */
function isHangulPart(code: number): boolean {
  return code >= 0x1100 && code <= 0x11ff;
}
