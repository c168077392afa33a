/** Every OLE compound file (.doc, .xls, a locked .docx) begins so. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** The stream in which an Office file locked with a password lies. */
export const LOCKED_STREAM = 'EncryptedPackage';

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
/** The first places of the sector table stand in the header itself. */
const PLACES_IN_HEADER = 109;
const PLACES_AT = 76;
/** Sector numbers from here on are marks (end of chain, free), not sectors. */
const FIRST_MARK = 0xfffffffa;
const ROOT_ENTRY = 5;

export const isOle = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

/** True where an OLE file has a stream of that name; its directory spells names in UTF-16. */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

export const isLockedOffice = (bytes: Uint8Array): boolean => isOle(bytes) && hasOleStream(bytes, LOCKED_STREAM);

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/** Sectors of one size, and for each the one that follows it. */
interface SectorSpace {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly next: readonly number[];
}

function readChain(space: SectorSpace, start: number): Uint8Array {
  const sectors: Uint8Array[] = [];
  let sector = start;
  // A chain longer than the table goes in a circle.
  while (sector < FIRST_MARK && sectors.length <= space.next.length) {
    sectors.push(space.bytes.subarray(sector * space.size, (sector + 1) * space.size));
    sector = space.next[sector] ?? FIRST_MARK;
  }
  return Buffer.concat(sectors);
}

function toNumbers(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(i * 4, true));
}

/** The sectors of the file; the table of what follows what lies in sectors itself, whose places begin in the header. */
function openSectors(bytes: Uint8Array, view: DataView): SectorSpace {
  const size = 1 << view.getUint16(30, true);
  const body = bytes.subarray(Math.max(HEADER_SIZE, size));
  const sectorAt = (sector: number): Uint8Array => body.subarray(sector * size, (sector + 1) * size);
  const places = [...toNumbers(bytes.subarray(PLACES_AT, PLACES_AT + PLACES_IN_HEADER * 4))];
  let more = view.getUint32(68, true);
  for (let i = view.getUint32(72, true); i > 0 && more < FIRST_MARK; i--) {
    const numbers = toNumbers(sectorAt(more));
    places.push(...numbers.slice(0, -1));
    more = numbers.at(-1) ?? FIRST_MARK;
  }
  const next = places.filter((place) => place < FIRST_MARK).flatMap((place) => toNumbers(sectorAt(place)));
  return { bytes: body, size, next };
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY_SIZE) }, (_, i) => {
    const at = i * ENTRY_SIZE;
    const nameEnd = at + Math.max(0, view.getUint16(at + 64, true) - 2);
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, nameEnd)),
      kind: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The bytes of a stream of an OLE file; null where it has none of that name. */
export function readOleStream(bytes: Uint8Array, name: string): Uint8Array | null {
  if (bytes.length < HEADER_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectors = openSectors(bytes, view);
  const entries = readEntries(readChain(sectors, view.getUint32(48, true)));
  const entry = entries.find((candidate) => candidate.name === name);
  const root = entries.find((candidate) => candidate.kind === ROOT_ENTRY);
  if (!entry || !root) return null;
  const smallest = view.getUint32(56, true);
  if (entry.size >= smallest) return readChain(sectors, entry.start).subarray(0, entry.size);
  const small: SectorSpace = {
    bytes: readChain(sectors, root.start),
    size: 1 << view.getUint16(32, true),
    next: toNumbers(readChain(sectors, view.getUint32(60, true))),
  };
  return readChain(small, entry.start).subarray(0, entry.size);
}
