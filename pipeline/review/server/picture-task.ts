import type { PlanRecord } from '../../../schemas/record/plan-record.ts';

/** What a picture worker is asked for. */
export interface PictureTask {
  /** Tells one version of a document from another. */
  readonly documentId: string;
  readonly files: readonly PictureFile[];
  readonly page: PlanRecord['source']['pages'][number];
  readonly longSide: number;
  readonly password: string | null;
}

export interface PictureFile {
  readonly path: string;
  readonly fileName: string;
  /** The bytes must have this hash, or they are not what the record was made of. */
  readonly sha256: string;
}

export type PictureAnswer =
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }
  /** Why there is none, for the person who looks at the page. */
  | { readonly kind: 'none'; readonly reason: 'changed' | 'missing' | 'failed'; readonly detail: string };
