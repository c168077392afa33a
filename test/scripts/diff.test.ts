import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordToJson } from '../../pipeline/record-writer.ts';
import { planOf, targetOf } from '../pipeline/review/review-records.ts';
import { makeFolder, makePlan, runCli, startCli } from './run-cli.ts';

const PLAN = planOf(2023, { targets: [targetOf({ indicator: 'hồ sơ đúng hạn', value: 86 })] });
const READ_ANEW = planOf(2023, { targets: [targetOf({ indicator: 'hồ sơ đúng hạn', value: 90 })] });
const NEXT_YEAR = planOf(2024, { targets: [] });

let folder = '';
beforeAll(async () => {
  folder = await makeFolder({
    'old/records/a.json': recordToJson(PLAN),
    'old/records/b.json': recordToJson(NEXT_YEAR),
    'new/records/a.json': recordToJson(READ_ANEW),
    'new/records/b.json': recordToJson(NEXT_YEAR),
    'plan.txt': makePlan(86),
    'plan-2.txt': makePlan(90),
    'empty/readme.md': '',
    'broken.json': '{"schema_version": "1.0"}',
    'later.json': '{"schema_version": "9.0"}',
  });
});

describe('kehoach diff', () => {
  it('ends with 0 for equal folders', async () => {
    const { code, stdout } = await runCli('diff', join(folder, 'old'), join(folder, 'old'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: '2 records compared, 0 differ\n' });
  });

  it('ends with 1 for folders that differ, and says where', async () => {
    const { code, stdout } = await runCli('diff', join(folder, 'old'), join(folder, 'new'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/value +│ 86 +│ 90 /u);
    expect(stdout).toContain('2 records compared, 1 differ');
  });

  it('reads plans before it compares them', async () => {
    const { code, stdout } = await runCli('diff', join(folder, 'plan.txt'), join(folder, 'plan-2.txt'), '--json');
    expect(code).toBe(1);
    const said = JSON.parse(stdout);
    expect(said.relation.kind).toBe('two_plans');
    const changes: readonly { fields: readonly { field: string; from: unknown; to: unknown }[] }[] = said.changes;
    const fields = changes.flatMap((change) => change.fields);
    expect(fields).toContainEqual({ field: 'value', from: 86, to: 90 });
  });

  it('writes one HTML file', async () => {
    const page = join(folder, 'page.html');
    const { code } = await runCli('diff', join(folder, 'old'), join(folder, 'new'), '--summary', '--html', page);
    expect(code).toBe(1);
    expect(await readFile(page, 'utf8')).toContain('<del>86</del>');
  });

  it('writes the HTML file to its end, though nobody reads the rest of what it prints', async () => {
    const [whole, page] = [join(folder, 'whole.html'), join(folder, 'read-in-part.html')];
    await runCli('diff', join(folder, 'old'), join(folder, 'new'), '--html', whole);
    const { child, ended } = startCli(['diff', join(folder, 'old'), join(folder, 'new'), '--html', page]);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ code: 1, stderr: '' });
    expect(await readFile(page, 'utf8')).toBe(await readFile(whole, 'utf8'));
  });

  it.each([
    { call: ['nowhere', 'old'], said: 'there is no' },
    { call: ['old'], said: "missing required argument 'after'" },
    { call: ['empty', 'old'], said: 'holds no records' },
    { call: ['broken.json', 'old'], said: 'does not fit the schema' },
    { call: ['later.json', 'old'], said: 'schema 9.0' },
    { call: ['old', 'new', '--html', 'no/such/folder/x.html'], said: 'cannot be written' },
  ])('ends with 2 for $call', async ({ call, said }) => {
    const args = call.map((word) => (word.startsWith('--') ? word : join(folder, word)));
    const { code, stderr } = await runCli('diff', ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) });
  });

  it('goes on past a file that is no record', async () => {
    await writeFile(join(folder, 'new/records/c.json'), 'no');
    const { code, stderr, stdout } = await runCli('diff', join(folder, 'new'), join(folder, 'new'));
    expect(code).toBe(1);
    expect(stderr).toContain('c.json: it is not JSON');
    expect(stdout).toContain('2 records compared');
  });
});
