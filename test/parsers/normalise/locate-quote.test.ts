import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../../parsers/normalise/locate-quote.ts';
import type { RichText, TextSpan } from '../../../schemas/model/document.ts';

/** Words of ten points each, three to a line, on lines twenty points apart. */
function wordsOf(text: string, confidence: number | null = null, pageOf: (word: number) => number = () => 1): RichText {
  const spans: TextSpan[] = [...text.matchAll(/\S+/gu)].map((match, word) => {
    const [column, line] = [word % 3, Math.floor(word / 3)];
    const box = [column * 20, line * 20, column * 20 + 10, line * 20 + 10] as const;
    return { start: match.index, end: match.index + match[0].length, page: pageOf(word), box, confidence };
  });
  return { text, runs: [], spans, marks: [] };
}

describe('where a quote stands', () => {
  test('words of one line share a box', () => {
    expect(locateQuote(wordsOf('một hai ba bốn năm sáu'), 'hai ba bốn')).toEqual({
      page: 1,
      boxes: [
        [20, 0, 50, 10],
        [0, 20, 10, 30],
      ],
      confidence: null,
    });
  });

  test('spacing does not count', () => {
    expect(locateQuote(wordsOf('đạt 100 % hồ sơ'), '100% hồ').boxes).toEqual([
      [20, 0, 50, 10],
      [0, 20, 10, 30],
    ]);
  });

  test('a quote over two pages is placed on the first', () => {
    const place = locateQuote(
      wordsOf('một hai ba bốn', null, (word) => (word < 2 ? 1 : 2)),
      'hai ba bốn',
    );
    expect(place).toEqual({ page: 1, boxes: [[20, 0, 30, 10]], confidence: null });
  });

  test('the least certain word gives the confidence', () => {
    const rich = wordsOf('một hai ba', 0.9);
    const spans = rich.spans.map((span, at) => (at === 1 ? { ...span, confidence: 0.4 } : span));
    expect(locateQuote({ ...rich, spans }, 'hai ba').confidence).toBe(0.4);
    expect(locateQuote({ ...rich, spans }, 'ba').confidence).toBe(0.9);
  });

  test('a text without places, and a quote that is not there', () => {
    expect(locateQuote({ text: 'một', runs: [], spans: [], marks: [] }, 'một')).toEqual({
      page: null,
      boxes: [],
      confidence: null,
    });
    expect(locateQuote(wordsOf('một hai'), 'ba').boxes).toEqual([[0, 0, 30, 10]]);
  });
});
