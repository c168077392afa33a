import { z } from 'zod';
import type { PagePicture } from '../../schemas/model/reading.ts';

const headerSchema = z.object({
  document: z.string(),
  page: z.number().int(),
  size: z.object({ width: z.number(), height: z.number() }).nullable(),
  image: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('encoded'), frame: z.number().int() }),
    z.object({
      kind: z.literal('raw'),
      width: z.number().int(),
      height: z.number().int(),
      channels: z.union([z.literal(1), z.literal(3), z.literal(4)]),
    }),
  ]),
});

/** Length of the header's length. Bytes. */
const LENGTH_BYTES = 4;

/**
 * A page's picture as one blob: the length of a JSON header, the header, the picture's own bytes. The header names the
 * document, so that no two share a blob and each can be dropped when its document is done.
 */
export function pictureToBlob(document: string, { page, size, image }: PagePicture): Uint8Array {
  const [described, payload] =
    image.kind === 'encoded'
      ? [{ kind: image.kind, frame: image.frame }, image.bytes]
      : [{ kind: image.kind, width: image.width, height: image.height, channels: image.channels }, image.data];
  const header = Buffer.from(JSON.stringify({ document, page, size, image: described }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, payload]);
}

export function blobToPicture(blob: Uint8Array): PagePicture {
  const view = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  const end = LENGTH_BYTES + view.readUInt32BE();
  const { page, size, image } = headerSchema.parse(JSON.parse(view.toString('utf8', LENGTH_BYTES, end)));
  // A copy: decoders take the whole of a buffer for their own.
  const payload = new Uint8Array(view.subarray(end));
  return {
    page,
    size,
    image: image.kind === 'encoded' ? { ...image, bytes: payload } : { ...image, data: payload },
  };
}
