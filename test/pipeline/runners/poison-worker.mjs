// A worker whose documents go wrong in the ways that their names say.
import { parentPort } from 'node:worker_threads';

const hoard = [];

export async function runTask({ taskId, input: job }) {
  const { fileName } = job.files[0];
  if (fileName === 'loops') for (;;);
  if (fileName === 'exhausts memory') for (;;) hoard.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  if (fileName === 'ends the thread') process.exit(3);
  if (fileName === 'throws aside')
    setTimeout(() => {
      throw new Error('stray');
    });
  if (fileName === 'throws') throw new Error('a bug');
  if (fileName === 'takes its time' || fileName === 'throws aside') {
    for (let page = 1; page <= 5; page++) {
      await new Promise((resolve) => setTimeout(resolve, 800));
      parentPort.postMessage({ kind: 'news', taskId, news: { page, pageCount: 5, stage: 'ocr' } });
    }
  }
  return { kind: 'skipped', reason: fileName };
}
