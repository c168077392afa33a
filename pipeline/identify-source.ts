import { detectFormat } from '../parsers/source-format.ts';
import { SourceError } from '../schemas/model/reading.ts';
import type { Source, SourceFile } from '../schemas/model/source.ts';

/** Settles by the bytes what the files are. Throws SourceError for a format that is not read. */
export function identifySource(files: readonly [SourceFile, ...SourceFile[]]): Source {
  const [first, ...rest] = files;
  if (first.bytes.length === 0)
    throw new SourceError('empty', `${first.fileName} is empty: nothing to read; fetch it again.`);
  const detected = detectFormat(first.bytes);
  if (detected.format === null) throw new SourceError('unsupported', `${first.fileName}: ${detected.description}`);
  if (rest.length > 0 && detected.format !== 'image') {
    throw new SourceError(
      'unsupported',
      `${first.fileName} is ${detected.mediaType}: only pictures of pages make one document together.`,
    );
  }
  return { format: detected.format, mediaType: detected.mediaType, files };
}
