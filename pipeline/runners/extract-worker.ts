import type { PageProgress } from '../extract.ts';
import { divertOutput, tellPool } from './divert-output.ts';
import { extractJob } from './extract-job.ts';
import type { ExtractJob, JobOutcome } from './runner.ts';
import { findThreadEngine } from './thread-engine.ts';
import type { ThreadTask } from './thread-pool.ts';

/** The pool's entry into a thread of the local run. */
export async function runTask({ taskId, input }: ThreadTask<ExtractJob>): Promise<JobOutcome> {
  const { ocrEngine } = input.settings;
  const ocr = ocrEngine === null ? null : await findThreadEngine(ocrEngine);
  return extractJob(input, ocr, (news) => tellPool<PageProgress>({ kind: 'news', taskId, news }));
}

divertOutput();
