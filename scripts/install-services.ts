import { spawnSync } from 'node:child_process';

/** A program that tests run for real, and the Debian package that brings it. */
interface Service {
  readonly program: string;
  readonly packageName: string;
  readonly purpose: string;
}

const SERVICES: readonly Service[] = [
  { program: 'redis-server', packageName: 'redis-server', purpose: 'the queue' },
  { program: 'chromium', packageName: 'chromium', purpose: 'the review page' },
  { program: 'docker-compose', packageName: 'docker-compose', purpose: 'checking docker-compose.yml' },
  { program: 'tesseract', packageName: 'tesseract-ocr', purpose: 'the native OCR engine' },
  { program: 'openssl', packageName: 'openssl', purpose: 'certificates of databases' },
];

/** Installs what the tests need and the machine lacks, where that can be done without asking; else says how, in one line. */
export function installServices(): void {
  const missing = SERVICES.filter(({ program }) => spawnSync('which', [program]).status !== 0);
  if (missing.length === 0) return;
  const names = missing.map(({ packageName }) => packageName);
  const uses = missing.map(({ program, purpose }) => `${program} (${purpose})`).join(', ');
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) {
    process.stderr.write(`The tests need ${uses}: sudo apt-get install ${names.join(' ')}\n`);
    return;
  }
  process.stdout.write(`Installing ${uses}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A server that starts by itself would be in the way of those that the tests start.
  const options = ['-o', 'Dpkg::Use-Pty=0', 'install', '-y', '--no-install-recommends', ...names];
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const { status } = spawnSync('apt-get', options, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0)
    process.stderr.write(`apt-get could not install ${names.join(' ')}; the tests that need them will fail\n`);
}
