import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The plugin of the docker client, or the program of its own that Debian has: neither needs an engine to check a file. */
const COMPOSE = [['docker', 'compose'], ['docker-compose']] as const;

function runCompose(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const [program, ...before] =
    COMPOSE.find(([name, ...words]) => spawnSync(name, [...words, 'version']).status === 0) ?? COMPOSE[1];
  const { status, stderr, error } = spawnSync(program, [...before, ...args], { encoding: 'utf8' });
  return { status, stderr: error ? error.message : stderr };
}

describe('docker-compose.yml', () => {
  const text = readFileSync('docker-compose.yml', 'utf8');

  it('gives Redis a file to append to, and lets it drop nothing', () => {
    expect(text).toMatch(/"--appendonly",\s+"yes"/);
    expect(text).toMatch(/"--maxmemory-policy",\s+"noeviction"/);
  });

  it('asks each service for its health, and binds ports to this machine', () => {
    expect(text.match(/healthcheck:/g)).toHaveLength(3);
    for (const [, address] of text.matchAll(/ports: \["([^"]+)"\]/g)) expect(address).toMatch(/^127\.0\.0\.1:/);
  });

  it('is what docker compose takes', () => {
    expect(runCompose('config', '--quiet')).toEqual({ status: 0, stderr: '' });
  }, 30_000);
});
