import type { AddressInfo } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { EXTRACTOR_VERSION } from '../../extractor-version.ts';
import { readManifest } from '../../ingest/manifest.ts';
import { openOutputFolder } from '../../ingest/output-folder.ts';
import { openDecisionStore } from '../decisions/decision-store.ts';
import { openRecordFolder } from '../diff/record-set.ts';
import { createApp, type ReviewApp } from './app.ts';
import { type CatalogueEntry, openCatalogue } from './catalogue.ts';
import { createDesk, type Desk } from './desk.ts';
import { createEventHub } from './event-hub.ts';
import { hostsOf } from './guard.ts';
import { createOpenDocuments, type OldRecords } from './open-documents.ts';
import { readPageFiles } from './page-files.ts';
import { createPagePictures, LONG_SIDES, type PagePictures } from './page-pictures.ts';
import { workQuerySchema } from './requests.ts';
import { createSessions } from './sessions.ts';
import { createWorkIndex } from './work-index.ts';

export interface ReviewOptions {
  readonly outputFolder: string;
  /** An earlier run to compare with; null: none. */
  readonly against: string | null;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Who reviews, until they say otherwise. */
  readonly reviewer: string;
  readonly password: string | null;
  /** Where the built page lies. */
  readonly pageFolder: string;
  /** A browser came in; this address opens another. */
  readonly onEntered: (nextUrl: string) => void;
}

export interface RunningReview {
  /** Opens one browser. */
  readonly url: string;
  readonly port: number;
  readonly documents: number;
  /** A new address for one browser more. */
  invite(): string;
  /** Settles when all records have been read into the work list. */
  readonly indexed: Promise<void>;
  close(): Promise<void>;
}

/** How often the decisions of other processes are looked for. Milliseconds. */
const REFRESH_MS = 1000;

/** How long the start waits for the picture that is seen first: drawn beside a starting browser it takes three times as long. Milliseconds. */
const MOST_WAIT_MS = 3000;

/** Starts the review of an output folder. Throws where the address is taken. Pictures may be drawn by another's threads. */
export async function startReview(
  options: ReviewOptions,
  pictures: PagePictures = createPagePictures(options.password),
): Promise<RunningReview> {
  const [catalogue, store, pageFiles] = await Promise.all([
    openCatalogue(options.outputFolder),
    openDecisionStore(options.outputFolder),
    readPageFiles(options.pageFolder),
  ]);
  const oldRecords = await openOldRecords(options.against);
  const documents = createOpenDocuments(store, oldRecords);
  const work = createWorkIndex(catalogue, store, oldRecords);
  const events = createEventHub();
  const desk = createDesk({ catalogue, documents, store, work, events });
  const sessions = createSessions(options.reviewer);
  let port = options.port;
  const urlOf = (token: string): string => `http://${nameHost(options.host)}:${port}/?token=${token}`;
  const app = createApp({
    catalogue,
    desk,
    work,
    pictures,
    events,
    sessions,
    pageFiles,
    about: {
      folder: basename(resolve(options.outputFolder)),
      against: options.against === null ? null : basename(resolve(options.against)),
      version: EXTRACTOR_VERSION,
    },
    port: () => port,
    hosts: () => hostsOf(options.host, port),
    onEntered: () => options.onEntered(urlOf(sessions.invite())),
  });
  const server = await listen(app.fetch, options);
  port = server.port;
  const stop = new AbortController();
  const [first] = catalogue.entries;
  const indexed = work.fill(stop.signal, () => events.publish({ kind: 'progress', ...work.progress() }));
  const firstDrawn = first && warmUp(desk, pictures, { entry: first, page: 1 }).catch(() => undefined);
  const topDrawn = indexed.then(() => warmUpTop({ catalogue, work, desk, pictures })).catch(() => undefined);
  await Promise.race([Promise.all([firstDrawn, topDrawn]), sleep(MOST_WAIT_MS, undefined, { ref: false })]);
  const timer = setInterval(() => void desk.refresh().catch(() => undefined), REFRESH_MS);
  return {
    url: urlOf(sessions.invite()),
    port,
    documents: catalogue.entries.length,
    invite: () => urlOf(sessions.invite()),
    indexed,
    close: async () => {
      stop.abort();
      clearInterval(timer);
      await server.close();
      await indexed;
      await Promise.all([pictures.close(), store.close()]);
    },
  };
}

async function warmUp(
  desk: Desk,
  pictures: PagePictures,
  { entry, page }: { readonly entry: CatalogueEntry; readonly page: number },
): Promise<void> {
  const { record } = await desk.open(entry);
  await pictures.draw(entry, record, { page, longSide: LONG_SIDES[0] ?? 0 });
}

/** The page of what stands first in the work list. */
async function warmUpTop({
  catalogue,
  work,
  desk,
  pictures,
}: Pick<ReviewApp, 'catalogue' | 'work' | 'desk' | 'pictures'>): Promise<void> {
  const [top] = work.query(workQuerySchema.parse({ state: 'open', limit: 1 })).items;
  const entry = top && catalogue.byKey.get(top.document);
  if (entry && top.page !== null) await warmUp(desk, pictures, { entry, page: top.page });
}

/** The records of an earlier run by their documents; of the same bytes at two places, the first. */
async function openOldRecords(folder: string | null): Promise<OldRecords> {
  if (folder === null) return () => null;
  const paths = new Map<string, string>();
  for (const { doc_id, record } of (await readManifest(openOutputFolder(folder))).values()) {
    if (doc_id !== null && record !== null && !paths.has(doc_id)) paths.set(doc_id, join(folder, record));
  }
  // A folder without a manifest has to be read through.
  const heads = paths.size === 0 ? (await openRecordFolder(folder)).heads : [];
  for (const { docId, path } of heads) if (!paths.has(docId)) paths.set(docId, path);
  return (docId) => paths.get(docId) ?? null;
}

function nameHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { host, port }: ReviewOptions): Promise<Listening> {
  return new Promise((done, fail) => {
    const server = serve({ fetch, hostname: host, port }, (address: AddressInfo) => {
      server.off('error', fail);
      done({ port: address.port, close: () => closeServer(server) });
    });
    server.once('error', fail);
  });
}

function closeServer(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    // Lines of events stay open for as long as a browser looks.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
