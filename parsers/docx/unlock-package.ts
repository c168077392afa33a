import { createDecipheriv, createHash } from 'node:crypto';
import { SourceError } from '../../schemas/model/reading.ts';
import { LOCKED_STREAM, readOleStream } from './compound-file.ts';
import { findChild, parseXml, toInteger, type XmlElement } from './xml-tree.ts';

// Source: [MS-OFFCRYPTO], 2.3.4.5 to 2.3.4.9 (standard, AES, Word 2007) and 2.3.4.10 to 2.3.4.15 (agile, Word 2010 on).

const AGILE_VERSION = 4;
const STANDARD_SPINS = 50_000;
/** A file that asks for more rounds was made to keep a reader busy. */
const MOST_SPINS = 10_000_000;
/** A package in agile encryption is locked in pieces of so many bytes. */
const SEGMENT = 4096;
/** The size of the open package stands before it. Bytes. */
const SIZE_FIELD = 8;

/** What each key of agile encryption is mixed with. */
const BLOCK_KEYS = {
  verifierInput: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierValue: Buffer.from('d7aa0f6d3061344e', 'hex'),
  packageKey: Buffer.from('146e0be7abacd0d6', 'hex'),
} as const;

const wrongPassword = (cause?: unknown): SourceError =>
  new SourceError('encrypted', 'The Word file is encrypted and the password given with --password does not open it.', {
    cause,
  });

const unknownLock = (): SourceError =>
  new SourceError(
    'encrypted',
    'The Word file is locked in a way that is not known here: open it in Word and save it without a password.',
  );

const digest = (algorithm: string, ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

function toBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The hash of a password, hashed again and again to make guessing slow. */
function spin(algorithm: string, salt: Uint8Array, lock: { password: string; spins: number }): Buffer {
  let hash = digest(algorithm, salt, Buffer.from(lock.password, 'utf16le'));
  for (let i = 0; i < lock.spins; i++) hash = digest(algorithm, toBytes(i), hash);
  return hash;
}

function decipher(data: Uint8Array, key: Uint8Array, start: Uint8Array | null): Buffer {
  const mode = start === null ? 'ecb' : 'cbc';
  const cipher = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, start);
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

/** Only whole blocks can be deciphered; what is over at the end of a cut stream is left. */
const wholeBlocks = (data: Uint8Array, size: number): Uint8Array =>
  data.subarray(0, data.length - (data.length % size));

const readSize = (stream: Uint8Array): number => Number(Buffer.from(stream.subarray(0, SIZE_FIELD)).readBigUInt64LE());

function unlockStandard(info: Buffer, stream: Uint8Array, password: string): Uint8Array {
  const headerSize = info.readUInt32LE(8);
  const keyLength = info.readUInt32LE(12 + 16) / 8;
  const verifier = info.subarray(12 + headerSize);
  const hash = spin('sha1', verifier.subarray(4, 20), { password, spins: STANDARD_SPINS });
  const last = digest('sha1', hash, toBytes(0));
  const mixed = (byte: number): Buffer =>
    digest(
      'sha1',
      Buffer.alloc(64, byte).map((value, i) => value ^ (last[i] ?? 0)),
    );
  const key = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, keyLength);
  const wanted = decipher(verifier.subarray(40, 72), key, null).subarray(0, 20);
  if (!digest('sha1', decipher(verifier.subarray(20, 36), key, null)).equals(wanted)) throw wrongPassword();
  return decipher(wholeBlocks(stream.subarray(SIZE_FIELD), 16), key, null).subarray(0, readSize(stream));
}

interface AgileKey {
  readonly algorithm: string;
  readonly salt: Buffer;
  readonly blockSize: number;
  readonly keyLength: number;
  readonly element: XmlElement;
}

function readAgileKey(element: XmlElement | undefined): AgileKey {
  const {
    hashAlgorithm = '',
    saltValue = '',
    blockSize,
    keyBits,
    cipherAlgorithm,
    cipherChaining,
  } = element?.attributes ?? {};
  if (!element || cipherAlgorithm !== 'AES' || cipherChaining !== 'ChainingModeCBC') throw unknownLock();
  return {
    algorithm: hashAlgorithm.replace('-', '').toLowerCase(),
    salt: Buffer.from(saltValue, 'base64'),
    blockSize: toInteger(blockSize) ?? 16,
    keyLength: (toInteger(keyBits) ?? 256) / 8,
    element,
  };
}

/** Cut to length, or filled up to it. */
const toLength = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(length, 0x36)]).subarray(0, length);

function findPasswordKey(root: XmlElement): AgileKey {
  const encryptors = findChild(root, 'keyEncryptors');
  const encryptor = findChild(encryptors, 'keyEncryptor');
  const element = encryptor?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name.endsWith('encryptedKey'),
  );
  return readAgileKey(element);
}

function unlockAgile(info: Buffer, stream: Uint8Array, password: string): Uint8Array {
  const root = parseXml(info.subarray(8).toString('utf8'));
  if (!root) throw unknownLock();
  const lock = findPasswordKey(root);
  const spins = toInteger(lock.element.attributes.spinCount) ?? 0;
  if (spins > MOST_SPINS) throw unknownLock();
  const hash = spin(lock.algorithm, lock.salt, { password, spins });
  const open = (name: string, blockKey: Uint8Array): Buffer =>
    decipher(
      Buffer.from(lock.element.attributes[name] ?? '', 'base64'),
      toLength(digest(lock.algorithm, hash, blockKey), lock.keyLength),
      toLength(lock.salt, lock.blockSize),
    );
  const verifier = digest(lock.algorithm, open('encryptedVerifierHashInput', BLOCK_KEYS.verifierInput));
  const wanted = open('encryptedVerifierHashValue', BLOCK_KEYS.verifierValue).subarray(0, verifier.length);
  if (!verifier.equals(wanted)) throw wrongPassword();
  const data = readAgileKey(findChild(root, 'keyData'));
  const key = open('encryptedKeyValue', BLOCK_KEYS.packageKey).subarray(0, data.keyLength);
  const locked = wholeBlocks(stream.subarray(SIZE_FIELD), data.blockSize);
  const segments: Buffer[] = [];
  for (let i = 0; i * SEGMENT < locked.length; i++) {
    const start = toLength(digest(data.algorithm, data.salt, toBytes(i)), data.blockSize);
    segments.push(decipher(locked.subarray(i * SEGMENT, (i + 1) * SEGMENT), key, start));
  }
  return Buffer.concat(segments).subarray(0, readSize(stream));
}

function readStreams(bytes: Uint8Array): { readonly info: Buffer; readonly stream: Uint8Array } {
  try {
    const info = readOleStream(bytes, 'EncryptionInfo');
    const stream = readOleStream(bytes, LOCKED_STREAM);
    if (info && stream && info.length >= SIZE_FIELD) return { info: Buffer.from(info), stream };
  } catch (cause) {
    throw new SourceError('damaged', 'The locked Word file is cut off or damaged: fetch it again.', { cause });
  }
  throw unknownLock();
}

/** A Word file locked with a password → the zip inside. Throws a SourceError where the password does not fit. */
export function unlockPackage(bytes: Uint8Array, password: string): Uint8Array {
  const { info, stream } = readStreams(bytes);
  try {
    const isAgile = info.readUInt16LE(0) === AGILE_VERSION && info.readUInt16LE(2) === AGILE_VERSION;
    return isAgile ? unlockAgile(info, stream, password) : unlockStandard(info, stream, password);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw wrongPassword(error);
  }
}
