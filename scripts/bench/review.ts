import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type BenchFigure, type Benchmark, findMedian, yardstick } from './measure.ts';
import { crowdPlan, layReview, type ReviewSource, scanPlan } from './review-folder.ts';

const PLAN = 'fixtures/plans/kh-ubnd-dak-rlap.pdf';

const TARGETS = 5000;
const BOXES = 800;
const SELECTIONS = 60;

/** Two frames of a screen that shows sixty a second. Milliseconds. */
const MOST_SELECTING = 34;

/** The plan has four pages. */
const COPIES = 15;

/** From the server's being up to the picture of the first page on the screen. Milliseconds. */
const MOST_FIRST_VIEW = 1000;
const FIRST_VIEWS = 3;

/** The review as the package holds it, in the real browser: how soon a choice is answered, how soon a long scan is seen. */
export const reviewBenchmark: Benchmark = {
  name: 'review',
  measure: async () => {
    const printed = new Uint8Array(await readFile(PLAN));
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    try {
      return [
        ...(await measureSelecting(browser, await crowdPlan(printed, TARGETS, BOXES))),
        ...(await measureFirstView(browser, await scanPlan(printed, COPIES))),
      ];
    } finally {
      await browser.close();
    }
  },
};

interface Review {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Settles when the built program says where it listens. */
async function startReview(out: string): Promise<Review> {
  const child = spawn(process.execPath, ['dist/scripts/kehoach.js', 'review', out, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/u.exec(line)?.[0];
    if (url !== undefined) return { url, child };
  }
  throw new Error('the review did not start: is the program built?');
}

async function withReview<T>(source: ReviewSource, look: (out: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-'));
  try {
    return await look(await layReview(folder, source));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function endReview({ child }: Review): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

/** Runs in the page: waits for the frame in which the page's picture is there. */
const UNTIL_PICTURE = `(async () => {
  while (!(document.querySelector('img.picture')?.naturalWidth > 0)) await new Promise(requestAnimationFrame);
})()`;

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  await page.goto(url);
  await page.locator('img.picture').waitFor({ state: 'attached' });
  await page.evaluate(UNTIL_PICTURE);
  return page;
}

/** How long the browser takes from a key to the frame that shows its answer on both sides. */
interface Selecting {
  readonly milliseconds: number;
  readonly frames: number;
}

/** Runs in the page: presses "j" again and again, and waits each time for the frame in which the entry is marked. */
const SELECT_AGAIN_AND_AGAIN = `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const painted = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
  const marks = () => {
    const row = document.querySelector('.record .row.selected');
    const box = document.querySelector('.box-selected-new');
    const at = box && ['x', 'y'].map((name) => box.getAttribute(name)).join();
    return row && at && [row.getAttribute('aria-posinset'), at];
  };
  const times = [];
  for (let step = 0; step < ${SELECTIONS}; step += 1) {
    const before = marks();
    const begin = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }));
    let frames = 0;
    let now = before;
    while (frames < 600 && !(now && (!before || (now[0] !== before[0] && now[1] !== before[1])))) {
      await frame();
      frames += 1;
      now = marks();
    }
    await painted();
    times.push({ milliseconds: performance.now() - begin, frames });
    for (let rest = 0; rest < 3; rest += 1) await frame();
  }
  return times;
})()`;

async function measureSelecting(browser: Browser, source: ReviewSource): Promise<readonly BenchFigure[]> {
  return withReview(source, async (out) => {
    const review = await startReview(out);
    try {
      const page = await openPage(browser, review.url);
      await page.locator('#search').fill(source.record.targets[0]?.indicator.slice(0, 20) ?? '');
      await page.keyboard.press('Enter');
      await page.locator('.box-selected-new').first().waitFor();
      const boxes = await page.locator('.boxes .box-target').count();
      const times: readonly Selecting[] = await page.evaluate(SELECT_AGAIN_AND_AGAIN);
      const what = `selecting among ${source.record.targets.length} targets with ${boxes} boxes on the page`;
      const milliseconds = findMedian(times.map((each) => each.milliseconds));
      return [
        { what, value: milliseconds, unit: 'ms', limit: { kind: 'most', value: MOST_SELECTING } },
        yardstick(`${what}: frames`, findMedian(times.map((each) => each.frames)), 'frames'),
      ];
    } finally {
      await endReview(review);
    }
  });
}

async function measureFirstView(browser: Browser, source: ReviewSource): Promise<readonly BenchFigure[]> {
  return withReview(source, async (out) => {
    const times: number[] = [];
    for (let round = 0; round < FIRST_VIEWS; round += 1) {
      const review = await startReview(out);
      try {
        const begin = performance.now();
        const page = await openPage(browser, review.url);
        times.push(performance.now() - begin);
        await page.close();
      } finally {
        await endReview(review);
      }
    }
    const what = `first view of a scan of ${source.record.source.pages.length} pages`;
    return [{ what, value: findMedian(times), unit: 'ms', limit: { kind: 'most', value: MOST_FIRST_VIEW } }];
  });
}
