import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Logger, pino } from 'pino';

/** The log of an output folder: NDJSON, one event a line, added to by every run. */
export async function createIngestLog(path: string): Promise<Logger> {
  await mkdir(dirname(path), { recursive: true });
  return pino(
    {
      base: { pid: process.pid },
      level: process.env.KEHOACH_LOG_LEVEL ?? 'info',
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ dest: path, append: true, sync: true }),
  );
}
