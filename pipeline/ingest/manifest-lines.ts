import type { ManifestLine } from '../../schemas/record/manifest-line.ts';
import type { DigestedUnit } from './digest-unit.ts';
import type { FoundSource } from './find-sources.ts';
import type { IngestContext } from './ingest-request.ts';
import { manifestKey } from './manifest.ts';
import type { SourceUnit } from './page-series.ts';

/** A line with what is known of a file before anything is made of it. */
export function startLine(
  context: IngestContext,
  source: FoundSource,
  sha256: string | null,
): Omit<ManifestLine, 'status'> {
  return {
    source_root: source.root,
    source_path: source.path,
    bytes: source.bytes,
    sha256,
    doc_id: null,
    document_key: null,
    record: null,
    duplicate_of: null,
    series: null,
    extractor: context.request.options,
    counts: null,
    reason: null,
    retry: false,
    seconds: 0,
  };
}

/** The lines of files of which no record can be made. */
export function failedLines(
  context: IngestContext,
  { unit, hashes }: Pick<DigestedUnit, 'unit' | 'hashes'>,
  failure: Pick<ManifestLine, 'reason' | 'seconds'> & { readonly status: 'failed' | 'skipped' },
): readonly ManifestLine[] {
  return unit.map((source, index) => ({
    ...startLine(context, source, hashes[index] ?? null),
    ...failure,
    record: context.manifest.get(manifestKey(source))?.record ?? null,
  }));
}

/** Where a picture stands in its series; null for a document of one file. */
export function seriesPlace(pictures: SourceUnit, index: number): ManifestLine['series'] {
  return pictures.length === 1 ? null : { first: pictures[0].path, page: index + 1, of: pictures.length };
}
