import { describe, expect, it } from 'vitest';
import { binarise } from '../../../parsers/ocr/binarise.ts';
import { dropPatches, eachRunOf, findPatches, type InkPatches } from '../../../parsers/ocr/components.ts';
import type { Bitmap } from '../../../parsers/ocr/raster.ts';
import { Canvas } from './draw.ts';

/** "#" is ink. */
function bitmap(...rows: readonly string[]): Bitmap {
  const width = rows[0]?.length ?? 0;
  return { width, height: rows.length, ink: Uint8Array.from([...rows.join('')].map((sign) => (sign === '#' ? 1 : 0))) };
}

function areaOfRuns(ink: InkPatches): number {
  let area = 0;
  eachRunOf(
    ink,
    () => true,
    (_row, start, end) => {
      area += end - start;
    },
  );
  return area;
}

describe('patches of ink', () => {
  it.each([
    ['none', bitmap('....', '....'), []],
    ['two apart', bitmap('#..#', '#..#'), [2, 2]],
    ['joined over a corner', bitmap('#...', '.#..', '..#.'), [3]],
    ['joined from below', bitmap('#.#', '#.#', '###'), [7]],
    ['one around another', bitmap('#####', '#...#', '#.#.#', '#...#', '#####'), [16, 1]],
    ['a long run over several', bitmap('#.#.#', '.....', '#####'), [1, 1, 1, 5]],
  ] as const)('%s', (_name, picture, areas) => {
    expect(findPatches(picture).patches.map((patch) => patch.area)).toEqual(areas);
  });

  it('have the box of their ink', () => {
    const [found] = findPatches(bitmap('......', '..##..', '.##...', '......')).patches;
    expect(found).toEqual({ left: 1, top: 1, right: 4, bottom: 3, area: 4 });
  });

  it('keep the runs of those that stay', () => {
    const ink = findPatches(binarise(new Canvas(50, 20).paint(2, 2, 6, 8).paint(20, 4, 22, 6), 128));
    const left = dropPatches(ink, new Set(ink.patches.filter((patch) => patch.area < 10)));
    expect(left.patches).toHaveLength(1);
    expect([areaOfRuns(ink), areaOfRuns(left)]).toEqual([28, 24]);
  });
});
