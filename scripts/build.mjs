// Compiles the project into dist/. `npm ci` runs it as `prepare`; where the compiler is not installed (`--omit=dev`) there is nothing to do.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** The compiler's entry, or null where only the run-time dependencies are installed. */
function findCompiler() {
  try {
    return require.resolve('typescript/bin/tsc');
  } catch {
    return null;
  }
}

function run(program, args) {
  const { status, error } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const compiler = findCompiler();
if (compiler === null) {
  console.error('build: typescript is not installed, dist/ is left as it is');
} else {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(compiler, ['-p', 'tsconfig.build.json']);
  chmodSync(join(root, 'dist/scripts/kehoach.js'), 0o755);
  linkProgram();
}

/** npm links the programs of dependencies, not the package's own: `npx kehoach` in a clone would install it a second time. */
function linkProgram() {
  const link = join(root, 'node_modules/.bin/kehoach');
  if (process.platform === 'win32' || !existsSync(dirname(link))) return;
  rmSync(link, { force: true });
  symlinkSync('../../dist/scripts/kehoach.js', link);
}
