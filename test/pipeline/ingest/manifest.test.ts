import { appendFile, mkdir, mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openJournal, readManifest } from '../../../pipeline/ingest/manifest.ts';
import { openOutputFolder } from '../../../pipeline/ingest/output-folder.ts';
import type { ManifestLine } from '../../../schemas/record/manifest-line.ts';

const line = (path: string, status: ManifestLine['status']): ManifestLine => ({
  source_root: '/plans',
  source_path: path,
  bytes: 1,
  sha256: 'ab',
  status,
  doc_id: null,
  document_key: null,
  record: null,
  duplicate_of: null,
  series: null,
  extractor: { version: '1', ocr_mode: 'auto', ocr_engine: null, ocr_model: null, series: true },
  counts: null,
  reason: null,
  retry: false,
  seconds: 0,
});

it('keeps what a killed run had noted, but for the line that the kill cut', async () => {
  const folder = openOutputFolder(await mkdtemp(join(tmpdir(), 'kehoach-manifest-')));
  const journal = await openJournal(folder, await readManifest(folder));
  await journal.append(line('b', 'failed'));
  await journal.append(line('a', 'extracted'));
  await journal.append(line('b', 'extracted'));
  await appendFile(folder.journal, JSON.stringify(line('c', 'failed')).slice(0, 80));

  const resumed = await readManifest(folder);
  expect([...resumed.values()].map(({ source_path, status }) => `${source_path} ${status}`)).toEqual([
    'b extracted',
    'a extracted',
  ]);

  const next = await openJournal(folder, resumed);
  await next.append(line('c', 'skipped'));
  await next.close();
  const written = (await readFile(folder.manifest, 'utf8')).trim().split('\n');
  expect(written.map((text) => JSON.parse(text).source_path)).toEqual(['a', 'b', 'c']);
  await expect(stat(folder.journal)).rejects.toThrow('ENOENT');
});

it('is empty where there is none yet', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kehoach-manifest-'));
  await mkdir(root, { recursive: true });
  expect((await readManifest(openOutputFolder(root))).size).toBe(0);
});
