import { describe, expect, it } from 'vitest';
import {
  findRaisedMarks,
  type NumberedMark,
  pairMarks,
  placeMark,
  readMark,
} from '../../../parsers/ocr/raised-marks.ts';
import { patch, word } from './draw.ts';

const SIZE = 14;
/** "cấp" on a line at 100, from 50 to 90. */
const HOST = { ...word('cấp.', { left: 50, top: 76, right: 90, bottom: 106 }), baseline: 100 };
const LETTERS = [patch(50, 86, 62, 100), patch(64, 86, 76, 100), patch(78, 86, 88, 106)];

describe('raised marks', () => {
  it.each([
    ['behind a word', patch(92, 78, 97, 91), ['after']],
    ['before a word', patch(40, 78, 45, 91), ['before']],
    ['not a digit of the line', patch(92, 80, 99, 100), []],
    ['not the mark of a letter', patch(64, 72, 74, 82), []],
    ['not a full stop', patch(92, 96, 96, 100), []],
    ['not far from the word', patch(120, 78, 125, 91), []],
  ] as const)('%s', (_name, mark, sides) => {
    expect(findRaisedMarks([HOST], [...LETTERS, mark], SIZE).map(({ side }) => side)).toEqual(sides);
  });

  it('before a word inside its line is dirt: the label of a note opens one', () => {
    const before = { ...word('các', { left: 10, top: 76, right: 34, bottom: 106 }), baseline: 100, line: HOST.line };
    const found = findRaisedMarks([before, HOST], [...LETTERS, patch(43, 78, 48, 91)], SIZE);
    expect(found.map(({ side }) => side)).not.toContain('before');
  });

  it.each(['%', '%.', '75%'])('are not the ring of "%s", which stands as high', (text) => {
    const sign = { ...word(text, { left: 94, top: 78, right: 112, bottom: 100 }), baseline: 100 };
    expect(findRaisedMarks([HOST, sign], [...LETTERS, patch(94, 78, 101, 90)], SIZE)).toEqual([]);
  });

  it('of two digits are one', () => {
    const marks = findRaisedMarks([HOST], [...LETTERS, patch(92, 78, 97, 91), patch(99, 78, 105, 91)], SIZE);
    expect(marks).toMatchObject([{ box: { left: 92, right: 105 } }]);
  });
});

describe('a raised mark beside its word', () => {
  const box = { left: 86, top: 78, right: 91, bottom: 91 };
  const digits = (text: string, confidence = 0.9): ReturnType<typeof word>[] => [word(text, box, confidence)];

  it.each([
    ['cấp.’', 'after', '1', ['cấp.', '^1']],
    ['cấp.2', 'after', '2', ['cấp.', '^2']],
    ['lVề', 'before', '1', ['^1', 'Về']],
    ['°Kế', 'before', '2', ['^2', 'Kế']],
    ['2Kế', 'before', '2', ['^2', 'Kế']],
    ['lập', 'before', '1', ['^1', 'lập']],
  ] as const)('%s, %s it %s', (text, side, digit, words) => {
    const host = { ...HOST, text, box: side === 'before' ? { ...HOST.box, left: 88 } : HOST.box };
    const placed = placeMark({ box, word: host, side }, word(digit, box));
    expect(placed.map((each) => (each.isRaised ? `^${each.text}` : each.text))).toEqual(words);
  });

  it.each([
    ['nothing', []],
    ['no number', digits('a')],
    ['a doubtful number', digits('7', 0.3)],
    ['no number of a note', digits('0')],
    ['a long number', digits('123')],
  ] as const)('is none where the digits read are %s', (_name, reading) => {
    expect(readMark(reading)).toBeNull();
  });

  it('counts where text and note have the same number', () => {
    const at = (side: 'after' | 'before', top: number, text: string): NumberedMark => {
      const place = { left: 10, top, right: 15, bottom: top + 13 };
      return { mark: { box: place, word: HOST, side }, number: word(text, place) };
    };
    const marks = [
      at('after', 100, '1'),
      at('before', 900, '1'),
      at('after', 200, '2'),
      at('before', 50, '3'),
      at('after', 300, '3'),
    ];
    expect(pairMarks(marks).map(({ number }) => number.text)).toEqual(['1', '1']);
  });
});
