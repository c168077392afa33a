import { describe, expect, it } from 'vitest';
import { putInLostMarks } from '../../../parsers/ocr/lost-marks.ts';
import { patch, word } from './draw.ts';

const COMMA = [4, 17, 25] as const;
const POINT = [4, 18, 22] as const;

/** Digits of 21 pixels, and where a sign is given behind one, the sign and its place. */
function print(...signs: readonly (readonly [number, number, number] | null)[]) {
  let x = 100;
  const patches = signs.flatMap((sign) => {
    const digit = patch(x, 100, x + 13, 121);
    x += sign ? 23 : 15;
    if (!sign) return [digit];
    const [width, top, bottom] = sign;
    return [digit, patch(digit.right + 3, 100 + top, digit.right + 3 + width, 100 + bottom)];
  });
  return { patches, box: { left: 100, top: 100, right: x - 2, bottom: 121 } };
}

const read = (text: string, { patches, box }: ReturnType<typeof print>): string | undefined =>
  putInLostMarks([word(text, box)], patches, 14)[0]?.text;

describe('signs that the engine left out of a number', () => {
  it.each([
    ['935', print(null, COMMA, null), '93,5'],
    ['11', print(POINT, null), '1.1'],
    ['5500', print(POINT, null, null, null), '5.500'],
    ['1250.000', print(POINT, null, null, POINT, null, null, null), '1.250.000'],
    ['18,000', print(null, POINT, null, null, null), '18.000'],
    ['18,000', print(null, [3, 19, 21], null, null, null), '18.000'],
    ['14,928', print(null, COMMA, null, null, null), '14,928'],
    ['1.35', print(null, null, null), '135'],
    // as it was read: with its sign, with none in the picture, with other digits, below a speck
    ['93.5', print(null, COMMA, null), '93.5'],
    ['935', print(null, null, null), '935'],
    ['93', print(null, COMMA, null), '93'],
    ['93,5', print(null, [0, 0, 0], null), '93,5'],
    ['935', print(null, [2, 19, 21], null), '935'],
    ['935', print(null, [4, 8, 14], null), '935'],
    ['năm', print(null, COMMA, null), 'năm'],
  ] as const)('%s', (text, picture, number) => {
    expect(read(text, picture)).toBe(number);
  });

  it('are no pieces of a broken digit', () => {
    const { patches, box } = print(null, POINT, null);
    const piece = patch(131, 100, 135, 104);
    expect(read('135', { patches: [...patches, piece], box })).toBe('135');
  });

  it('stand before a percent sign too', () => {
    const { patches, box } = print(null, COMMA, null);
    const percent = [patch(150, 98, 170, 122)];
    const all = { patches: [...patches, ...percent], box: { ...box, right: 170 } };
    expect(read('935%', all)).toBe('93,5%');
  });
});
