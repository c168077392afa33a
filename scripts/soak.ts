import { runFaultRounds } from './soak/fault-rounds.ts';
import { loadEverywhere } from './soak/load-everywhere.ts';
import { runManyDocuments } from './soak/many-documents.ts';

/** What tests do on a small scale, for long. `npm run soak` does all of it, `npm run soak -- faults` only that. */
const SOAKS = {
  faults: async () => {
    const report = await runFaultRounds(60, (line) => process.stdout.write(`${line}\n`));
    const faults = Object.values(report.survived).reduce((sum, count) => sum + count, 0);
    process.stdout.write(
      `${faults} faults survived in ${report.rounds} rounds of ${report.documents} documents: ${JSON.stringify(report.survived)}\n`,
    );
  },
  many: async () => {
    const report = await runManyDocuments(10_000);
    process.stdout.write(
      `${report.documents} documents in ${report.seconds.toFixed(0)} s, ${report.perSecond.toFixed(0)} a second; Redis used ${report.redisPeakMb.toFixed(1)} MB at most, ${report.redisEndMb.toFixed(1)} MB at the end\n`,
    );
  },
  load: () => loadEverywhere(20_000, (line) => process.stdout.write(`${line}\n`)),
} as const satisfies Record<string, () => Promise<void>>;

const wanted = process.argv.slice(2);
for (const [name, soak] of Object.entries(SOAKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  await soak();
}
