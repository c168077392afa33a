import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { planRecordSchema } from '../../schemas/record/plan-record.ts';
import { listStatuses, makeFolder, makePlan, readRecords, runCli, startCli } from './run-cli.ts';

const DOCUMENTS = 300;

let plans = '';
let whole: ReadonlyMap<string, string>;

beforeAll(async () => {
  plans = await makeFolder(
    Object.fromEntries(Array.from({ length: DOCUMENTS }, (_, index) => [`${index}.txt`, makePlan(index)])),
  );
  const out = await makeFolder();
  await runCli('ingest', plans, '--out', out);
  whole = await readRecords(out);
  expect(whole.size).toBe(DOCUMENTS);
});

/** Starts a run and waits until it has written some records. */
async function startRun(out: string, atLeast = 5): Promise<ReturnType<typeof startCli>> {
  const run = startCli(['ingest', plans, '--out', out, '--jobs', '2']);
  while ((await readRecords(out)).size < atLeast && run.child.exitCode === null) await sleep(5);
  return run;
}

describe('a run that is cut short', () => {
  it('by kill -9, again and again, leaves whole records only, and the next run finishes the job', async () => {
    const out = await makeFolder();
    let before = 0;
    for (let round = 0; round < 6; round++) {
      const { child, ended } = await startRun(out, before + 10);
      await sleep(round * 7);
      child.kill('SIGKILL');
      await ended;
      const records = await readRecords(out);
      for (const text of records.values()) planRecordSchema.parse(JSON.parse(text));
      before = Math.min(records.size, DOCUMENTS - 20);
    }
    expect((await runCli('ingest', plans, '--out', out)).code).toBe(0);
    expect(await readRecords(out)).toEqual(whole);
    expect(await listStatuses(out)).toHaveLength(DOCUMENTS);
    expect((await readdir(out)).sort()).toEqual(['ingest.log', 'manifest.ndjson', 'records']);
  });

  it('by Ctrl-C finishes what is at hand, says so, and lets the folder go', async () => {
    const out = await makeFolder();
    const { child, ended } = await startRun(out);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toMatch(/Stopped in .* extracted/);
    const statuses = await listStatuses(out);
    expect(statuses.length).toBe((await readRecords(out)).size);
    expect(statuses.length).toBeLessThan(DOCUMENTS);
    await runCli('ingest', plans, '--out', out);
    expect(await readRecords(out)).toEqual(whole);
  });

  it('while another run holds the folder, is told who', async () => {
    const out = await makeFolder();
    const { child, ended } = await startRun(out);
    const second = await runCli('ingest', plans, '--out', out);
    expect(second.code).toBe(2);
    expect(second.stderr).toContain(`held by another run: process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit').catch(() => undefined);
    await ended;
  });
});
