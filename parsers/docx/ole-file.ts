/** Every OLE compound file (.doc, .xls, a locked .docx) begins so. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** The stream in which an Office file locked with a password lies. */
const LOCKED_STREAM = 'EncryptedPackage';

export const isOle = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

/** True where an OLE file has a stream of that name; its directory spells names in UTF-16. */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

export const isLockedOffice = (bytes: Uint8Array): boolean => isOle(bytes) && hasOleStream(bytes, LOCKED_STREAM);
