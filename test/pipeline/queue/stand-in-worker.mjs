// Stages that take no time, for documents whose names say how they go wrong or how many pages OCR is to read.
import { appendFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

const hoard = [];
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function runTask({ taskId, input: { kind, job, blobs } }) {
  if (kind === 'page') {
    await pause(30);
    if (job.document.startsWith('broken') || job.engine === 'broken') throw new Error('the engine broke');
    return { kind: 'page' };
  }
  const name = job.files[0].file_name;
  if (kind === 'read') {
    if (name.startsWith('loops')) for (;;);
    if (name.startsWith('hoards')) for (;;) hoard.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
    if (name.startsWith('throws')) throw new Error('a bug');
    if (name.startsWith('slow')) {
      for (let step = 0; step < 100; step++) {
        await pause(100);
        parentPort.postMessage({ kind: 'news', taskId, news: null });
      }
    }
    const pages = Number(/^pages-(\d+)/.exec(name)?.[1] ?? 0);
    if (pages > 0) {
      return {
        kind: 'pages',
        reading: 'work/none',
        pages: Array.from({ length: pages }, (_, index) => ({ page: index + 1, picture: 'work/none' })),
      };
    }
  }
  appendFileSync(`${blobs}/done.log`, `${name}\n`);
  return { kind: 'done', result: { kind: 'skipped', reason: `${name} is done` } };
}
