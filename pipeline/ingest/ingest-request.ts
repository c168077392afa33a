import type { ExtractorOptions, ManifestLine } from '../../schemas/record/manifest-line.ts';
import type { PageProgress } from '../extract.ts';
import type { ExtractSettings, Runner } from '../runners/runner.ts';
import type { FoundSource, SourceRoot } from './find-sources.ts';
import type { Manifest } from './manifest.ts';
import type { OutputFolder } from './output-folder.ts';
import type { SourceUnit } from './page-series.ts';
import type { RecordPaths } from './record-paths.ts';

export interface IngestRequest {
  readonly roots: readonly SourceRoot[];
  readonly folder: OutputFolder;
  readonly runner: Runner;
  readonly settings: ExtractSettings;
  /** What the records depend on beside the bytes; a record made with others is made again. */
  readonly options: ExtractorOptions;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Do again what is unchanged. */
  readonly force: boolean;
  /** Drop the records of sources that are gone. */
  readonly prune: boolean;
  /** Largest document that is read. */
  readonly maxBytes: number;
  readonly isPicture: (source: FoundSource) => Promise<boolean>;
  /** Aborted: no further document is begun; those at hand are finished. */
  readonly stop: AbortSignal;
  readonly watcher: IngestWatcher;
}

/** Told of a run as it goes. */
export interface IngestWatcher {
  found(files: number, documents: number): void;
  started(unit: SourceUnit): void;
  page(unit: SourceUnit, progress: PageProgress): void;
  finished(lines: readonly ManifestLine[]): void;
}

/** What a run has at hand for each document. */
export interface IngestContext {
  readonly request: IngestRequest;
  readonly manifest: Manifest;
  readonly recordPaths: RecordPaths;
}
