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
  if (pdf.numPages < 1) {
    await task.destroy();
    throw new SourceError('damaged', 'The PDF has no pages; fetch or export it again.');
  }
  return new PdfSource(pdf, { bytes, password: options.password, destroy: () => task.destroy() });
}

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
  readonly destroy: () => Promise<void>;
}

/** pdfjs leaves out what it cannot read: a page on which nothing is left may be blank, or broken. Throws where it is broken. */
async function proveBlank(page: PDFPageProxy, { bytes, password }: OpenFile): Promise<void> {
  const lenient = await page.getOperatorList();
  const task = loadPdf(bytes, { password, strict: true });
  try {
    const pdf = await task.promise;
    const strict = await (await pdf.getPage(page.pageNumber)).getOperatorList();
    // told to stop at errors, it ends the list there without a word
    if (strict.fnArray.length < lenient.fnArray.length) throw new Error('its picture is damaged or too large');
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`nothing on page ${page.pageNumber} could be read: ${said}`, { cause: error });
  } finally {
    await task.destroy();
  }
}

/** Keeps one page at a time: pdfjs holds on to the pictures of every page that it was asked for. */
class PdfSource implements PagedSource {
  readonly pageCount: number;
  readonly #pdf: PDFDocumentProxy;
  readonly #file: OpenFile;
  #open: PDFPageProxy | undefined;

  constructor(pdf: PDFDocumentProxy, file: OpenFile) {
    this.#pdf = pdf;
    this.#file = file;
    this.pageCount = pdf.numPages;
  }

  async readPage(number: number): Promise<PageLayout> {
    const page = await this.#turnTo(number);
    const layout = await readPdfPage(page, number);
    const isBlank = layout.words.length === 0 && layout.images.length === 0 && layout.rulings.length === 0;
    if (isBlank) await proveBlank(page, this.#file);
    return layout;
  }

  async takePicture(number: number): Promise<PagePicture> {
    return takePdfPicture(await this.#turnTo(number), this.#pdf, number);
  }

  async close(): Promise<void> {
    this.#open = undefined;
    await this.#file.destroy();
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
