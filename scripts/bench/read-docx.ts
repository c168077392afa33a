import mammoth from 'mammoth';
import { extractPlan } from '../../pipeline/extract.ts';
import { type BenchDocument, loadDocuments } from './documents.ts';
import { type BenchFigure, type Benchmark, ratio, timeInTurn } from './measure.ts';

const ROUNDS = 15;

/** What numbering, spans, structure, meaning and record may cost beside mammoth itself. */
const MOST_OF_BARE = 2;

/** Word, bytes to record, against bare mammoth. */
export const readDocxBenchmark: Benchmark = {
  name: 'docx',
  measure: async () => {
    const figures: BenchFigure[] = [];
    for (const document of await loadDocuments('.docx')) figures.push(await measureDocument(document));
    return figures;
  },
};

async function measureDocument(document: BenchDocument): Promise<BenchFigure> {
  const files = [{ fileName: document.name, bytes: document.bytes }] as const;
  const buffer = Buffer.from(document.bytes);
  const [bare = Number.NaN, ours = Number.NaN] = await timeInTurn(
    [() => mammoth.convertToHtml({ buffer }), () => extractPlan({ files }, { ocrMode: 'never', ocr: null })],
    ROUNDS,
  );
  return ratio(`${document.name}: record, of bare mammoth (${bare.toFixed(0)} ms)`, ours, bare, MOST_OF_BARE);
}
