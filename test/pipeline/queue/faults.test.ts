import { expect, it } from 'vitest';
import { runFaultRounds } from '../../../scripts/soak/fault-rounds.ts';

const ROUNDS = 6;

it(
  'loses nothing and doubles nothing when workers, Redis and ingest are killed at random moments',
  async () => {
    const report = await runFaultRounds(ROUNDS, (line) => process.stdout.write(`${line}\n`));
    const faults = Object.values(report.survived).reduce((sum, count) => sum + count, 0);
    process.stdout.write(`${faults} faults survived: ${JSON.stringify(report.survived)}\n`);
    expect(faults).toBe(ROUNDS * 3);
  },
  15 * 60_000,
);
