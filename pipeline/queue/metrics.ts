import { createServer } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Queues } from './queues.ts';

/** What a worker counts for Prometheus. */
export interface QueueMetrics {
  done(queue: string, milliseconds: number): void;
  failed(queue: string): void;
}

export interface MetricsServer extends QueueMetrics {
  readonly port: number;
  close(): Promise<void>;
}

/** A tiny document takes milliseconds, a page of a bad scan a minute. Seconds. */
const BUCKETS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];

/** Serves `/metrics` on a port of all addresses; 0 for any free port. */
export async function startMetricsServer(port: number, queues: Queues): Promise<MetricsServer> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'kehoach_' });
  const seconds = new Histogram({
    name: 'kehoach_job_seconds',
    help: 'How long jobs took',
    labelNames: ['queue'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const failures = new Counter({
    name: 'kehoach_job_failures_total',
    help: 'Tries that failed',
    labelNames: ['queue'],
    registers: [registry],
  });
  new Gauge({
    name: 'kehoach_queue_jobs',
    help: 'Jobs in the queues, by state',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      for (const queue of [queues.documents, queues.pages]) {
        const counts = await queue.getJobCounts();
        for (const [state, count] of Object.entries(counts)) this.set({ queue: queue.name, state }, count);
      }
    },
  });
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    done: (queue, milliseconds) => seconds.observe({ queue }, milliseconds / 1000),
    failed: (queue) => failures.inc({ queue }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
