import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { loadPdf } from '../../parsers/pdf/load-pdfjs.ts';
import { extractPlan } from '../../pipeline/extract.ts';
import { type BenchDocument, loadDocuments } from './documents.ts';
import { type BenchFigure, type Benchmark, ratio, timeInTurn, yardstick } from './measure.ts';

const ROUNDS = 15;

/** What structure, meaning and record may cost beside pdfjs itself. */
const MOST_OF_BARE = 1.6;

/** Digital PDF, bytes to record, against bare pdfjs, with pdftotext as a yardstick. */
export const readPdfBenchmark: Benchmark = {
  name: 'pdf',
  measure: async () => {
    const figures: BenchFigure[] = [];
    for (const document of await loadDocuments('.pdf')) figures.push(...(await measureDocument(document)));
    return figures;
  },
};

async function measureDocument(document: BenchDocument): Promise<readonly BenchFigure[]> {
  const files = [{ fileName: document.name, bytes: document.bytes }] as const;
  const [bare = Number.NaN, ours = Number.NaN] = await timeInTurn(
    [() => readBare(document), () => extractPlan({ files }, { ocrMode: 'never', ocr: null })],
    ROUNDS,
  );
  const figures = [ratio(`${document.name}: record, of bare pdfjs (${bare.toFixed(0)} ms)`, ours, bare, MOST_OF_BARE)];
  const [command] = await timeInTurn([() => runPdfToText(document)], ROUNDS).catch(() => []);
  return command === undefined
    ? figures
    : [...figures, yardstick(`${document.name}: pdftotext -layout`, command, 'ms')];
}

/** Text content and operator list of every page: the least that anybody does who reads a table from a PDF. */
async function readBare(document: BenchDocument): Promise<void> {
  const task = loadPdf(document.bytes, { password: undefined, strict: false });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    await page.getOperatorList();
    page.cleanup();
  }
  await task.destroy();
}

async function runPdfToText(document: BenchDocument): Promise<void> {
  await promisify(execFile)('pdftotext', ['-layout', document.path, '-']);
}
