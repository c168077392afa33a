import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findSources, resolveSourceRoot, SourceNotFound } from '../../../pipeline/ingest/find-sources.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kehoach-find-'));
});

async function lay(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), 'x');
  }
}

async function find(
  names: readonly string[],
  selection: {
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    readonly except?: string;
  } = {},
): Promise<readonly string[]> {
  const roots = [];
  for (const name of names) roots.push(await resolveSourceRoot(join(root, name)));
  const found = await findSources(roots, { include: [], exclude: [], except: join(root, 'out'), ...selection });
  return found.map(({ path, problem }) => (problem === null ? path : `${path}: ${problem}`));
}

describe('findSources', () => {
  it('goes down folders in an order of its own, past hidden files', async () => {
    await lay('b.txt', 'a/z.txt', 'a/.hidden', '.git/x', 'kế hoạch/đề án 1.txt');
    expect(await find(['.'])).toEqual(['a/z.txt', 'b.txt', 'kế hoạch/đề án 1.txt']);
  });

  it('takes what patterns mean', async () => {
    await lay('a.txt', 'a.pdf', 'nháp/b.pdf');
    expect(await find(['.'], { include: ['*.pdf'], exclude: ['nháp'.normalize('NFD')] })).toEqual(['a.pdf']);
  });

  it('looks for nothing in the output folder, and follows no loop of links', async () => {
    await lay('a/x.txt', 'out/records/x.txt.json');
    await symlink('..', join(root, 'a', 'up'));
    await symlink('x.txt', join(root, 'a', 'y.txt'));
    expect(await find(['.'])).toEqual(['a/x.txt', 'a/y.txt']);
  });

  it('lists a file once that is named beside its folder', async () => {
    await lay('a/x.txt', 'a/y.txt');
    expect(await find(['a', 'a/x.txt'])).toEqual(['x.txt', 'y.txt']);
    expect(await find(['a/x.txt', 'a'])).toEqual(['x.txt', 'y.txt']);
  });

  it('says what cannot be opened', async () => {
    await lay('x.txt');
    await symlink('nowhere', join(root, 'broken.txt'));
    const [broken] = await find(['.']);
    expect(broken).toMatch(/^broken\.txt: it cannot be opened under its name/);
  });
});

describe('resolveSourceRoot', () => {
  it('finds a name whichever way its letters are composed', async () => {
    await lay(`${'Kế hoạch'.normalize('NFD')}/${'Phụ lục.txt'.normalize('NFC')}`);
    const argument = join(root, 'Kế hoạch'.normalize('NFC'), 'Phụ lục.txt'.normalize('NFD'));
    expect(await resolveSourceRoot(argument)).toEqual({
      root: join(root, 'Kế hoạch'.normalize('NFD')),
      only: 'Phụ lục.txt'.normalize('NFC'),
    });
  });

  it('refuses what is not there', async () => {
    await expect(resolveSourceRoot(join(root, 'nothing'))).rejects.toThrow(SourceNotFound);
  });
});
