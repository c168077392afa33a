import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { type CatalogueEntry, leadsInside } from './catalogue.ts';
import type { PictureAnswer, PictureFile, PictureTask } from './picture-task.ts';

/** Pictures of pages, drawn in threads of their own. */
export interface PagePictures {
  draw(
    entry: CatalogueEntry,
    record: PlanRecord,
    place: { readonly page: number; readonly longSide: number },
  ): Promise<PictureAnswer>;
  close(): Promise<void>;
}

/** Long sides in which pictures are drawn: a thumb's width apart, so that few are kept. Pixels. */
export const LONG_SIDES: readonly number[] = [1200, 1800, 2600, 3600];

/** One page in view and one that is fetched ahead. */
const THREADS = 2;

/** Pictures that are kept, as JPEG. Bytes. */
const CACHE_LIMIT = 96 * 1024 * 1024;

/** How long an idle thread is kept, since a new one has to load everything again. Milliseconds. */
const IDLE_MS = 5 * 60_000;

export function createPagePictures(password: string | null): PagePictures {
  // In development the sources run as they are, by a loader that threads must be given too.
  const isSource = import.meta.url.endsWith('.ts');
  const pool = new Piscina<PictureTask, PictureAnswer>({
    filename: fileURLToPath(new URL(isSource ? './picture-worker.ts' : './picture-worker.js', import.meta.url)),
    name: 'drawPicture',
    // One is started at once: it loads while the records are looked for.
    minThreads: 1,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    ...(isSource && { execArgv: ['--import', 'tsx'] }),
  });
  const cache = createCache();
  const run = async (task: PictureTask): Promise<PictureAnswer> => {
    try {
      return await pool.run(task);
    } catch (error) {
      // The thread ended over this page, or the server is closing.
      return { kind: 'none', reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    draw: async (entry, record, { page, longSide }) => {
      const place = record.source.pages[page - 1];
      const files = place === undefined ? null : await findFiles(entry, record);
      if (place === undefined || files === null) {
        return { kind: 'none', reason: 'missing', detail: 'the file that the record was made of is not known' };
      }
      const fitting = LONG_SIDES.filter((each) => each >= longSide);
      const side = fitting[0] ?? LONG_SIDES.at(-1) ?? longSide;
      const documentId = `${entry.key} ${record.doc_id}`;
      const keyOf = (each: number): string => `${documentId} ${JSON.stringify(place)} ${each}`;
      // A larger one that is there already, or on its way, does as well.
      for (const each of fitting) {
        const drawn = cache.get(keyOf(each));
        if (drawn !== null) return drawn;
      }
      return cache.set(keyOf(side), run({ documentId, files, page: place, longSide: side, password }));
    },
    close: () => pool.destroy(),
  };
}

/** The files of a record, where each still lies below the folder that it was found in; null where one does not. */
async function findFiles(entry: CatalogueEntry, { source }: PlanRecord): Promise<readonly PictureFile[] | null> {
  const parts = source.files ?? [{ file_name: source.file_name, sha256: source.sha256 }];
  if (entry.sources.length === 0 || entry.sources.length !== parts.length) return null;
  const files: PictureFile[] = [];
  for (const [index, { file_name: fileName, sha256 }] of parts.entries()) {
    const place = entry.sources[index];
    if (place === undefined) return null;
    const path = join(place.root, place.path);
    if (!(await leadsInside(path, place.root))) return null;
    files.push({ path, fileName, sha256 });
  }
  return files;
}

interface PictureCache {
  get(key: string): Promise<PictureAnswer> | null;
  set(key: string, picture: Promise<PictureAnswer>): Promise<PictureAnswer>;
}

/** Keeps what was drawn last; what could not be drawn is tried again. */
function createCache(): PictureCache {
  const kept = new Map<string, { readonly picture: Promise<PictureAnswer>; bytes: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const settle = (key: string, answer: PictureAnswer): void => {
    const entry = kept.get(key);
    if (entry === undefined) return;
    if (answer.kind === 'none') {
      drop(key);
      return;
    }
    entry.bytes = answer.bytes.length;
    total += entry.bytes;
    for (const oldest of kept.keys()) {
      if (total <= CACHE_LIMIT) break;
      drop(oldest);
    }
  };
  return {
    get: (key) => {
      const entry = kept.get(key);
      if (entry === undefined) return null;
      kept.delete(key);
      kept.set(key, entry);
      return entry.picture;
    },
    set: (key, picture) => {
      kept.set(key, { picture, bytes: 0 });
      picture.then(
        (answer) => settle(key, answer),
        () => drop(key),
      );
      return picture;
    },
  };
}
