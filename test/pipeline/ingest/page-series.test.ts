import { describe, expect, it } from 'vitest';
import type { FoundSource } from '../../../pipeline/ingest/find-sources.ts';
import { groupSeries } from '../../../pipeline/ingest/page-series.ts';

const found = (path: string): FoundSource => ({
  root: '/r',
  path,
  absolutePath: `/r/${path}`,
  bytes: 1,
  problem: null,
});

/** `paths` as the folder lists them; a name with "txt" is no picture. */
async function group(paths: readonly string[]): Promise<readonly string[]> {
  const units = await groupSeries(paths.map(found), async ({ path }) => !path.includes('txt'));
  return units.map((unit) => unit.map(({ path }) => path).join(' + '));
}

describe('groupSeries', () => {
  it.each([
    ['pages in the order of their numbers', ['s-1.jpg', 's-10.jpg', 's-2.jpg'], ['s-1.jpg + s-2.jpg', 's-10.jpg']],
    ['from any number on', ['IMG_0034.jpg', 'IMG_0035.jpg'], ['IMG_0034.jpg + IMG_0035.jpg']],
    ['a gap ends it', ['s-1.jpg', 's-2.jpg', 's-4.jpg', 's-5.jpg'], ['s-1.jpg + s-2.jpg', 's-4.jpg + s-5.jpg']],
    ['each folder by itself', ['a/s-1.jpg', 'b/s-2.jpg'], ['a/s-1.jpg', 'b/s-2.jpg']],
    ['another ending is another name', ['s-1.jpg', 's-2.png'], ['s-1.jpg', 's-2.png']],
    ['only the last number may differ', ['9-s-1.jpg', '8-s-2.jpg'], ['9-s-1.jpg', '8-s-2.jpg']],
    ['words after the number', ['trang 1 (ký).jpg', 'trang 2 (ký).jpg'], ['trang 1 (ký).jpg + trang 2 (ký).jpg']],
    ['a number twice says nothing', ['s-1.jpg', 's-01.jpg', 's-2.jpg'], ['s-1.jpg', 's-01.jpg', 's-2.jpg']],
    ['documents are not pages', ['kh-1.txt', 'kh-2.txt'], ['kh-1.txt', 'kh-2.txt']],
    ['digits in the ending do not count', ['a.jp2', 'a.jp3'], ['a.jp2', 'a.jp3']],
  ])('%s', async (_, paths, units) => {
    expect(await group(paths)).toEqual(units);
  });

  it('leaves out a page that is no picture', async () => {
    const units = await groupSeries(
      ['s-1.jpg', 's-2.jpg', 's-3.jpg'].map(found),
      async ({ path }) => path !== 's-2.jpg',
    );
    expect(units.map((unit) => unit.length)).toEqual([1, 1, 1]);
  });
});
