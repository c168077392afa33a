import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Redis of our own, with its data in a temporary folder, which can be killed and started again. */
export interface OwnRedis {
  readonly url: string;
  /** Ends it as a lost machine would, and starts it again on its data. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** How long a server may take to answer. Milliseconds. */
const START_MS = 20_000;

/** Starts redis-server on a free port: append-only file, nothing evicted. */
export async function startRedis(options: readonly string[] = []): Promise<OwnRedis> {
  const port = await findFreePort();
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-redis-'));
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  const args = [...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]), ...options];
  const launch = async (): Promise<ChildProcess> => {
    const child = spawn('redis-server', args, { stdio: 'ignore' });
    await waitForAnswer(port, child);
    return child;
  };
  const end = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  let server = await launch();
  return {
    url: `redis://127.0.0.1:${port}`,
    crash: async () => {
      await end(server);
      server = await launch();
    },
    stop: async () => {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
}

async function waitForAnswer(port: number, child: ChildProcess): Promise<void> {
  child.on('error', () => {});
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`);
    const answer = await ping(port);
    if (answer.startsWith('+PONG')) return;
    await sleep(30);
  }
  throw new Error('redis-server does not answer: apt-get install redis-server');
}

/** "+PONG", "-LOADING …" while it reads its data, "" where nobody answers. */
async function ping(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.once('error', () => resolve(''));
    socket.once('close', () => resolve(''));
  });
}
