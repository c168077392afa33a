import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { GrayRaster } from '../../parsers/ocr/raster.ts';
import { readHocrPages } from '../../parsers/ocr/read-hocr.ts';
import { MODEL_FILE, MODEL_NAME, modelFolder } from './model.ts';
import { encodePgm } from './pgm.ts';
import type { PictureKind, Recogniser } from './recogniser.ts';
import { TimeoutError } from './with-timeout.ts';

/** Tesseract's page segmentation modes. */
const SEGMENTATION: Readonly<Record<PictureKind, string>> = { page: '3', block: '6', line: '7', digits: '7' };

/** Asking the program for its version takes milliseconds. */
const VERSION_TIMEOUT_MS = 10_000;

export interface TesseractNativeOptions {
  /** Limit of one recognition. */
  readonly timeoutMs: number;
  /** The program's path; found on the search path where it is not given. */
  readonly program?: string;
}

/** Recognition by the installed `tesseract` program, with the model of the npm package. Throws where it is not installed. */
export async function createTesseractNativeRecogniser(options: TesseractNativeOptions): Promise<Recogniser> {
  const program = options.program ?? 'tesseract';
  await checkProgram(program);
  let folder: string | null = null;
  const useFolder = async (): Promise<string> => {
    folder ??= await unpackModel();
    return folder;
  };
  return {
    name: 'tesseract',
    model: MODEL_NAME,
    startPage: async () => {
      await useFolder();
    },
    recognise: async (pictures, kind, dpi) => {
      if (pictures.length === 0) return [];
      const models = await useFolder();
      const files = await writePictures(models, pictures);
      const hocr = await run(program, argumentsFor(models, kind, dpi), files.join('\n'), options.timeoutMs);
      const pages = readHocrPages(hocr);
      if (pages.length !== pictures.length) {
        throw new Error(`${program} read ${pages.length} of ${pictures.length} pictures`);
      }
      return pages;
    },
    close: async () => {
      const done = folder;
      folder = null;
      if (done !== null) await rm(done, { recursive: true, force: true });
    },
  };
}

async function checkProgram(program: string): Promise<void> {
  try {
    await run(program, ['--version'], null, VERSION_TIMEOUT_MS);
  } catch (error) {
    throw new Error(`the program "${program}" can't be started: install Tesseract 5 or choose another OCR engine`, {
      cause: error,
    });
  }
}

/** The program reads models unpacked, from a folder of their own. */
async function unpackModel(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kehoach-tessdata-'));
  const packed = await readFile(path.join(modelFolder(), `${MODEL_FILE}.gz`));
  await writeFile(path.join(folder, MODEL_FILE), await promisify(gunzip)(packed));
  return folder;
}

/** One file a picture, written over by the next call: a process takes longer to start than a cell to read. */
async function writePictures(folder: string, pictures: readonly GrayRaster[]): Promise<string[]> {
  const files = pictures.map((_, i) => path.join(folder, `${i}.pgm`));
  await Promise.all(pictures.map((picture, i) => writeFile(path.join(folder, `${i}.pgm`), encodePgm(picture))));
  return files;
}

/** The program takes the pictures' names from its standard input. */
function argumentsFor(folder: string, kind: PictureKind, dpi: number): string[] {
  const variables = ['tessedit_create_hocr=1', 'tessedit_create_txt=0', 'debug_file=/dev/null'];
  if (kind === 'digits') variables.push('tessedit_char_whitelist=0123456789');
  return [
    'stdin',
    'stdout',
    '--tessdata-dir',
    folder,
    '-l',
    'vie',
    '--oem',
    '1',
    '--psm',
    SEGMENTATION[kind],
    '--dpi',
    String(Math.round(dpi)),
    ...variables.flatMap((variable) => ['-c', variable]),
  ];
}

function run(program: string, args: readonly string[], input: string | null, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // One thread a call: pages are read side by side already.
    const child = spawn(program, args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new TimeoutError(`reading with ${program} took longer than ${timeoutMs} ms`));
    }, timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => {
      // A program that ends early closes its input; its exit code says why.
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(output).toString('utf8'));
      else reject(new Error(`${program} ended with ${code}: ${Buffer.concat(errors).toString('utf8').trim()}`));
    });
    child.stdin.end(input ?? undefined);
  });
}
