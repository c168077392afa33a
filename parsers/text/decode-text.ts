import { SourceError } from '../../schemas/model/reading.ts';
import { dropInvisible } from '../vietnamese/invisible.ts';

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Bytes of a text file → NFC text of what is seen, with "\n" line ends. UTF-8, UTF-16 by its mark, else Windows-1258. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new SourceError('empty', 'The file is empty: nothing to read; fetch it again.');
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  const text = mark ? new TextDecoder(mark.encoding).decode(bytes) : decodeUnmarked(bytes);
  return dropInvisible(text.replace(/\r\n?/gu, '\n')).normalize('NFC');
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
