import type { StatementOfWill } from '../../decisions/decision.ts';
import type {
  DecisionAnswer,
  DocumentAnswer,
  DocumentSummary,
  RefusalAnswer,
  SessionAnswer,
} from '../../server/answers.ts';
import type { ReviewEvent } from '../../server/event-hub.ts';
import type { WorkPage } from '../../server/work-list.ts';

export interface Progress {
  readonly read: number;
  readonly of: number;
}

/** The server said no, or nothing. */
export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch((error: unknown) => {
    throw new ApiError(0, String(error));
  });
  if (!response.ok) throw new ApiError(response.status, await response.text());
  return response.json();
}

function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

export const fetchSession = (): Promise<SessionAnswer> => ask('/api/session');

export const renameReviewer = (reviewer: string): Promise<SessionAnswer> => ask('/api/session', post({ reviewer }));

export const fetchDocuments = (): Promise<{
  readonly documents: readonly DocumentSummary[];
  readonly progress: Progress;
}> => ask('/api/documents');

export const fetchDocument = (key: string): Promise<DocumentAnswer> => ask(`/api/documents/${encodeURIComponent(key)}`);

export type WorkAnswer = WorkPage & { readonly progress: Progress };

/** Empty values ask for anything. */
export function fetchWork(query: Readonly<Record<string, string>>): Promise<WorkAnswer> {
  return ask(`/api/work?${new URLSearchParams(query)}`);
}

export type Decided =
  | { readonly kind: 'decided'; readonly answer: DecisionAnswer }
  | { readonly kind: 'refused'; readonly refusal: RefusalAnswer };

export async function sendDecision(document: string, will: StatementOfWill): Promise<Decided> {
  const response = await fetch(`/api/documents/${encodeURIComponent(document)}/decisions`, post(will)).catch(
    (error: unknown) => {
      throw new ApiError(0, String(error));
    },
  );
  if (response.ok) return { kind: 'decided', answer: await response.json() };
  if (response.status === 409 || response.status === 422) return { kind: 'refused', refusal: await response.json() };
  throw new ApiError(response.status, await response.text());
}

export function pictureAddress(
  document: string,
  { page, longSide, version }: { readonly page: number; readonly longSide: number; readonly version: string },
): string {
  return `/api/documents/${encodeURIComponent(document)}/pages/${page}?longSide=${longSide}&v=${version.slice(0, 12)}`;
}

/** Why there is no picture. */
export async function fetchPictureProblem(address: string): Promise<string> {
  const response = await fetch(address);
  const said: { readonly reason?: string } = await response.json().catch(() => ({}));
  return said.reason ?? 'failed';
}

export function listenToEvents(onEvent: (event: ReviewEvent) => void, onLost: () => void): () => void {
  const source = new EventSource('/api/events');
  source.onmessage = ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data));
  source.onerror = onLost;
  return () => source.close();
}
