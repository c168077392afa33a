import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readOleStream } from '../../../parsers/docx/compound-file.ts';
import { readDocx } from '../../../parsers/docx/read-docx.ts';

const readFixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../../fixtures/locked-word/${name}`, import.meta.url));

describe('a Word file locked with a password', () => {
  it.each([
    ['agile.docx', 'secret'],
    ['standard.docx', 'mật khẩu 2023'],
  ])('%s opens with it', async (name, password) => {
    const { blocks } = await readDocx(await readFixture(name), { password });
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'table']);
  });

  it.each([
    ['agile.docx', 'Secret', /does not open/],
    ['standard.docx', 'mat khau 2023', /does not open/],
    ['agile.docx', undefined, /give its password/],
  ])('%s with the password %j is said to be encrypted', async (name, password, message) => {
    await expect(readDocx(await readFixture(name), { password })).rejects.toMatchObject({
      code: 'encrypted',
      message: expect.stringMatching(message),
    });
  });

  it('cut off anywhere is refused, not read wrongly', async () => {
    const bytes = await readFixture('agile.docx');
    for (const length of [600, 2000, 4096, bytes.length - 2500]) {
      await expect(readDocx(bytes.subarray(0, length), { password: 'secret' })).rejects.toMatchObject({
        name: 'SourceError',
      });
    }
  });
});

describe('readOleStream', () => {
  it('finds streams by name, small and large', async () => {
    const bytes = await readFixture('agile.docx');
    expect(readOleStream(bytes, 'EncryptionInfo')?.subarray(0, 4)).toEqual(Buffer.from([4, 0, 4, 0]));
    expect(readOleStream(bytes, 'EncryptedPackage')?.length).toBeGreaterThan(4000);
    expect(readOleStream(bytes, 'WordDocument')).toBeNull();
  });
});
