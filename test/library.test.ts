import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, makePlan } from './scripts/run-cli.ts';

const run = promisify(execFile);

/** Inside the package, so that its own name leads to it. */
const EXAMPLES = 'build-output/examples';

let examples: readonly string[] = [];
let folder = '';
beforeAll(async () => {
  const page = await readFile('docs/library.md', 'utf8');
  examples = Array.from(page.matchAll(/```ts\n(.*?)```/gs), ([, code]) => code ?? '');
  await mkdir(EXAMPLES, { recursive: true });
  folder = await makeFolder({ 'plan.txt': makePlan(9), 'empty.txt': '' });
});

/** Runs an example of docs/library.md as it stands there. */
async function runExample(index: number, file: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const path = join(EXAMPLES, `example-${index}.mjs`);
  await writeFile(path, examples[index] ?? 'throw new Error("docs/library.md has no such example")');
  return run(process.execPath, [path, file]);
}

describe('the examples of docs/library.md', () => {
  it('read a plan', async () => {
    const { stdout } = await runExample(0, join(folder, 'plan.txt'));
    expect(stdout).toMatch(/^9\/KH-UBND Ủy ban nhân dân huyện Phú Quý\n/);
  });

  it('say why there is no record', async () => {
    const { stdout, stderr } = await runExample(0, join(folder, 'empty.txt'));
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^empty /);
  });

  it('read pages with an engine', async () => {
    await expect(runExample(1, join(folder, 'plan.txt'))).resolves.toMatchObject({ stderr: '' });
  });
});
