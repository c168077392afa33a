import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import type { z } from 'zod';
import type { SessionAnswer } from './answers.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import type { Desk } from './desk.ts';
import type { EventHub, ReviewEvent } from './event-hub.ts';
import { checkOrigin, cookieName, type ReviewEnv, requireSession, secureHeaders } from './guard.ts';
import type { PageFile } from './page-files.ts';
import type { PagePictures } from './page-pictures.ts';
import { decisionRequestSchema, pictureQuerySchema, reviewerSchema, workQuerySchema } from './requests.ts';
import type { Sessions } from './sessions.ts';
import type { WorkIndex } from './work-index.ts';

export interface ReviewApp {
  readonly catalogue: Catalogue;
  readonly desk: Desk;
  readonly work: WorkIndex;
  readonly pictures: PagePictures;
  readonly events: EventHub;
  readonly sessions: Sessions;
  readonly pageFiles: ReadonlyMap<string, PageFile>;
  readonly about: Omit<SessionAnswer, 'reviewer'>;
  /** Known once the server listens. */
  readonly port: () => number;
  readonly hosts: () => ReadonlySet<string>;
  /** A browser came in: the person is told how to open another. */
  readonly onEntered: () => void;
}

/** An entry with a long text takes some kilobytes. Bytes. */
const MOST_BODY = 256 * 1024;

/** How often a silent line of events shows that it is alive. Milliseconds. */
const HEARTBEAT_MS = 20_000;

export function createApp(app: ReviewApp): Hono<ReviewEnv> {
  const server = new Hono<ReviewEnv>();
  server.use(secureHeaders(), checkOrigin(app.hosts));
  server.get('/', (context) => enter(app, context));
  server.use(requireSession(app.sessions, app.port));
  server.get('/assets/*', (context) => sendFile(context, app.pageFiles.get(context.req.path)));
  addSessionRoutes(server, app);
  addDocumentRoutes(server, app);
  server.get('/api/events', (context) => streamEvents(context, app.events));
  server.notFound((context) => context.text('There is nothing here.', 404));
  server.onError((error, context) => {
    process.stderr.write(`review: ${context.req.method} ${context.req.path}: ${error.stack ?? error.message}\n`);
    return context.json({ problem: error.message }, 500);
  });
  return server;
}

/** With a token: a cookie and the page, which takes the token out of its address. Without: the page, for who has the cookie. */
async function enter(app: ReviewApp, context: Context<ReviewEnv>): Promise<Response> {
  const token = context.req.query('token');
  if (token === undefined) {
    const answer = await requireSession(app.sessions, app.port)(context, async () => {});
    return answer ?? sendFile(context, app.pageFiles.get('/index.html'));
  }
  const session = app.sessions.redeem(token);
  if (session === null) {
    return context.text(
      'This address has been used or is too old. Open the newest one that kehoach review printed.',
      403,
    );
  }
  setCookie(context, cookieName(app.port()), session.id, { httpOnly: true, sameSite: 'Strict', path: '/' });
  app.onEntered();
  return sendFile(context, app.pageFiles.get('/index.html'));
}

function sendFile(context: Context, file: PageFile | undefined): Response {
  if (file === undefined) return context.text('There is nothing here.', 404);
  const caching = file.isLasting ? 'private, max-age=31536000, immutable' : 'no-store';
  return context.body(file.bytes, 200, { 'Content-Type': file.mediaType, 'Cache-Control': caching });
}

function addSessionRoutes(server: Hono<ReviewEnv>, app: ReviewApp): void {
  const describe = (reviewer: string): SessionAnswer => ({ reviewer, ...app.about });
  server.get('/api/session', (context) => context.json(describe(context.get('session').reviewer)));
  server.post('/api/session', limitBody(), async (context) => {
    const body = await readBody(context, reviewerSchema);
    if (body === null) return context.json({ problem: 'A name of 1 to 100 letters is needed.' }, 422);
    context.get('session').reviewer = body.reviewer;
    return context.json(describe(body.reviewer));
  });
  server.get('/api/documents', (context) => {
    return context.json({ documents: app.work.documents(), progress: app.work.progress() });
  });
  server.get('/api/work', (context) => {
    const query = workQuerySchema.safeParse(context.req.query());
    if (!query.success) return context.json({ problem: query.error.message }, 422);
    return context.json({ ...app.work.query(query.data), progress: app.work.progress() });
  });
}

function addDocumentRoutes(server: Hono<ReviewEnv>, app: ReviewApp): void {
  const find = (context: Context): CatalogueEntry | undefined =>
    app.catalogue.byKey.get(context.req.param('key') ?? '');
  server.get('/api/documents/:key', async (context) => {
    const entry = find(context);
    return entry ? context.json(await app.desk.show(entry)) : context.notFound();
  });
  server.get('/api/documents/:key/pages/:page', async (context) => {
    const entry = find(context);
    const query = pictureQuerySchema.safeParse({ ...context.req.query(), page: context.req.param('page') });
    if (!entry || !query.success) return context.notFound();
    const { record } = await app.desk.open(entry);
    const answer = await app.pictures.draw(entry, record, query.data);
    if (answer.kind === 'none') return context.json({ reason: answer.reason, detail: answer.detail }, 404);
    // The address holds the record's hash: another record has another picture.
    const headers = { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, max-age=86400' };
    return context.body(Uint8Array.from(answer.bytes), 200, headers);
  });
  server.post('/api/documents/:key/decisions', limitBody(), async (context) => {
    const entry = find(context);
    if (!entry) return context.notFound();
    const will = await readBody(context, decisionRequestSchema);
    if (will === null) return context.json({ kind: 'invalid', problems: ['This is no decision.'] }, 422);
    const answer = await app.desk.decide(entry, will, context.get('session').reviewer);
    if (!('kind' in answer)) return context.json(answer);
    return context.json(answer, answer.kind === 'stale' ? 409 : 422);
  });
}

function limitBody() {
  return bodyLimit({ maxSize: MOST_BODY, onError: (context) => context.text('This is too long.', 413) });
}

/** null where it is not JSON of that form. */
async function readBody<T>(context: Context, schema: z.ZodType<T>): Promise<T | null> {
  if (context.req.header('content-type')?.split(';')[0] !== 'application/json') return null;
  const body: unknown = await context.req.json().catch(() => null);
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : null;
}

function streamEvents(context: Context, events: EventHub): Response {
  return streamSSE(context, async (stream) => {
    const waiting: ReviewEvent[] = [];
    let wake = (): void => {};
    const unsubscribe = events.subscribe((event) => {
      waiting.push(event);
      wake();
    });
    stream.onAbort(() => {
      unsubscribe();
      wake();
    });
    while (!stream.aborted) {
      for (const event of waiting.splice(0)) await stream.writeSSE({ data: JSON.stringify(event) });
      const isSilent = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(true), HEARTBEAT_MS);
        wake = () => {
          clearTimeout(timer);
          resolve(false);
        };
        if (waiting.length > 0 || stream.aborted) wake();
      });
      if (isSilent) await stream.writeSSE({ data: '', event: 'alive' });
    }
  });
}
