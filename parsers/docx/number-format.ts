const ROMAN: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Word's footnote signs, repeated when they run out. */
const CHICAGO_SIGNS = ['*', '†', '‡', '§'] as const;
/** ⓪ is apart: the circled numbers from 1 to 20 follow each other. */
const CIRCLED_ONE = 0x2460;
const CIRCLED_LAST = 20;
const LETTERS = 26;
/** Word counts no further. */
const LARGEST = 32_767;

/** Numbers in words as Word counts in Vietnamese: một … mười … hai mươi mốt. */
const VIETNAMESE_DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, digits] of ROMAN) {
    while (rest >= amount) {
      text += digits;
      rest -= amount;
    }
  }
  return text;
}

/** 1 → a, 26 → z, 27 → aa, 28 → bb: as Word counts, without đ. */
function toLetter(value: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((value - 1) % LETTERS));
  return letter.repeat(Math.ceil(value / LETTERS));
}

/** 4 → bốn, 21 → hai mươi mốt, 15 → mười lăm; from 100 on in digits. */
function toVietnameseWords(value: number): string {
  const tens = Math.trunc(value / 10);
  const ones = value % 10;
  if (tens > 9) return String(value);
  if (tens === 0) return VIETNAMESE_DIGITS[ones] ?? '';
  const head = tens === 1 ? 'mười' : `${VIETNAMESE_DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (ones === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${VIETNAMESE_DIGITS[ones]}`;
}

/**
 * A counter as Word prints it: `formatNumber(4, 'upperRoman')` is "IV".
 * `pattern` is the one of a custom format: "001, 002, 003, ...".
 */
export function formatNumber(value: number, format: string, pattern = ''): string {
  if (value < 0 || value > LARGEST) return String(value);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperRoman':
      return toRoman(value);
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperLetter':
      return value === 0 ? '' : toLetter(value).toUpperCase();
    case 'lowerLetter':
      return value === 0 ? '' : toLetter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'custom':
      return String(value).padStart(pattern.split(',')[0]?.trim().length ?? 1, '0');
    case 'numberInDash':
      return `- ${value} -`;
    case 'chicago':
      return value === 0
        ? ''
        : (CHICAGO_SIGNS[(value - 1) % CHICAGO_SIGNS.length] ?? '').repeat(Math.ceil(value / CHICAGO_SIGNS.length));
    case 'decimalEnclosedCircle':
      return value >= 1 && value <= CIRCLED_LAST ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value);
    case 'cardinalText':
    case 'vietnameseCounting':
      return toVietnameseWords(value);
    default:
      return String(value);
  }
}
