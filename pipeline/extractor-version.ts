import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageSchema = z.object({ name: z.literal('kehoach'), version: z.string() });

/** The version of this program, which its records name: that of package.json, one folder up from the sources, two from dist/. */
export const EXTRACTOR_VERSION = readVersion();

function readVersion(): string {
  for (const path of ['../package.json', '../../package.json']) {
    const found = packageSchema.safeParse(readJson(new URL(path, import.meta.url)));
    if (found.success) return found.data.version;
  }
  throw new Error('package.json of kehoach is missing beside its program');
}

function readJson(url: URL): unknown {
  try {
    return JSON.parse(readFileSync(url, 'utf8'));
  } catch {
    return null;
  }
}
