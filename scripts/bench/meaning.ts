import { forgetTexts } from '../../parsers/vietnamese/per-text.ts';
import { readDocument, readMeaning, structurePlan } from '../../pipeline/extract.ts';
import { identifySource } from '../../pipeline/identify-source.ts';
import { type BenchDocument, loadDocuments } from './documents.ts';
import { type BenchFigure, type Benchmark, findMedian } from './measure.ts';

/**
 * The first rounds are those of a program that has only begun, and thousands of documents come after: the engine goes on
 * making the code faster for some three hundred.
 */
const WARM_UP = 300;
const ROUNDS = 15;

/** Time of meaning, of the time that reading and structure take for the same document. */
const MOST_OF_STRUCTURE = 0.25;

/** Files of text are read in no time at all: what meaning costs stands beside nothing there. */
const ENDINGS = ['.pdf', '.docx'] as const;

/** What targets, tasks, citations and the audit cost beside reading and structure, in processor time. */
export const meaningBenchmark: Benchmark = {
  name: 'meaning',
  measure: async () => {
    const figures: BenchFigure[] = [];
    for (const ending of ENDINGS) {
      for (const document of await loadDocuments(ending)) {
        const figure = await measureDocument(document);
        if (figure !== null) figures.push(figure);
      }
    }
    return figures;
  },
};

/** null for a scan: without OCR there is nothing to read. */
async function measureDocument({ name, bytes }: BenchDocument): Promise<BenchFigure | null> {
  const source = identifySource([{ fileName: name, bytes }]);
  const shares: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    // Another document has other sentences: none may be known from the round before.
    forgetTexts();
    const begin = process.cpuUsage();
    const structured = structurePlan(await readDocument(source, { ocrMode: 'never', ocr: null }));
    const read = process.cpuUsage(begin);
    if (structured.outline.sections.length + structured.outline.tables.length === 0) return null;
    const middle = process.cpuUsage();
    readMeaning(structured);
    const meant = process.cpuUsage(middle);
    if (round >= WARM_UP) shares.push((meant.user + meant.system) / (read.user + read.system));
  }
  const what = `${name}: meaning, of reading and structure`;
  return { what, value: findMedian(shares), unit: '×', limit: { kind: 'most', value: MOST_OF_STRUCTURE } };
}
