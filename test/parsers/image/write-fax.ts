/**
 * Group 4 codes of a picture 16 pixels wide and 8 high with a black left or right half. Each row is coded against the one
 * above (white at first): horizontal mode 001 and the two runs, then vertical mode 1 for each edge that stays.
 */
function codeRows(first: string): Uint8Array {
  // white run of 0: 00110101, of 8: 10011; black run of 8: 000101; both edges unchanged: 11
  const END_OF_BLOCK = '000000000001'.repeat(2);
  const bits = `${first}${'11'.repeat(7)}${END_OF_BLOCK}`;
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return Uint8Array.from(padded.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2));
}

/** Black on the left: a white run of 0, a black run of 8, then to the end. */
export const FAX_STRIPE_LEFT = codeRows(`001${'00110101'}${'000101'}1`);

/** Black on the right: a white run of 8, a black run of 8. */
export const FAX_STRIPE_RIGHT = codeRows(`001${'10011'}${'000101'}`);

const WIDTH = 16;
const HEIGHT = 8;

const SHORT = 3;
const LONG = 4;

/** A TIFF of CCITT group 4 frames, as fax machines write them: 1 bit a pixel, 0 is white. */
export function writeFax(frames: readonly Uint8Array[]): Uint8Array {
  const chunks: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0])];
  let at = 8;
  let pointer = { chunk: 0, offset: 4 };
  for (const frame of frames) {
    const strip = Buffer.concat([frame, Buffer.alloc(frame.length % 2)]);
    chunks.push(strip);
    const stripAt = at;
    at += strip.length;
    const tags: readonly (readonly [tag: number, type: number, value: number])[] = [
      [256, LONG, WIDTH],
      [257, LONG, HEIGHT],
      [258, SHORT, 1],
      [259, SHORT, 4],
      [262, SHORT, 0],
      [273, LONG, stripAt],
      [277, SHORT, 1],
      [278, LONG, HEIGHT],
      [279, LONG, frame.length],
    ];
    const directory = Buffer.alloc(2 + tags.length * 12 + 4);
    directory.writeUInt16LE(tags.length, 0);
    tags.forEach(([tag, type, value], i) => {
      directory.writeUInt16LE(tag, 2 + i * 12);
      directory.writeUInt16LE(type, 4 + i * 12);
      directory.writeUInt32LE(1, 6 + i * 12);
      directory.writeUInt32LE(value, 10 + i * 12);
    });
    chunks[pointer.chunk]?.writeUInt32LE(at, pointer.offset);
    chunks.push(directory);
    pointer = { chunk: chunks.length - 1, offset: directory.length - 4 };
    at += directory.length;
  }
  return Buffer.concat(chunks);
}
