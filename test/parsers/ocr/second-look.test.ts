import { describe, expect, it } from 'vitest';
import { chooseReading, doubtContested, readOnes, withoutEdgeSigns } from '../../../parsers/ocr/choose-reading.ts';
import type { RecognisedWord } from '../../../parsers/ocr/read-hocr.ts';
import { chooseWords, dropDirt, findDoubtfulRegions, isDirt } from '../../../parsers/ocr/second-look.ts';
import { letterLines, word } from './draw.ts';

const BOX = { left: 0, top: 0, right: 50, bottom: 20 };
const say = (text: string, confidence: number): RecognisedWord => word(text, BOX, confidence);

describe('dirt', () => {
  it.each([
    ['|', 0.5],
    ['`', 0.3],
    ['«', 0.55],
    ['mm', 0.5],
    ['Ñ', 0.46],
    ['1]', 0.5],
    ['3+2.', 0.51],
    ['¿7', 0.6],
    ['ặ', 0.2],
    ['—', 0.3],
    ['/29909799503NGAN', 0.1],
    ['2998939508', 0.2],
  ] as const)('%s at %d', (text, confidence) => {
    expect(isDirt(say(text, confidence))).toBe(true);
  });

  it.each([
    ['-', 0.9],
    ['...', 0.45],
    ['1', 0.5],
    ['ý', 0.5],
    ['UBND', 0.1],
    ['Chuyển', 0.07],
    ['/KH-VP', 0.11],
    ['x', 0.65],
    ['30/7/2023.', 0.3],
    ['JI-', 0.4],
    ['l)', 0.35],
    ['(Ph).', 0.4],
  ] as const)('is not %s at %d', (text, confidence) => {
    expect(isDirt(say(text, confidence))).toBe(false);
  });
});

describe('ones side by side', () => {
  const read = (texts: readonly string[], ones: number): string | null => {
    const readings = texts.map((text) => [say(text, 0.6)]);
    return readOnes(readings, () => ones)?.[0]?.text ?? null;
  };

  it.each([
    [['1', 'lại', 'J'], 2, '11'],
    [['1', '1', '1'], 2, '11'],
    [['1', '1', '1'], 1, null],
    [['1', '11', '1'], 2, null],
    [['II', 'H', 'II'], 2, null],
  ] as const)('%j with %d in the picture are %s', (texts, ones, number) => {
    expect(read(texts, ones)).toBe(number);
  });
});

describe('a number alone in its cell', () => {
  it.each([
    ['"405:', false, '405'],
    ['.465', false, '465'],
    ['608..', false, '608'],
    ['-180', true, '180'],
    ['-180', false, '-180'],
    ['1.', true, '1.'],
    ['12.', false, '12.'],
    ['1.145', false, '1.145'],
    ['98,5%', false, '98,5%'],
    ['x', true, 'x'],
    ['-', true, '-'],
    ['9/12', true, '9/12'],
  ] as const)('%s (noise: %s) is %s', (read, isNoisy, number) => {
    expect(withoutEdgeSigns([say(read, 0.9)], isNoisy).map(({ text }) => text)).toEqual([number]);
  });

  it('is doubted where a sure reading says other digits', () => {
    const read = (...readings: readonly (readonly [string, number])[]): number =>
      doubtContested(chooseReading(readings.map(([text, sure]) => [say(text, sure)])))[0]?.confidence ?? 0;
    expect(read(['81', 0.94], ['61', 0.92], ['61', 0.92])).toBe(0.7);
    expect(read(['88', 0.96], ['88', 0.96], ['68', 0.6])).toBe(0.96);
    expect(read(['93,5', 0.96], ['93,5', 0.96], ['935', 0.9])).toBe(0.96);
  });
});

describe('what is left without dirt', () => {
  const at = (text: string, left: number, height = 20): RecognisedWord =>
    word(text, { left, top: 0, right: left + 10 * text.length, bottom: height });
  const left = (...words: readonly RecognisedWord[]): string =>
    dropDirt(words.map((each) => ({ ...each, line: 0 })))
      .map(({ text }) => text)
      .join(' ');

  it.each([
    ['a punched hole', [at('@', 0), at('hợp', 40), at('vệ', 80)], 'hợp vệ'],
    ['a sign that no plan prints alone', [at('hợp', 0), at('_', 40), at('vệ', 60)], 'hợp vệ'],
    ['a point before a line', [at('.', 0), at('3.', 20), at('Phòng', 50)], '3. Phòng'],
    ['the mark of a letter, read once more', [at('Bà', 0), at('à', 8, 6), at('Lý', 40)], 'Bà Lý'],
  ])('is not %s', (_name, words, text) => {
    expect(left(...words)).toBe(text);
  });

  it('are signs between words', () => {
    expect(left(at('xã', 0), at(',', 30), at('huyện', 50), at('-', 120), at('tỉnh', 140))).toBe('xã , huyện - tỉnh');
  });
});

