import { describe, expect, it } from 'vitest';
import { mendWords } from '../../../parsers/ocr/mend-words.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import { layOut, placeWord } from './lay-out.ts';

const ROW = 20;

/** A table of two columns, the first of them for numberings. */
function mendColumn(ordinals: readonly string[]): string[] {
  const bottom = 50 + ordinals.length * ROW;
  const rulings: Ruling[] = [
    ...[50, 90, 500].map((at): Ruling => ({ kind: 'vertical', at, from: 50, to: bottom })),
    ...Array.from(
      { length: ordinals.length + 1 },
      (_, i): Ruling => ({ kind: 'horizontal', at: 50 + i * ROW, from: 50, to: 500 }),
    ),
  ];
  const words = ordinals.flatMap((text, i) => [placeWord(text, 60, 54 + i * ROW), placeWord('nội', 100, 54 + i * ROW)]);
  const { pages } = mendWords([layOut(words, rulings)]);
  return (pages[0]?.words ?? []).map((word) => word.text).filter((text) => text !== 'nội');
}

describe('numberings of a table', () => {
  const CASES: readonly (readonly [what: string, read: string, mended: string])[] = [
    ['a group between its neighbours', 'I 1 2 H 1 2 III', 'I 1 2 II 1 2 III'],
    ['groups read as letters', 'I 1 u 1 HI 1 IV', 'I 1 II 1 III 1 IV'],
    ['a bracket for 1', 'IX 1 2 X ] 2', 'IX 1 2 X 1 2'],
    ['a bracket for 1 after the first group', 'I ] 2 3', 'I 1 2 3'],
    ['points lost', '1.1 12 1.3 1.4 2 21 2.2', '1.1 1.2 1.3 1.4 2 2.1 2.2'],
    ['points lost deep down', '3.2.1 3.2.2 32.3 3.2.4', '3.2.1 3.2.2 3.2.3 3.2.4'],
    ['a letter for a digit', '1.1 1.2 L3 1.4', '1.1 1.2 1.3 1.4'],
    ['the point behind stays', 'I. 1 H. 1', 'I. 1 II. 1'],
    // nothing that follows looks like it
    ['a real twelve', '10 11 12 13', '10 11 12 13'],
    ['a plan that counts wrong', '1 2 2 3', '1 2 2 3'],
    ['a gap of the plan', '1.1 1.2 1.4', '1.1 1.2 1.4'],
    ['words', '1 2 Tổng', '1 2 Tổng'],
    ['nothing to go by', 'H u n', 'H u n'],
  ];
  it.each(CASES)('%s', (_what, read, mended) => {
    expect(mendColumn(read.split(' ')).join(' ')).toBe(mended);
  });

  it('say what was mended', () => {
    const words = [placeWord('Điều', 50, 50), placeWord('L', 80, 50)];
    const { findings } = mendWords([layOut(words, [])]);
    expect(findings.map((finding) => finding.message.vi)).toEqual(['Chữ “L” do OCR đọc được sửa thành “1”.']);
  });
});
