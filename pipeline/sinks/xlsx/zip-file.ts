import { type FileHandle, open } from 'node:fs/promises';
import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** Writes a zip archive entry by entry, without holding one in memory. */
export interface ZipFile {
  /** Kept as it is, so that it can be found without unpacking. */
  store(name: string, content: string): Promise<void>;
  /** Compressed while it comes. */
  deflate(name: string, content: AsyncIterable<string>): Promise<void>;
  /** Writes the directory and closes the file. */
  finish(): Promise<void>;
  /** Closes a file that is given up. */
  abandon(): Promise<void>;
}

/** An archive or an entry is too large for a zip without 64-bit sizes, which Excel takes alone. */
export class ZipTooLarge extends Error {}

interface Entry {
  readonly name: Buffer;
  readonly method: number;
  readonly offset: number;
  crc: number;
  packed: number;
  plain: number;
}

const STORED = 0;
const DEFLATED = 8;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;

/** Version 2.0 of the format: compressed entries. */
const VERSION = 20;

/** Names are UTF-8. */
const FLAGS = 0x0800;

/** 1980-01-01, the first day that zip knows: the archive does not depend on the clock. */
const DATE = 0x0021;

const MAX_SIZE = 0xffff_ffff;

export async function createZipFile(path: string): Promise<ZipFile> {
  const file = await open(path, 'w');
  const entries: Entry[] = [];
  let end = 0;
  const append = async (bytes: Uint8Array): Promise<void> => {
    if (end + bytes.length > MAX_SIZE) throw new ZipTooLarge(`${path} would be larger than 4 GB`);
    await file.write(bytes, 0, bytes.length, end);
    end += bytes.length;
  };
  const begin = async (name: string, method: number): Promise<Entry> => {
    const entry: Entry = { name: Buffer.from(name), method, offset: end, crc: 0, packed: 0, plain: 0 };
    entries.push(entry);
    await append(localHeader(entry));
    return entry;
  };
  return {
    store: async (name, content) => {
      const bytes = Buffer.from(content);
      const entry = await begin(name, STORED);
      Object.assign(entry, { crc: crc32(bytes), packed: bytes.length, plain: bytes.length });
      await append(bytes);
      await rewriteHeader(file, entry);
    },
    deflate: async (name, content) => {
      const entry = await begin(name, DEFLATED);
      for await (const packed of deflateAll(content, entry)) {
        entry.packed += packed.length;
        await append(packed);
      }
      await rewriteHeader(file, entry);
    },
    finish: async () => {
      const start = end;
      for (const entry of entries) await append(directoryHeader(entry));
      await append(directoryEnd(entries.length, { start, size: end - start }));
      await file.sync();
      await file.close();
    },
    abandon: () => file.close(),
  };
}

/** Text is gathered into pieces of so many characters before it is compressed. */
const PIECE = 262_144;

async function* deflateAll(content: AsyncIterable<string>, entry: Entry): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  const feed = async (): Promise<void> => {
    for await (const piece of gather(content)) {
      const bytes = Buffer.from(piece);
      entry.crc = crc32(bytes, entry.crc);
      entry.plain += bytes.length;
      if (entry.plain > MAX_SIZE) throw new ZipTooLarge(`${entry.name.toString()} would be larger than 4 GB`);
      if (!deflate.write(bytes)) await new Promise<void>((resolve) => deflate.once('drain', () => resolve()));
    }
    deflate.end();
  };
  const fed = feed().catch((error: unknown) => {
    deflate.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  yield* deflate;
  await fed;
}

async function* gather(content: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of content) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Sizes and check are known when the content has been written. */
async function rewriteHeader(file: FileHandle, entry: Entry): Promise<void> {
  const header = localHeader(entry);
  await file.write(header, 0, header.length, entry.offset);
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  writeCommon(header, entry, 4);
  return Buffer.concat([header, entry.name]);
}

/** From the version to the lengths of name and extra field, both headers are alike. */
function writeCommon(header: Buffer, entry: Entry, at: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.packed, at + 14);
  header.writeUInt32LE(entry.plain, at + 18);
  header.writeUInt16LE(entry.name.length, at + 22);
}

function directoryHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(DIRECTORY_HEADER, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, entry, 6);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

function directoryEnd(count: number, directory: { readonly start: number; readonly size: number }): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(DIRECTORY_END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.size, 12);
  end.writeUInt32LE(directory.start, 16);
  return end;
}
