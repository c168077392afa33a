import JSZip from 'jszip';
import { SourceError } from '../../schemas/model/reading.ts';
import { isLockedOffice } from './compound-file.ts';
import { unlockPackage } from './unlock-package.ts';
import { childElements, parseXml, type XmlElement } from './xml-tree.ts';
import { readZipDirectory } from './zip-directory.ts';

/** The XML parts of a Word file that say what is printed. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly settings: XmlElement | null;
}

export interface WordOptions {
  /** For a file that opens only with one. */
  readonly password?: string | undefined;
}

/** An XML part larger than this, unpacked, is not read. Bytes. A plan of 500 pages has about 20 MB. */
const PART_LIMIT = 256 * 1024 * 1024;
/** Takes the lock off a file that has one. */
export function unlock(bytes: Uint8Array, password: string | undefined): Uint8Array {
  if (!isLockedOffice(bytes)) return bytes;
  if (password !== undefined) return unlockPackage(bytes, password);
  throw new SourceError('encrypted', 'The Word file is encrypted; give its password with --password.');
}

function refuseUnreadable(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new SourceError('empty', 'The file is empty: nothing to read; fetch it again.');
  if (isLockedOffice(bytes)) {
    throw new SourceError(
      'encrypted',
      'The Word file is locked with a password: open it in Word and save it without one.',
    );
  }
  const entries = readZipDirectory(bytes);
  if (entries === null) {
    throw new SourceError(
      'damaged',
      'The Word file is cut off or damaged (its zip directory is missing): fetch it again.',
    );
  }
  if (entries.some((entry) => entry.encrypted)) {
    throw new SourceError('encrypted', 'The zip file is locked with a password: save it without one.');
  }
  const large = entries.find((entry) => entry.size > PART_LIMIT && entry.name.endsWith('.xml'));
  if (large)
    throw new SourceError('too_large', `The part ${large.name} of the Word file unpacks to ${large.size} bytes.`);
}

/** word/_rels/document.xml.rels for word/document.xml */
function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** "styles.xml" as word/document.xml names it → "word/styles.xml". */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

async function readPart(zip: JSZip, path: string): Promise<XmlElement | null> {
  const file = zip.file(path);
  if (!file) return null;
  const bytes = await file.async('uint8array');
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return parseXml(new TextDecoder(encoding).decode(bytes));
}

/** Targets by kind of relationship ("styles", "officeDocument"): strict and transitional files end their types alike. */
async function readTargets(zip: JSZip, part: string): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  const root = await readPart(zip, relationshipsPath(part));
  for (const relationship of childElements(root ?? undefined, 'Relationship')) {
    const { Type: type = '', Target: target = '' } = relationship.attributes;
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (relationship.attributes.TargetMode !== 'External' && !targets.has(kind)) {
      targets.set(kind, resolveTarget(part, target));
    }
  }
  return targets;
}

async function openZip(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw new SourceError('damaged', 'The Word file is damaged (its zip does not open): fetch it again.', { cause });
  }
}

async function readParts(zip: JSZip): Promise<WordPackage> {
  const main = (await readTargets(zip, '')).get('officeDocument') ?? 'word/document.xml';
  const document = await readPart(zip, main);
  if (document?.name !== 'w:document') {
    throw new SourceError('damaged', `The Word file has no document in ${main}: fetch it again.`);
  }
  const targets = await readTargets(zip, main);
  const part = async (kind: string): Promise<XmlElement | null> => {
    const path = targets.get(kind);
    return path === undefined ? null : readPart(zip, path);
  };
  return {
    document,
    styles: await part('styles'),
    numbering: await part('numbering'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
    settings: await part('settings'),
  };
}

/** Opens a Word file; throws a SourceError for one that is empty, locked, cut off or without a document. */
export async function openWordPackage(locked: Uint8Array, options: WordOptions): Promise<WordPackage> {
  const bytes = unlock(locked, options.password);
  refuseUnreadable(bytes);
  const zip = await openZip(bytes);
  try {
    return await readParts(zip);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError('damaged', 'The Word file is damaged (a part of it does not unpack): fetch it again.', {
      cause,
    });
  }
}
