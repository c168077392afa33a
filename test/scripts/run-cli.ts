import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The program as it is installed; `npm run build` makes it. */
const PROGRAM = join(process.cwd(), 'dist/scripts/kehoach.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program; `ended` tells how it went. */
export function startCli(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  return { child, ended };
}

export async function runCli(...args: readonly string[]): Promise<Ended> {
  return startCli(args).ended;
}

export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-cli-'));
  await layFiles(folder, files);
  return folder;
}

export async function layFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A plan as text, told from others by its number. */
export function makePlan(number: number): string {
  return `ỦY BAN NHÂN DÂN
HUYỆN PHÚ QUÝ
Số: ${number}/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Quý, ngày 17 tháng 01 năm 2023

KẾ HOẠCH
Cải cách hành chính nhà nước năm 2023

I. MỤC TIÊU
- Tối thiểu ${number % 100}% hồ sơ được giải quyết đúng hạn.
II. NHIỆM VỤ
1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp tham mưu, hoàn thành trước ngày 30/6/2023.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
`;
}

interface ManifestEntry {
  readonly source_path: string;
  readonly status: string;
  readonly reason: string | null;
  readonly record: string | null;
  readonly duplicate_of: string | null;
  readonly [field: string]: unknown;
}

export async function readManifestOf(out: string): Promise<readonly ManifestEntry[]> {
  const text = await readFile(join(out, 'manifest.ndjson'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ManifestEntry => JSON.parse(line));
}

/** "a.txt extracted" for each line. */
export async function listStatuses(out: string): Promise<readonly string[]> {
  return (await readManifestOf(out)).map(({ source_path, status }) => `${source_path} ${status}`);
}

/** Every record by its path, as text. */
export async function readRecords(out: string): Promise<ReadonlyMap<string, string>> {
  const root = join(out, 'records');
  const names = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const records = new Map<string, string>();
  for (const entry of names.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    records.set(path.slice(root.length + 1), await readFile(path, 'utf8'));
  }
  return new Map([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
}
