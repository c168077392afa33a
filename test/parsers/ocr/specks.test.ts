import { describe, expect, it } from 'vitest';
import type { InkPatch } from '../../../parsers/ocr/components.ts';
import { findSpecks } from '../../../parsers/ocr/specks.ts';
import { patch } from './draw.ts';

const LETTER = patch(100, 100, 112, 114);

describe('specks', () => {
  it.each([
    ['dirt far from letters', [LETTER, patch(300, 300, 303, 303)], 1],
    ['a full stop', [LETTER, patch(115, 111, 118, 114)], 0],
    ['a mark over a letter', [LETTER, patch(104, 90, 109, 94)], 0],
    ['a row of dots', dots(6), 0],
    ['two dots by themselves', dots(2), 2],
    ['a lone dash', [patch(300, 300, 308, 302)], 0],
    ['a lone letter', [LETTER], 0],
    ['nothing', [], 0],
  ] as const)('%s', (_name, patches: readonly InkPatch[], count) => {
    expect(findSpecks(patches, 14)).toHaveLength(count);
  });
});

function dots(count: number): InkPatch[] {
  return Array.from({ length: count }, (_, i) => patch(300 + i * 12, 300, 303 + i * 12, 303));
}
