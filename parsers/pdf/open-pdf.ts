import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageLayout } from '../../schemas/model/page-layout.ts';
import type { PagedSource, PagePicture } from '../../schemas/model/reading.ts';
import { SourceError } from '../../schemas/model/reading.ts';
import { loadPdf } from './load-pdfjs.ts';
import { readPdfPage } from './read-page.ts';
import { takePdfPicture } from './take-picture.ts';

/** Opens a PDF file. Throws a SourceError where no page of it can be read; a single bad page throws when it is asked for. */
export async function openPdf(bytes: Uint8Array, options: { password?: string | undefined }): Promise<PagedSource> {
  const task = loadPdf(bytes, { password: options.password, strict: false });
  let pdf: PDFDocumentProxy;
  try {
    pdf = await task.promise;
  } catch (error) {
    await task.destroy();
    throw explainFailure(error, options.password !== undefined);
  }
  return new PdfSource(pdf, () => task.destroy());
}

/** Keeps one page at a time: pdfjs holds on to the pictures of every page that it was asked for. */
class PdfSource implements PagedSource {
  readonly pageCount: number;
  readonly #pdf: PDFDocumentProxy;
  readonly #destroy: () => Promise<void>;
  #open: PDFPageProxy | undefined;

  constructor(pdf: PDFDocumentProxy, destroy: () => Promise<void>) {
    this.#pdf = pdf;
    this.#destroy = destroy;
    this.pageCount = pdf.numPages;
  }

  async readPage(number: number): Promise<PageLayout> {
    return readPdfPage(await this.#turnTo(number), number);
  }

  async takePicture(number: number): Promise<PagePicture> {
    return takePdfPicture(await this.#turnTo(number), this.#pdf, number);
  }

  async close(): Promise<void> {
    this.#open = undefined;
    await this.#destroy();
  }

  async #turnTo(number: number): Promise<PDFPageProxy> {
    if (this.#open?.pageNumber === number) return this.#open;
    this.#open?.cleanup();
    this.#open = await this.#pdf.getPage(number);
    return this.#open;
  }
}

/** pdfjs tells its failures by name; the classes differ between its builds. */
function explainFailure(error: unknown, hadPassword: boolean): SourceError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    const message = hadPassword
      ? 'The PDF is encrypted and the password given with --password does not open it.'
      : 'The PDF is encrypted; give its password with --password.';
    return new SourceError('encrypted', message, { cause: error });
  }
  const said = error instanceof Error ? error.message : String(error);
  return new SourceError('damaged', `The PDF is damaged or cut off ("${said}"); fetch or export it again.`, {
    cause: error,
  });
}
