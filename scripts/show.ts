import { type Command, Option } from 'commander';
import { recordToJson } from '../pipeline/record-writer.ts';
import { WrongCall } from './exit-codes.ts';
import type { LoadOptions } from './load-record.ts';
import { ocrEngineOption, ocrModeOption } from './ocr-options.ts';
import { collectValues, parseCount } from './option-values.ts';
import { drawRecord, RECORD_PARTS, type RecordPart } from './show/record-view.ts';
import { countStates, drawReviews } from './show/review-view.ts';
import { createCanvas } from './show/terminal-text.ts';

const EXAMPLES = `
Examples:
  $ kehoach show plans/ke-hoach.pdf
  $ kehoach show out/records/ke-hoach.pdf.json --only targets --only diagnostics
  $ kehoach show ke-hoach.docx --json > ke-hoach.json
  $ kehoach show out/records/scan.pdf.json --page 3 --image trang-3.png

A record of an output folder is shown with what reviewers decided there; what that was stands beneath it.
A page is drawn with what was found on it: letterhead fields, sections, table rows, targets and findings, each in its colour.`;

interface ShowCall extends LoadOptions {
  readonly only: readonly string[];
  readonly json?: true;
  readonly extracted?: true;
  readonly width?: number;
  readonly page?: number;
  readonly image?: string;
}

export function registerShow(program: Command): void {
  program
    .command('show')
    .summary('show a plan or a record in the terminal')
    .description(
      'Shows what is read in a plan, or stands in a record: letterhead, outline, tables, targets, tasks, diagnostics.',
    )
    .argument('<file>', 'a plan or a record')
    .addOption(
      new Option('--only <part>', `${RECORD_PARTS.join(', ')} (may be given again)`)
        .argParser(collectValues)
        .default([], 'all'),
    )
    .option('--json', 'print the record itself')
    .option('--extracted', 'as it was extracted, without what reviewers decided')
    .option('--width <columns>', 'how wide to draw (default: the terminal)', parseCount)
    .option('--page <n>', 'draw this page, into --image', parseCount)
    .option('--image <file>', 'where the drawing goes (PNG)')
    .addOption(new Option('--password <password>', 'of an encrypted file').env('KEHOACH_PASSWORD'))
    .addOption(ocrModeOption())
    .addOption(ocrEngineOption())
    .addHelpText('after', EXAMPLES)
    .action(runShow);
}

async function runShow(file: string, call: ShowCall): Promise<void> {
  if ((call.page === undefined) !== (call.image === undefined)) throw new WrongCall('--page and --image go together');
  const parts = call.only.length === 0 ? RECORD_PARTS : call.only.map(findPart);
  const { loadRecord } = await import('./load-record.ts');
  const { reviewRecord } = await import('./show/reviewed-record.ts');
  const extracted = await loadRecord(file, call);
  const reviewed = call.extracted ? null : await reviewRecord(file, extracted);
  const record = reviewed?.record ?? extracted;
  if (call.page !== undefined && call.image !== undefined) {
    const { drawPageFile } = await import('./show/draw-page-file.ts');
    await drawPageFile({ file, record, page: call.page, image: call.image, password: call.password });
    return;
  }
  if (call.json) {
    process.stdout.write(recordToJson(record));
    if (reviewed !== null) process.stderr.write(`reviewed: ${countStates(reviewed)}\n`);
    return;
  }
  const canvas = createCanvas(process.stdout, call.width);
  const lines = [...drawRecord(record, parts, canvas), ...(reviewed === null ? [] : drawReviews(reviewed, canvas))];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function findPart(name: string): RecordPart {
  const part = RECORD_PARTS.find((each) => each === name);
  if (!part) throw new WrongCall(`a record has no part "${name}": choose ${RECORD_PARTS.join(', ')}`);
  return part;
}
