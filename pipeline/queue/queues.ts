import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { EXTRACTOR_VERSION } from '../extractor-version.ts';

/** Names and keys of one version: workers of another neither see its jobs nor give it other records. */
export const QUEUE_PREFIX = `kehoach-${EXTRACTOR_VERSION}`;

export const DOCUMENTS = 'documents';
export const PAGES = 'pages';

/** Tries of a job whose machine failed it; a strange document is never tried again. */
export const ATTEMPTS = 3;

/** Wait before the second try; it doubles with each. Milliseconds. */
const BACKOFF_MS = 1_000;

/** Finished documents that stay to be looked at; their results are in the blob store. */
const KEPT_DOCUMENTS = 1_000;

/** Longest pause between two tries to reach a server that was lost. Milliseconds. */
const MOST_WAIT_MS = 2_000;

/** How long a server may take to answer the first time. Milliseconds. */
const FIRST_ANSWER_MS = 10_000;

export const DOCUMENT_JOB_OPTIONS = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: BACKOFF_MS },
  removeOnComplete: { count: KEPT_DOCUMENTS },
  removeOnFail: false,
} as const;

/** A page that fails for good does not hold up its document, which is published with `page_failed`. */
export const PAGE_JOB_OPTIONS = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: BACKOFF_MS },
  removeOnComplete: true,
  removeOnFail: false,
  ignoreDependencyOnFailure: true,
} as const;

/** No Redis answers at the address. */
export class RedisUnreachable extends Error {}

/** A connection whose commands wait for the server through an outage, however long. */
export function connect(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 100, MOST_WAIT_MS),
  });
  redis.on('error', onError);
  return redis;
}

/** Asks the server once, before anything waits for it. Throws RedisUnreachable; a server that drops keys is refused. */
export async function checkServer(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: FIRST_ANSWER_MS,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  redis.on('error', () => {});
  try {
    await redis.connect();
    const policy = /maxmemory_policy:(\S+)/u.exec(await redis.info('memory'))?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      throw new RedisUnreachable(
        `Redis at ${hideLogin(url)} drops keys when it is full (maxmemory-policy ${policy}): set it to noeviction`,
      );
    }
  } catch (error) {
    if (error instanceof RedisUnreachable) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new RedisUnreachable(`no Redis answers at ${hideLogin(url)} (${said}): start it, or name another --redis`, {
      cause: error,
    });
  } finally {
    redis.disconnect();
  }
}

function hideLogin(url: string): string {
  return url.replace(/\/\/[^@/]*@/u, '//');
}

export interface Queues {
  readonly documents: Queue;
  readonly pages: Queue;
  close(): Promise<void>;
}

export function openQueues(url: string, onError: (error: Error) => void): Queues {
  const connection = connect(url, onError);
  const open = (name: string): Queue => {
    const queue = new Queue(name, { connection, prefix: QUEUE_PREFIX });
    queue.on('error', onError);
    return queue;
  };
  const documents = open(DOCUMENTS);
  const pages = open(PAGES);
  return {
    documents,
    pages,
    close: async () => {
      await Promise.allSettled([documents.close(), pages.close()]);
      connection.disconnect();
    },
  };
}
