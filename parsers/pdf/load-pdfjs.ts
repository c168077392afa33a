import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, restoreBuiltIns, VerbosityLevel } from './pdfjs.ts';

const PACKAGE_FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A picture with more pixels is left out by pdfjs: an A3 page at 600 dpi has 70 million, and takes 280 MB decoded. */
export const MAX_PICTURE_PIXELS = 80_000_000;

export interface LoadOptions {
  readonly password: string | undefined;
  /** Reject a page at the first thing that is wrong with it, instead of leaving that thing out. */
  readonly strict: boolean;
}

/** Opens a document with everything that pdfjs needs beside itself; it keeps a copy of the bytes. */
export function loadPdf(bytes: Uint8Array, options: LoadOptions): PDFDocumentLoadingTask {
  const task = getDocument({
    // pdfjs takes the buffer for itself: it would be empty for everybody else afterwards (and a Buffer's slice() is no copy)
    data: new Uint8Array(bytes),
    password: options.password,
    stopAtErrors: options.strict,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: MAX_PICTURE_PIXELS,
    isEvalSupported: false,
    useSystemFonts: false,
    // without the trailing slashes a JPEG 2000 scan vanishes with only a warning
    wasmUrl: `${PACKAGE_FOLDER}/wasm/`,
    cMapUrl: `${PACKAGE_FOLDER}/cmaps/`,
    standardFontDataUrl: `${PACKAGE_FOLDER}/standard_fonts/`,
    iccUrl: `${PACKAGE_FOLDER}/iccs/`,
  });
  // By now pdfjs has loaded the module that reads, which replaces the same functions.
  task.promise.then(restoreBuiltIns, restoreBuiltIns);
  return task;
}
