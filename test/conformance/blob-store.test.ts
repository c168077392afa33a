import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BlobStore } from '../../pipeline/ports.ts';
import { createFolderStore } from '../../pipeline/stores/folder-store.ts';

/** Every store there is; a new one has to pass what follows. */
const STORES: Readonly<Record<string, () => Promise<BlobStore>>> = {
  folder: async () => createFolderStore(await mkdtemp(join(tmpdir(), 'kehoach-blobs-'))),
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(Object.entries(STORES))('the blob store "%s"', (_, open) => {
  let store: BlobStore;
  beforeEach(async () => {
    store = await open();
  });

  it('gives back what was put, under the hash of it', async () => {
    const key = await store.put('sources', bytes('Kế hoạch'));
    expect(key).toBe(`sources/${createHash('sha256').update('Kế hoạch').digest('hex')}`);
    expect(new TextDecoder().decode((await store.get(key)) ?? bytes(''))).toBe('Kế hoạch');
    expect(await store.has(key)).toBe(true);
  });

  it('takes the same bytes twice for one blob, however many put them at once', async () => {
    const keys = await Promise.all(
      Array.from({ length: 20 }, () => store.put('work', new Uint8Array(100_000).fill(7))),
    );
    expect(new Set(keys).size).toBe(1);
    expect((await store.get(keys[0] ?? ''))?.length).toBe(100_000);
  });

  it('takes empty bytes', async () => {
    expect((await store.get(await store.put('work', new Uint8Array(0))))?.length).toBe(0);
  });

  it('knows nothing of what was never put, and forgets what is removed', async () => {
    const key = await store.put('records', bytes('{}'));
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeNull();
    expect(await store.has(key)).toBe(false);
  });

  it('keeps notes under names, and lets them be set again', async () => {
    expect(await store.getNote('result-1')).toBeNull();
    await store.setNote('result-1', 'một');
    await store.setNote('result-1', 'hai');
    expect(await store.getNote('result-1')).toBe('hai');
    await store.removeNote('result-1');
    await store.removeNote('result-1');
    expect(await store.getNote('result-1')).toBeNull();
  });

  it('shows a reader whole notes only, while they are set', async () => {
    const texts = ['a'.repeat(200_000), 'b'.repeat(200_000)];
    await store.setNote('n', texts[0] ?? '');
    const writes = Promise.all(Array.from({ length: 20 }, (__, index) => store.setNote('n', texts[index % 2] ?? '')));
    for (let read = 0; read < 20; read++) expect(texts).toContain(await store.getNote('n'));
    await writes;
  });

  it.each(['../secret', 'sources/../../secret', 'sources/', '/etc/passwd', 'sources/a/b', 'notes/..'])(
    'refuses the key %s',
    async (key) => {
      await expect(store.get(key)).rejects.toThrow(/is no key of a blob/);
    },
  );
});
