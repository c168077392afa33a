import { writeFileSync } from 'node:fs';
import { findPatterns, textOf } from './patterns/find-patterns.ts';
import { digestOf, isExcused, JUDGED_PATH, judgePattern, recheckVersion } from './patterns/judge-pattern.ts';

// `npm run patterns`: judges every pattern of the parsers anew, which takes minutes, and keeps the digests of the safe ones.
const { patterns } = await findPatterns();
const safe: string[] = [];
let unsafe = 0;
for (const [index, pattern] of patterns.entries()) {
  if (isExcused(pattern)) continue;
  const status = await judgePattern(pattern);
  if (status === 'safe') safe.push(digestOf(pattern));
  else {
    unsafe += 1;
    process.stdout.write(`${pattern.place}: ${textOf(pattern)} is ${status}\n`);
  }
  if ((index + 1) % 100 === 0) process.stdout.write(`${index + 1} of ${patterns.length}\n`);
}
const judged = { recheck: recheckVersion(), safe: safe.sort() };
writeFileSync(JUDGED_PATH, `${JSON.stringify(judged, null, 2)}\n`);
process.stdout.write(`${safe.length} safe, ${unsafe} not\n`);
process.exit(unsafe === 0 ? 0 : 1);
