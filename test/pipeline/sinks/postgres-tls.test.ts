import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../../pipeline/sinks/load-records.ts';
import { createSink } from '../../../pipeline/sinks/registry.ts';
import { type PostgresServer, startOwnPostgres } from '../../../scripts/bench/postgres-server.ts';
import { writeOutputFolder } from './output-folder-builder.ts';
import { buildPlanRecord } from './plan-record-builder.ts';
import { queryPostgres } from './postgres-server.ts';

let server: PostgresServer;
let folder = '';

/** A certificate that signs itself, made out to a host. */
function makeCertificate(name: string, host: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)];
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names, ...files], {
    stdio: 'ignore',
  });
  return { key, certificate };
}

/** Writes a file into the folder of the server, as its user. */
async function giveServer(name: string, path: string): Promise<void> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  const rows = lines.map((line) => `('${line}')`).join(', ');
  await queryPostgres(server.url, `COPY (VALUES ${rows}) TO PROGRAM 'umask 077 && cat > ${name}'`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-tls-'));
  await writeOutputFolder(join(folder, 'out'), [{ path: 'a.pdf', record: buildPlanRecord(1) }]);
  server = await startOwnPostgres();
  const own = makeCertificate('server', 'localhost');
  makeCertificate('other', 'localhost');
  await giveServer('server.key', own.key);
  await giveServer('server.crt', own.certificate);
  await queryPostgres(server.url, 'ALTER SYSTEM SET ssl = on');
  await queryPostgres(server.url, 'SELECT pg_reload_conf()');
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

function load(host: string, options: Readonly<Record<string, string>>) {
  const url = new URL(server.url);
  url.hostname = host;
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, value);
  return loadRecords({
    outFolder: join(folder, 'out'),
    sink: createSink(url.toString(), `tls_${options.sslmode}`),
    programVersion: '0.1.0',
    now: new Date(),
  });
}

const trusted = () => join(folder, 'server.crt');
const stranger = () => join(folder, 'other.crt');

it('tells a file of certificates that is not there', async () => {
  const loading = load('localhost', { sslmode: 'verify-full', sslrootcert: join(folder, 'nowhere.crt') });
  await expect(loading).rejects.toThrow(/the options of .* make no sense: ENOENT.*nowhere\.crt/);
});

describe('TLS options in the address', () => {
  it.each([
    ['require', 'whoever answers', '127.0.0.1', () => ({})],
    ['verify-ca', 'a certificate that we trust', '127.0.0.1', () => ({ sslrootcert: trusted() })],
    ['verify-full', 'a certificate that we trust, of that host', 'localhost', () => ({ sslrootcert: trusted() })],
  ])('sslmode=%s takes %s', async (sslmode, _, host, options) => {
    expect(await load(host, { sslmode, ...options() })).toMatchObject({ documentsLoaded: 1, failures: [] });
  });

  it.each([
    ['verify-ca', 'a certificate of somebody else', '127.0.0.1', () => ({ sslrootcert: stranger() })],
    ['verify-full', 'a certificate of somebody else', 'localhost', () => ({ sslrootcert: stranger() })],
    ['verify-full', 'a certificate of another host', '127.0.0.1', () => ({ sslrootcert: trusted() })],
  ])('sslmode=%s refuses %s', async (sslmode, _, host, options) => {
    await expect(load(host, { sslmode, ...options() })).rejects.toThrow(
      /cannot be reached: the certificate of the server/,
    );
  });
});
