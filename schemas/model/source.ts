/** What a file is, settled by its bytes and never by its name. */
export type Format = 'text' | 'html' | 'rtf' | 'docx' | 'pdf' | 'image';

export interface SourceFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The bytes of one document: one file, or the pictures of its pages in order. */
export interface Source {
  readonly format: Format;
  readonly mediaType: string;
  /** One entry, except for a series of page pictures. */
  readonly files: readonly [SourceFile, ...SourceFile[]];
}
