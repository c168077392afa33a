import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { HonoAdapter } from '@bull-board/hono';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Queues } from './queues.ts';

/** Names by which this machine calls itself; a page from elsewhere that is led here by another name is refused. */
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface Board {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves Bull Board on this machine alone: whoever sees it can change the queues. */
export async function startBoard(queues: Queues, port: number): Promise<Board> {
  const adapter = new HonoAdapter(serveStatic);
  createBullBoard({
    queues: [queues.documents, queues.pages].map((queue) => new BullMQAdapter(queue)),
    serverAdapter: adapter,
  });
  const app = new Hono();
  app.use(async (context, next) => {
    const host = context.req.header('host')?.replace(/:\d+$/u, '') ?? '';
    if (!LOCAL_HOSTS.has(host)) return context.text('only from this machine', 403);
    return next();
  });
  app.route('/', adapter.registerPlugin());
  const server = createAdaptorServer({ fetch: app.fetch, hostname: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