describe('the second reading of a line', () => {
  it('is taken where it is surer', () => {
    const before = [say('HN...', 0.18), say('LM', 0)];
    const after = [say('PHỤ', 0.92), say('LỤC', 0.92)];
    expect(chooseWords(before, after)).toBe(after);
  });

  it.each([
    ['less sure', [say('Tổ', 0.9), say('chức', 0.9)], [say('Tỗ', 0.6), say('chúc', 0.6)]],
    ['run together', [say('Công', 0.9), say('văn', 0.9)], [say('Côngvăn', 0.9)]],
    ['empty', [say('Kính', 0.4)], []],
  ] as const)('is not where it is %s', (_name, before, after) => {
    expect(chooseWords(before, after)).toBe(before);
  });

  it('must be sure where there was nothing', () => {
    expect(chooseWords([], [say('nhận', 0.8), say('~f', 0.3), say('--', 0.9)]).map(({ text }) => text)).toEqual([
      'nhận',
    ]);
  });
});

describe('readings of a short text', () => {
  it.each([
    ['those that agree', [[say('12', 0.96)], [say('1.2', 0.8)], [say('1.2', 0.87)]], '1.2'],
    ['the surest', [[say('x', 0.56)], [say('x', 0.8)], [say('X', 0.6)]], 'x'],
    ['the one that sees something', [[], [say('I.', 0.66)], []], 'I.'],
    ['none', [[], [], []], ''],
  ] as const)('%s', (_name, readings, text) => {
    expect(
      chooseReading(readings)
        .map((each) => each.text)
        .join(' '),
    ).toBe(text);
  });
});

describe('readings of a number', () => {
  const settle = (texts: readonly (readonly [string, number])[], letters: number | null): [string, number] => {
    const [chosen] = doubtContested(
      chooseReading(
        texts.map(([text, confidence]) => [say(text, confidence)]),
        () => letters,
      ),
    );
    return [chosen?.text ?? '', chosen?.confidence ?? 0];
  };

  it.each([
    [
      'two agree',
      [
        ['62', 0.9],
        ['62', 0.95],
        ['52', 0.6],
      ],
      null,
      ['62', 0.9],
    ],
    [
      'two agree, and a sure one does not',
      [
        ['62', 0.9],
        ['62', 0.95],
        ['52', 0.9],
      ],
      null,
      ['62', 0.7],
    ],
    [
      'two agree on too few digits',
      [
        ['4', 0.97],
        ['4', 0.97],
        ['54', 0.96],
      ],
      2,
      ['54', 0.7],
    ],
    [
      'the sign hides a digit',
      [
        ['>1', 0.95],
        ['211', 0.19],
        ['>11', 0.82],
      ],
      3,
      ['>11', 0.7],
    ],
    [
      'no two agree',
      [
        ['53', 0.94],
        ['52', 0.77],
        ['D3', 0.53],
      ],
      2,
      ['53', 0.7],
    ],
    [
      'all agree, but not with the picture',
      [
        ['4', 0.97],
        ['4', 0.97],
        ['4', 0.97],
      ],
      2,
      ['4', 0.7],
    ],
    [
      'a space is the difference',
      [
        ['> 4', 0.95],
        ['>4', 0.9],
        ['>5', 0.5],
      ],
      null,
      ['> 4', 0.95],
    ],
    [
      'words differ',
      [
        ['tổ', 0.9],
        ['tố', 0.8],
        ['to', 0.5],
      ],
      null,
      ['tổ', 0.9],
    ],
  ] as const)('%s', (_name, texts, letters, expected) => {
    expect(settle(texts, letters)).toEqual(expected);
  });
});

describe('doubtful regions', () => {
  const letters = letterLines(2, 20);
  const line = (top: number, confidence: number, text = 'nhiệm', index = 0): RecognisedWord =>
    word(text, { left: 95, top, right: 420, bottom: top + 32 }, confidence, index);

  it('are none on a page that was read well', () => {
    expect(findDoubtfulRegions([line(70, 0.9), line(115, 0.9, 'vụ', 1)], letters, 14)).toEqual([]);
  });

  it('are lines without words, and lines read badly', () => {
    expect(findDoubtfulRegions([line(70, 0.9)], letters, 14)).toMatchObject([{ reason: 'no words' }]);
    expect(findDoubtfulRegions([line(70, 0.9), line(115, 0.4, 'vụ', 1)], letters, 14)).toMatchObject([
      { reason: 'low confidence' },
    ]);
  });

  it('are lines in capitals already at a smaller doubt', () => {
    const lines = (text: string): RecognisedWord[] => [line(70, 0.95), line(115, 0.85, text, 1)];
    expect(findDoubtfulRegions(lines('TÔNG'), letters, 14)).toHaveLength(1);
    expect(findDoubtfulRegions(lines('tông'), letters, 14)).toHaveLength(0);
  });

  it('are none where there are no letters', () => {
    expect(findDoubtfulRegions([], [], 0)).toEqual([]);
  });
});
