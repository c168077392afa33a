import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { isPicture } from '../../../pipeline/ingest/is-picture.ts';

const blank = () => sharp({ create: { width: 40, height: 60, channels: 3, background: 'white' } });

it.each([
  ['a photograph', true, () => blank().jpeg().toBuffer()],
  ['a TIFF of one page', true, () => blank().tiff().toBuffer()],
  [
    'a TIFF of several pages',
    false,
    async () =>
      sharp([await blank().png().toBuffer(), await blank().negate().png().toBuffer()], { join: { animated: true } })
        .tiff()
        .toBuffer(),
  ],
  ['text', false, async () => Buffer.from('KẾ HOẠCH')],
  ['nothing', false, async () => Buffer.alloc(0)],
  ['a damaged TIFF, which costs its page,', true, async () => Buffer.from('II*\0broken')],
])('%s: %s', async (_, expected, make) => {
  const absolutePath = join(await mkdtemp(join(tmpdir(), 'kehoach-picture-')), 'file-1');
  await writeFile(absolutePath, await make());
  expect(await isPicture({ root: '/', path: 'file-1', absolutePath, bytes: 1, problem: null })).toBe(expected);
});
