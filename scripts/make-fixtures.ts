import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIXTURE_CASES } from './fixtures/cases.ts';
import type { FixtureCase } from './fixtures/fixture-case.ts';
import { parsePlan } from './fixtures/plan-notation.ts';
import { planToWord } from './fixtures/plan-to-word.ts';
import { printPdf } from './fixtures/print-pdf.ts';
import { scanPdf } from './fixtures/scan-pdf.ts';
import { packWordFile } from './fixtures/word-file.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Printing and scanning need LibreOffice; without the flag the files that are there are kept. */
const PRINTS = process.argv.includes('--print');

async function write(path: string, content: Uint8Array | string): Promise<void> {
  const target = join(FIXTURES, path);
  await mkdir(join(target, '..'), { recursive: true });
  await writeFile(target, content);
  process.stderr.write(`${path}\n`);
}

const readSource = (name: string): Promise<string> => readFile(join(FIXTURES, 'sources', name), 'utf8');

const setPlan = async (name: string): Promise<Uint8Array> =>
  packWordFile(planToWord(parsePlan(await readSource(name))));

/** The folder that the first command of the README reads. */
async function makePlans(): Promise<void> {
  await write('plans/57-kh-ubnd-ha-chau.txt', await readSource('ha-chau-57.txt'));
  await write('plans/09-kh-ubnd-phu-quy.docx', await setPlan('phu-quy-09.plan'));
  await write('plans/291-kh-ubnd-tay-son-phu-luc.docx', await setPlan('tay-son-291.plan'));
  if (!PRINTS) return;
  await write('plans/kh-ubnd-dak-rlap.pdf', await printPdf(await setPlan('dak-rlap-2024.plan')));
  await write('plans/cv-vp-hctc-quang-tri.pdf', await scanPdf(await printPdf(await setPlan('quang-tri-vp.plan'))));
}

async function makeCase({ name, note, source }: FixtureCase): Promise<void> {
  await write(`${name}/note.md`, `# ${name}\n\n${note}\n\nMade by \`npm run fixtures\`.\n`);
  switch (source.kind) {
    case 'text':
      return write(`${name}/source.${source.ending}`, source.text);
    case 'word':
      return write(`${name}/source.docx`, await source.bytes());
    case 'pdf':
      return PRINTS ? write(`${name}/source.pdf`, await printPdf(await source.word())) : undefined;
  }
}

await makePlans();
for (const fixture of FIXTURE_CASES) await makeCase(fixture);
