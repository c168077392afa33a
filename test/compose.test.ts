import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;

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

  it.runIf(hasCompose)('is what docker compose takes', () => {
    const { status, stderr } = spawnSync('docker', ['compose', 'config', '--quiet'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
