import type { Reading } from '../schemas/model/reading.ts';
import type { Format, Source, SourceFile } from '../schemas/model/source.ts';
import { isWithoutText, takePagePictures } from './docx/page-pictures.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { openImages } from './image/open-image.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { readText } from './text/read-text.ts';

export interface ReaderOptions {
  /** For a file that opens only with one. */
  readonly password?: string | undefined;
}

type FormatReader = (source: Source, options: ReaderOptions) => Promise<Reading>;

/** Scans pasted into a Word file are read as the pages that they are. */
async function readWord(file: SourceFile, options: ReaderOptions): Promise<Reading> {
  const document = await readDocx(file.bytes, options);
  const pictures = isWithoutText(document) ? await takePagePictures(file, options) : [];
  return pictures.length > 0 ? { kind: 'pages', pages: await openImages(pictures) } : { kind: 'document', document };
}

/** The one list of formats: what reads each. A reader answers with pages, or with a document that has none. */
const READERS = {
  text: async ({ files }) => ({ kind: 'document', document: readText(files[0].bytes) }),
  html: async ({ files }) => ({ kind: 'document', document: readHtml(files[0].bytes) }),
  rtf: async ({ files }) => ({ kind: 'document', document: readRtf(files[0].bytes) }),
  docx: async ({ files }, options) => readWord(files[0], options),
  pdf: async ({ files }, options) => ({ kind: 'pages', pages: await openPdf(files[0].bytes, options) }),
  image: async ({ files }) => ({ kind: 'pages', pages: await openImages(files) }),
} satisfies Record<Format, FormatReader>;

/** Opens a source with the reader of its format. Throws SourceError for a file that nothing can be read from. */
export function openSource(source: Source, options: ReaderOptions): Promise<Reading> {
  return READERS[source.format](source, options);
}
