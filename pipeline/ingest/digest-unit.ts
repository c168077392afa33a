import { digestFile } from './digest-file.ts';
import { describeOpenError } from './find-sources.ts';
import type { SourceUnit } from './page-series.ts';

/** A document with the hashes of its files, or why it can't be read. */
export interface DigestedUnit {
  readonly unit: SourceUnit;
  /** One a file, in order; null where a file could not be read. */
  readonly hashes: readonly (string | null)[];
  /** Why there is no reading it; null where nothing is known against it. */
  readonly problem: string | null;
}

/** Documents whose bytes are hashed while those before them are at work. */
const AHEAD = 4;

/** Hashes the documents' bytes, a few documents ahead of who asks; keeps their order. */
export async function* digestUnits(units: readonly SourceUnit[], maxBytes: number): AsyncGenerator<DigestedUnit> {
  const waiting: Promise<DigestedUnit>[] = [];
  for (const unit of units) {
    waiting.push(digestUnit(unit, maxBytes));
    const next = waiting.length > AHEAD ? waiting.shift() : undefined;
    if (next) yield await next;
  }
  for (const rest of waiting) yield await rest;
}

async function digestUnit(unit: SourceUnit, maxBytes: number): Promise<DigestedUnit> {
  const unread = { unit, hashes: unit.map(() => null) };
  const problem = unit.find((source) => source.problem !== null)?.problem ?? describeSize(unit, maxBytes);
  if (problem !== null) return { ...unread, problem };
  try {
    const hashes: string[] = [];
    for (const source of unit) hashes.push(await digestFile(source.absolutePath));
    return { unit, hashes, problem: null };
  } catch (error) {
    return { ...unread, problem: describeOpenError(error) };
  }
}

function describeSize(unit: SourceUnit, maxBytes: number): string | null {
  const bytes = unit.reduce((sum, source) => sum + source.bytes, 0);
  if (bytes <= maxBytes) return null;
  const what = unit.length === 1 ? 'it has' : `its ${unit.length} pictures have`;
  return `${what} ${bytes} bytes, more than the limit of ${maxBytes}: split it, or raise the limit with --max-bytes`;
}
