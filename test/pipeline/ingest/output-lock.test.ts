import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { lockOutput, OutputHeld } from '../../../pipeline/ingest/output-lock.ts';

let lock = '';
beforeEach(async () => {
  lock = join(await mkdtemp(join(tmpdir(), 'kehoach-lock-')), 'ingest.lock');
});

const holder = (changes: object): string =>
  JSON.stringify({
    pid: process.pid,
    host: hostname(),
    since: '2024-01-01T00:00:00.000Z',
    born: null,
    token: 'other',
    ...changes,
  });

it('says who holds the folder', async () => {
  const held = await lockOutput(lock);
  await expect(lockOutput(lock)).rejects.toThrow(new RegExp(`process ${process.pid} on ${hostname()}, since 20`));
  await held.release();
  await (await lockOutput(lock)).release();
});

it('is taken by one of many that come at once', async () => {
  await writeFile(lock, holder({ pid: await findDeadPid() }));
  const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockOutput(lock)));
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it.each([
  ['a process that is dead', async () => holder({ pid: await findDeadPid() })],
  ['a process whose number another now has', async () => holder({ born: '1' })],
  ['nobody that can be made out', async () => '{"pid": 1'],
])('is taken over from %s', async (_, text) => {
  await writeFile(lock, await text());
  const taken = await lockOutput(lock);
  expect(JSON.parse(await readFile(lock, 'utf8'))).toMatchObject({ pid: process.pid });
  await taken.release();
});

it('of another machine is believed as long as it shows signs of life', async () => {
  await writeFile(lock, holder({ host: 'another-machine' }));
  await expect(lockOutput(lock)).rejects.toThrow(OutputHeld);
  const past = new Date(Date.now() - 3_600_000);
  await utimes(lock, past, past);
  await (await lockOutput(lock)).release();
});

it('is not released by somebody else', async () => {
  const held = await lockOutput(lock);
  await writeFile(lock, holder({}));
  await held.release();
  expect(await readFile(lock, 'utf8')).toContain('other');
});

async function findDeadPid(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}
