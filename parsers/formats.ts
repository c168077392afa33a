import type { Reading } from '../schemas/model/reading.ts';
import type { Format, Source } from '../schemas/model/source.ts';
import { readDocx } from './docx/read-docx.ts';
import { openImages } from './image/open-image.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { readText } from './text/read-text.ts';

export interface ReaderOptions {
  /** For a file that opens only with one. */
  readonly password?: string | undefined;
}

type FormatReader = (source: Source, options: ReaderOptions) => Promise<Reading>;

/** The one list of formats: what reads each. A reader answers with pages, or with a document that has none. */
const READERS = {
  text: async ({ files }) => ({ kind: 'document', document: readText(files[0].bytes) }),
  docx: async ({ files }) => ({ kind: 'document', document: await readDocx(files[0].bytes) }),
  pdf: async ({ files }, options) => ({ kind: 'pages', pages: await openPdf(files[0].bytes, options) }),
  image: async ({ files }) => ({ kind: 'pages', pages: await openImages(files) }),
} satisfies Record<Format, FormatReader>;

/** Opens a source with the reader of its format. Throws SourceError for a file that nothing can be read from. */
export function openSource(source: Source, options: ReaderOptions): Promise<Reading> {
  return READERS[source.format](source, options);
}
