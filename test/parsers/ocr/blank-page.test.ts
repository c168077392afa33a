import { describe, expect, it } from 'vitest';
import { isBlankPage } from '../../../parsers/ocr/blank-page.ts';
import type { InkPatch } from '../../../parsers/ocr/components.ts';
import { letterLines, patch } from './draw.ts';

/** Letters around the rim of a seal: no three of them level. */
function sliceOfStamp(): InkPatch[] {
  return Array.from({ length: 9 }, (_, i) =>
    patch(40 + ((i * i) % 37), 200 + i * 26, 52 + ((i * i) % 37), 215 + i * 26),
  );
}

describe('a blank page', () => {
  it.each([
    ['without ink', [], true],
    ['with specks', [patch(10, 10, 13, 13), patch(400, 300, 404, 303)], true],
    ['with a slice of a stamp', sliceOfStamp(), true],
    ['is not one with text', letterLines(1, 12), false],
    ['is not one with a page number alone', [patch(500, 40, 510, 62)], false],
  ] as const)('%s', (_name, patches: readonly InkPatch[], isBlank) => {
    expect(isBlankPage(patches, 14)).toBe(isBlank);
  });
});
