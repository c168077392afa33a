import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { planRecordSchema } from '../../schemas/record/plan-record.ts';
import { layFiles, listStatuses, makeFolder, makePlan, readManifestOf, readRecords, runCli } from './run-cli.ts';

let plans = '';
let out = '';
beforeEach(async () => {
  plans = await makeFolder({ 'a/kế hoạch 1.txt': makePlan(1), 'b.md': makePlan(2) });
  out = await makeFolder();
});

describe('kehoach ingest', () => {
  it('writes a record a file, a manifest, a log, and nothing to stdout', async () => {
    const { code, stdout, stderr } = await runCli('ingest', plans, '--out', out);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/2 extracted\n2 documents: /);
    const records = await readRecords(out);
    expect([...records.keys()]).toEqual(['a/kế hoạch 1.txt.json', 'b.md.json']);
    for (const text of records.values()) planRecordSchema.parse(JSON.parse(text));
    const [line] = await readManifestOf(out);
    expect(line).toMatchObject({
      source_root: plans,
      source_path: 'a/kế hoạch 1.txt',
      status: 'extracted',
      record: 'records/a/kế hoạch 1.txt.json',
      reason: null,
    });
    const log = (await readFile(join(out, 'ingest.log'), 'utf8')).trim().split('\n');
    for (const entry of log) expect(JSON.parse(entry)).toHaveProperty('msg');
  });

  it('does again only what changed', async () => {
    await runCli('ingest', plans, '--out', out);
    await writeFile(join(plans, 'b.md'), makePlan(3));
    await layFiles(plans, { 'c.txt': makePlan(4) });
    await rm(join(out, 'records/a/kế hoạch 1.txt.json'));
    await runCli('ingest', plans, '--out', out);
    expect(await listStatuses(out)).toEqual(['a/kế hoạch 1.txt extracted', 'b.md extracted', 'c.txt extracted']);
    await runCli('ingest', plans, '--out', out);
    expect(await listStatuses(out)).toEqual(['a/kế hoạch 1.txt unchanged', 'b.md unchanged', 'c.txt unchanged']);
    await runCli('ingest', plans, '--out', out, '--ocr', 'never');
    expect(await listStatuses(out)).toEqual(['a/kế hoạch 1.txt extracted', 'b.md extracted', 'c.txt extracted']);
    await runCli('ingest', plans, '--out', out, '--ocr', 'never', '--force');
    expect(await listStatuses(out)).toEqual(['a/kế hoạch 1.txt extracted', 'b.md extracted', 'c.txt extracted']);
  });

  it('gives the same bytes whatever the number of jobs', async () => {
    await layFiles(
      plans,
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`n/${index}.txt`, makePlan(index + 10)])),
    );
    await runCli('ingest', plans, '--out', out, '--jobs', '1');
    const other = await makeFolder();
    await runCli('ingest', plans, '--out', other, '--jobs', '3');
    expect(await readRecords(other)).toEqual(await readRecords(out));
  });

  it('goes on past files that cannot be read, and says what to do', async () => {
    await layFiles(plans, {
      'empty.pdf': '',
      'truncated.pdf': '%PDF-1.7\n1 0 obj\n<</Type /Catalog',
      'archive.rar': 'Rar!\u001a\u0007\u0000',
      'large.txt': 'x'.repeat(5000),
    });
    const { code, stderr } = await runCli('ingest', plans, '--out', out, '--max-bytes', '4000');
    expect(code).toBe(1);
    expect(stderr).toMatch(/failed: .*empty\.pdf: .*\n/);
    const lines = await readManifestOf(out);
    expect(lines.map(({ source_path, status }) => `${source_path} ${status}`)).toEqual([
      'a/kế hoạch 1.txt extracted',
      'archive.rar skipped',
      'b.md extracted',
      'empty.pdf failed',
      'large.txt failed',
      'truncated.pdf failed',
    ]);
    for (const { status, reason } of lines) expect(reason === null).toBe(status === 'extracted');
    expect(lines.find(({ source_path }) => source_path === 'large.txt')?.reason).toContain('--max-bytes');
  });

  it('ends well where files are only skipped', async () => {
    await layFiles(plans, { 'archive.rar': 'Rar!\u001a\u0007\u0000' });
    expect((await runCli('ingest', plans, '--out', out)).code).toBe(0);
  });

  it('keeps the record of a source that is gone until it is pruned', async () => {
    await runCli('ingest', plans, '--out', out);
    await rm(join(plans, 'a'), { recursive: true });
    expect((await runCli('ingest', plans, '--out', out)).code).toBe(0);
    expect(await listStatuses(out)).toEqual(['a/kế hoạch 1.txt gone', 'b.md unchanged']);
    expect([...(await readRecords(out)).keys()]).toEqual(['a/kế hoạch 1.txt.json', 'b.md.json']);
    await runCli('ingest', plans, '--out', out, '--prune');
    expect(await listStatuses(out)).toEqual(['b.md unchanged']);
    expect([...(await readRecords(out)).keys()]).toEqual(['b.md.json']);
  });

  it('does not take for gone what a pattern leaves out', async () => {
    await runCli('ingest', plans, '--out', out);
    await runCli('ingest', plans, '--out', out, '--exclude', 'a');
    expect(await listStatuses(out)).toEqual(['a/kế hoạch 1.txt extracted', 'b.md unchanged']);
  });

  it('names the first of equal files, and gives each its record', async () => {
    await copyFile(join(plans, 'b.md'), join(plans, 'bản sao.txt'));
    await layFiles(plans, { 'x.pdf': '', 'y.pdf': '' });
    await runCli('ingest', plans, '--out', out);
    const lines = await readManifestOf(out);
    expect(lines.map(({ source_path, duplicate_of }) => [source_path, duplicate_of])).toEqual([
      ['a/kế hoạch 1.txt', null],
      ['b.md', null],
      ['bản sao.txt', join(plans, 'b.md')],
      ['x.pdf', null],
      ['y.pdf', join(plans, 'x.pdf')],
    ]);
    const records = await readRecords(out);
    const renamed = records.get('b.md.json')?.replace('"file_name": "b.md"', '"file_name": "bản sao.txt"');
    expect(records.get('bản sao.txt.json')).toBe(renamed);
    await runCli('ingest', plans, '--out', out);
    expect((await listStatuses(out)).slice(0, 3)).toEqual([
      'a/kế hoạch 1.txt unchanged',
      'b.md unchanged',
      'bản sao.txt unchanged',
    ]);
  });

  it('keeps files of the same name from two folders apart', async () => {
    const other = await makeFolder({ 'b.md': makePlan(9) });
    await runCli('ingest', plans, other, '--out', out);
    const names = [...(await readRecords(out)).keys()];
    expect(names).toEqual(['a/kế hoạch 1.txt.json', 'b.md.json', expect.stringMatching(/^b\.md~[0-9a-f]{8}\.json$/)]);
    await runCli('ingest', other, '--out', out);
    expect([...(await readRecords(out)).keys()]).toEqual(names);
  });

  it('knows a folder again that was moved', async () => {
    await runCli('ingest', plans, '--out', out);
    const moved = join(await makeFolder(), 'moved');
    await rename(plans, moved);
    await runCli('ingest', moved, '--out', out);
    expect(await listStatuses(out)).toEqual(['a/kế hoạch 1.txt unchanged', 'b.md unchanged']);
  });

  it('does not read its own output', async () => {
    const inside = join(plans, 'out');
    await runCli('ingest', plans, '--out', inside);
    await runCli('ingest', plans, '--out', inside);
    expect(await listStatuses(inside)).toEqual(['a/kế hoạch 1.txt unchanged', 'b.md unchanged']);
  });

  it('fails a document whose record has no place, and no other', async () => {
    await mkdir(join(out, 'records/b.md.json'), { recursive: true });
    const { code } = await runCli('ingest', plans, '--out', out);
    expect(code).toBe(1);
    expect(await listStatuses(out)).toEqual(['a/kế hoạch 1.txt extracted', 'b.md failed']);
  });

  it.each([
    [['ingest']],
    [['ingest', '/nowhere', '--out', 'x']],
    [['ingest', '.', '--out', 'x', '--jobs', '0']],
    [['ingest', '.', '--out', 'x', '--ocr', 'perhaps']],
    [['frobnicate']],
    [['show', '/nowhere']],
    [['validate', '/nowhere']],
  ])('calls %j wrong', async (args) => {
    const { code, stdout, stderr } = await runCli(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
