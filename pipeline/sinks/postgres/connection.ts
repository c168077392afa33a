import pg from 'pg';
import { LoadError } from '../record-sink.ts';

/** A server that does not answer for so long is not there. Milliseconds. */
const CONNECT_TIMEOUT_MS = 15_000;

/** A table that somebody else holds for so long is told of. Milliseconds. */
const LOCK_TIMEOUT_MS = 60_000;

/** Opens a connection for a load. Throws LoadError. */
export async function connectPostgres(url: string): Promise<pg.Client> {
  const client = createClient(url);
  // A connection that breaks is told by the query at hand.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(
      `SET TimeZone = 'UTC'; SET lock_timeout = ${LOCK_TIMEOUT_MS}; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET synchronous_commit = off`,
    );
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new LoadError(`${hidePassword(url)} cannot be reached: ${describePostgresError(error)}`, { cause: error });
  }
  return client;
}

/** Reads the certificates that the address names. */
function createClient(url: string): pg.Client {
  const connectionString = asLibpq(url);
  try {
    return new pg.Client({
      connectionString,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      application_name: 'kehoach load',
      keepAlive: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LoadError(`the options of ${hidePassword(url)} make no sense: ${reason}`, { cause: error });
  }
}

/** `sslmode` means what it means to psql: `require` encrypts, `verify-ca` and `verify-full` check the certificate too. */
function asLibpq(url: string): string {
  const parsed = parseUrl(url);
  if (parsed.searchParams.has('sslmode') && !parsed.searchParams.has('uselibpqcompat')) {
    parsed.searchParams.set('uselibpqcompat', 'true');
  }
  return parsed.toString();
}

function parseUrl(url: string): URL {
  if (!URL.canParse(url))
    throw new LoadError('the address of the database is no URL: postgres://USER@HOST:PORT/DATABASE');
  return new URL(url);
}

/** The address as it can be shown. */
export function hidePassword(url: string): string {
  const parsed = parseUrl(url);
  if (parsed.password !== '') parsed.password = '***';
  for (const name of ['password', 'sslpassword'])
    if (parsed.searchParams.has(name)) parsed.searchParams.set(name, '***');
  return parsed.toString();
}

const NOT_TRUSTED = 'the certificate of the server is not trusted: name the one that signed it with sslrootcert=FILE';

/** What to do about errors that somebody can do something about, by SQLSTATE or by the code of the system's call. */
const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server listens there: check host and port, and that the server is up',
  ENOTFOUND: 'there is no such host: check the name',
  EAI_AGAIN: 'the name of the host cannot be looked up: check the network',
  ETIMEDOUT: 'the server does not answer: check host, port and firewall',
  ECONNRESET: 'the server broke the connection off',
  EPIPE: 'the server broke the connection off',
  DEPTH_ZERO_SELF_SIGNED_CERT: NOT_TRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: NOT_TRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NOT_TRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: NOT_TRUSTED,
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the server is made out to another host',
  '28P01': 'the password is not accepted: check PGPASSWORD or the password in the address',
  '28000': 'the server does not let this user in from here: see its pg_hba.conf',
  '3D000': 'there is no such database',
  '42501': 'a right is missing',
  '53100': 'the disk of the server is full; what was written before is whole, load again when there is room',
  '53200': 'the server is out of memory',
  '53300': 'the server takes no more connections',
  '55P03': 'somebody else holds a table that is to be written; load again later',
  '57P01': 'the server was shut down; load again when it is up',
  '57P03': 'the server is starting or stopping; load again later',
  '25006': 'the server only reads: it is a replica',
};

/** "a right is missing (permission denied for schema public)" */
export function describePostgresError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const message = cause instanceof Error ? cause.message : error.message;
  const advice = ADVICE[code];
  return advice === undefined ? message : `${advice} (${message})`;
}
