import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for whatever a run of the tests, and the programs that it starts and kills, leave behind; it goes with the run. */
export default function setup(): () => void {
  const before = process.env.TMPDIR;
  // Short: the path of a socket in it may have no more than some hundred characters.
  const root = mkdtempSync(join(tmpdir(), 'kehoach-'));
  // A database server that root starts runs as another user, and passes through.
  chmodSync(root, 0o755);
  process.env.TMPDIR = root;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  };
}
