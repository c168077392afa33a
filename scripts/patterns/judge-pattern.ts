import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import { z } from 'zod';
import { type Pattern, textOf } from './find-patterns.ts';

/** Patterns that may try a text again and again, and why none can be given one that is long enough to matter. */
const EXCUSED: ReadonlyMap<string, string> = new Map([
  ['parsers/html/parse-html.ts', 'a tag with a quote that nothing closes; web pages are limited in size'],
  ['parsers/ocr/read-hocr.ts', 'what the engine itself writes, a page at a time'],
]);

/** Most time for one pattern; those put together from long lists take seconds. Milliseconds. */
export const PATIENCE_MS = 60_000;

/** Where the patterns are kept that were found safe. */
export const JUDGED_PATH = 'fixtures/safe-patterns.json';

const judgedSchema = z.object({
  /** Version of recheck: another one may judge otherwise. */
  recheck: z.string(),
  /** Digests of patterns. */
  safe: z.array(z.string()),
});

export type Judged = z.infer<typeof judgedSchema>;

export function readJudged(): Judged {
  return judgedSchema.parse(JSON.parse(readFileSync(JUDGED_PATH, 'utf8')));
}

/** The version that is installed. */
export function recheckVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

/** So much of a digest tells a thousand patterns apart. Hex digits. */
const DIGITS = 20;

export function digestOf(pattern: Pick<Pattern, 'source' | 'flags'>): string {
  return createHash('sha256').update(textOf(pattern)).digest('hex').slice(0, DIGITS);
}

export function isExcused({ place }: Pattern): boolean {
  return EXCUSED.has(place);
}

/** "safe", "vulnerable" or "unknown": does the pattern take time in proportion to the text, whatever it is? */
export async function judgePattern({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<string> {
  return (await check(source, flags, { timeout: PATIENCE_MS })).status;
}
