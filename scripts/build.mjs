// Compiles the project into dist/. `npm ci` runs it as `prepare`, and so does the first `npx kehoach` in a clone, which installs
// a link to the clone: with --if-changed it is done only where a source is newer than dist/. Where the compiler is not
// installed (`--omit=dev`) there is nothing to do.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Written last: dist/ is whole where it stands. */
const STAMP = join(root, 'dist/.built');

const SOURCES = ['schemas', 'parsers', 'pipeline', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** The compiler's entry, or null where only the run-time dependencies are installed. */
function findCompiler() {
  try {
    return require.resolve('typescript/bin/tsc');
  } catch {
    return null;
  }
}

/** When the newest of files and folders was changed (a folder: when a file came or went). */
function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isBuilt() {
  const stamp = statSync(STAMP, { throwIfNoEntry: false });
  return stamp !== undefined && SOURCES.every((source) => newestChange(join(root, source)) < stamp.mtimeMs);
}

function run(program, args) {
  const { status, error } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const compiler = findCompiler();
if (compiler === null) {
  console.error('build: typescript is not installed, dist/ is left as it is');
} else if (!(process.argv.includes('--if-changed') && isBuilt())) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(compiler, ['-p', 'tsconfig.build.json']);
  // The review page, into dist/pipeline/review/page.
  run(join(dirname(require.resolve('vite/package.json')), 'bin/vite.js'), [
    'build',
    '--config',
    'pipeline/review/page/vite.config.ts',
  ]);
  chmodSync(join(root, 'dist/scripts/kehoach.js'), 0o755);
  writeFileSync(STAMP, '');
}
