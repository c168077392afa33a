import { describe, expect, test } from 'vitest';
import { withoutStains } from '../../../parsers/layout/stains.ts';
import type { Word } from '../../../schemas/model/page-layout.ts';

const word = (text: string, confidence: number | null): Word => ({
  text,
  box: [100, 100, 106, 110],
  baseline: 109,
  size: 10,
  bold: false,
  italic: false,
  superscript: false,
  confidence,
  glued: false,
});

const kept = (words: readonly Word[], column = 3): string =>
  withoutStains(words, column)
    .map(({ text }) => text)
    .join(' ');

describe('a letter alone in a cell of a scan', () => {
  test('is a stain where it was read badly', () => {
    expect(kept([word('Ñ', 0.38)])).toBe('');
    expect(kept([word(',M', 0.5)])).toBe('');
    expect(kept([word('Ễ', 0.61), word('x', 0.9)])).toBe('x');
  });

  test('stays where it was read well, is a tick, numbers a row, or stands in words', () => {
    expect(kept([word('A', 0.93)])).toBe('A');
    expect(kept([word('x', 0.3)])).toBe('x');
    expect(kept([word('V', 0.4)])).toBe('V');
    expect(kept([word('I', 0.4)], 0)).toBe('I');
    expect(kept([word('ở', 0.5), word('xã', 0.9)])).toBe('ở xã');
    expect(kept([word('5', 0.4)])).toBe('5');
  });

  test('stays on a page that says it itself', () => {
    expect(kept([word('B', null)])).toBe('B');
    expect(kept([])).toBe('');
  });
});
