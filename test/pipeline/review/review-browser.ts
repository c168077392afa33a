import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { createPagePictures, type PagePictures } from '../../../pipeline/review/server/page-pictures.ts';
import { type RunningReview, startReview } from '../../../pipeline/review/server/start-review.ts';

/** Where screenshots are kept, to be looked at. */
const SCREENSHOTS = 'build-output/review';

/** Chromium asks nobody for updates, and draws without a graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
}

/** The page as the package holds it; `npm run build` makes it. */
export const BUILT_PAGE = 'dist/pipeline/review/page';

/** What a page said or asked for that it should not have. */
export interface Watched {
  readonly errors: string[];
  readonly foreign: string[];
}

export interface OpenedReview {
  readonly review: RunningReview;
  readonly page: Page;
  readonly watched: Watched;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly out: string;
  readonly browser: Browser;
  readonly against?: string;
  /** Threads that draw pages for one review after another: each would load everything again. */
  readonly pictures: PagePictures;
}

/** Threads that outlast the reviews they draw for. */
export function sharePictures(): { readonly pictures: PagePictures; end(): Promise<void> } {
  const shared = createPagePictures(null);
  return { pictures: { ...shared, close: async () => {} }, end: shared.close };
}

/** Starts the review of a folder and looks at it in a browser of its own. */
export async function openReview({ out, browser, against, pictures }: OpenOptions): Promise<OpenedReview> {
  const options = {
    outputFolder: out,
    against: against ?? null,
    host: '127.0.0.1',
    port: 0,
    reviewer: 'Lan',
    password: null,
    pageFolder: BUILT_PAGE,
    onEntered: () => {},
  };
  const review = await startReview(options, pictures);
  await review.indexed;
  const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale: 'vi-VN' });
  const { page, watched } = await enter(review, context);
  return {
    review,
    page,
    watched,
    close: async () => {
      await context.close();
      await review.close();
    },
  };
}

/** One browser more upon a review that runs. */
export async function enter(
  review: RunningReview,
  context: BrowserContext,
): Promise<{ readonly page: Page; readonly watched: Watched }> {
  const page = await context.newPage();
  const watched: Watched = { errors: [], foreign: [] };
  page.on('pageerror', (error) => void watched.errors.push(error.message));
  page.on('dialog', (dialog) => {
    watched.errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    // A picture that is not there, and a decision that came late, are answers.
    if (message.type() === 'error' && !message.text().includes('status of 4')) watched.errors.push(message.text());
  });
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1') watched.foreign.push(request.url());
  });
  await page.goto(review.invite());
  await page.locator('.work .row').first().waitFor();
  return { page, watched };
}

/** A busy machine takes its time. Milliseconds. */
const PATIENCE_MS = 60_000;

/** Asks again until the answer is the one that is expected. */
export function until<T>(ask: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(ask, { timeout: PATIENCE_MS });
}

/** Once the picture of the page is there. */
export async function waitForPicture(page: Page): Promise<void> {
  const picture = page.locator('img.picture');
  await expect
    .poll(() => picture.evaluate((image: { readonly naturalWidth?: number }) => image.naturalWidth), {
      timeout: PATIENCE_MS,
    })
    .toBeGreaterThan(0);
}

export async function takeScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
