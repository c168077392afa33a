import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openImages } from '../parsers/image/open-image.ts';
import { mendWords } from '../parsers/ocr/mend-words.ts';
import { openPdf } from '../parsers/pdf/open-pdf.ts';
import { createOcrEngine } from '../pipeline/ocr-engines/registry.ts';
import type { OcrEngine } from '../pipeline/ports.ts';
import type { PageLayout } from '../schemas/model/page-layout.ts';
import type { PagedSource } from '../schemas/model/reading.ts';
import { describeMends, type MendCount } from './measure/judge-mends.ts';
import { type PageScore, type PlacedWord, scorePage } from './measure/score-page.ts';

/** What is said of one scan. */
interface ScanReport {
  readonly raw: PageScore;
  readonly mended: PageScore;
  readonly mends: MendCount;
  readonly pages: number;
  readonly msAPage: number;
}

// NAME.office.pdf | NAME.fax.tif
const SCAN = /^([^.]+)\.[^.]+\.(?:pdf|tiff?)$/u;
// NAME-1.jpg
const SERIES = /^(.+)-\d+\.(?:jpe?g|png)$/u;

/** The scans of a folder with their digital twins, by the scan's name. */
async function findScans(folder: string): Promise<Map<string, { twin: string; files: string[] }>> {
  const scans = new Map<string, { twin: string; files: string[] }>();
  const names = (await readdir(folder, { recursive: true })).sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  for (const name of names) {
    const series = SERIES.exec(basename(name))?.[1];
    const plan = SCAN.exec(basename(name))?.[1] ?? series;
    if (plan === undefined || !names.includes(`${plan}.pdf`)) continue;
    const key = series === undefined ? name : name.replace(/-\d+(\.\w+)$/u, '-*$1');
    const scan = scans.get(key) ?? { twin: join(folder, `${plan}.pdf`), files: [] };
    scan.files.push(join(folder, name));
    scans.set(key, scan);
  }
  return scans;
}

async function openScan(files: readonly string[]): Promise<PagedSource> {
  const sources = await Promise.all(
    files.map(async (path) => ({ fileName: basename(path), bytes: await readFile(path) })),
  );
  const [first] = sources;
  if (first?.fileName.endsWith('.pdf')) return openPdf(new Uint8Array(first.bytes), {});
  return openImages(sources);
}

async function readTwin(path: string): Promise<PlacedWord[][]> {
  const source = await openPdf(new Uint8Array(await readFile(path)), {});
  const pages: PlacedWord[][] = [];
  for (let page = 1; page <= source.pageCount; page++) pages.push(placeWords(await source.readPage(page)));
  await source.close();
  return pages;
}

/** A row of underscores is a line to whoever looks at it. */
const DRAWN_LINE = /^_+$/u;

function placeWords(layout: PageLayout): PlacedWord[] {
  return layout.words.filter((word) => !DRAWN_LINE.test(word.text)).map(({ text, box }) => ({ text, box }));
}

async function measureScan(engine: OcrEngine, files: readonly string[], twin: string): Promise<ScanReport> {
  const source = await openScan(files);
  const started = performance.now();
  const read: PageLayout[] = [];
  for (let page = 1; page <= source.pageCount; page++) {
    read.push((await engine.readPage(await source.takePicture(page))).layout);
  }
  const msAPage = (performance.now() - started) / source.pageCount;
  await source.close();
  const printed = await readTwin(twin);
  const { pages, findings } = mendWords(read);
  return {
    raw: scorePages(printed, read),
    mended: scorePages(printed, pages),
    mends: describeMends(printed, read, findings),
    pages: read.length,
    msAPage,
  };
}

function scorePages(printed: readonly PlacedWord[][], read: readonly PageLayout[]): PageScore {
  const scores = read.map((layout, i) => scorePage(printed[i] ?? [], placeWords(layout)));
  const sum = (of: (score: PageScore) => number): number => scores.reduce((total, score) => total + of(score), 0);
  return {
    letters: sum((score) => score.letters),
    errors: sum((score) => score.errors),
    markErrors: sum((score) => score.markErrors),
  };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(3)} %`;
}

function printReport(name: string, { raw, mended, mends, pages, msAPage }: ScanReport): void {
  const lines = [
    `${name}: ${pages} pages, ${Math.round(msAPage)} ms a page`,
    `  letters amiss ${percent(raw.errors, raw.letters)}, after mending ${percent(mended.errors, mended.letters)}`,
    `  marks amiss   ${percent(raw.markErrors, raw.letters)}, after mending ${percent(mended.markErrors, mended.letters)}`,
    `  ${mends.count} mends: ${mends.better} nearer to print, ${mends.spelt} right where the print is not, ${mends.harms.length} harms`,
    ...mends.harms.map((harm) => `    harm: ${harm}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

// npx tsx scripts/measure-ocr.ts CORPUS [part of a scan's name …]
const [corpus, ...wanted] = process.argv.slice(2);
if (corpus === undefined) throw new Error('name the corpus: a folder with sources/made');
const engine = await createOcrEngine({ name: 'tesseract.js' });
for (const [name, { twin, files }] of await findScans(join(corpus, 'sources', 'made'))) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  printReport(name, await measureScan(engine, files, twin));
}
await engine.close();
