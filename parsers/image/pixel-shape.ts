/**
 * How much higher than wide a picture's pixels are, by its resolutions along and across: 2.08 for a fax of 204 × 98 dots an
 * inch. 1 where the file does not say, or says what no device makes.
 */
export function readPixelShape(bytes: Uint8Array, frame: number): number {
  const resolutions = readTiff(bytes, frame) ?? readPng(bytes) ?? readJfif(bytes);
  if (!resolutions) return 1;
  const shape = resolutions.across / resolutions.down;
  const isOdd = shape >= 1 / SQUARE && shape <= SQUARE;
  return Number.isFinite(shape) && !isOdd && shape >= 1 / MOST_STRETCH && shape <= MOST_STRETCH ? shape : 1;
}

interface Resolutions {
  /** Dots to the same length along a row and down a column. */
  readonly across: number;
  readonly down: number;
}

/** Resolutions this near to each other are one that was rounded. */
const SQUARE = 1.04;
/** Fax machines write up to 408 × 98 dots an inch. */
const MOST_STRETCH = 4.5;

const TIFF_MAGIC = 42;
const X_RESOLUTION = 282;
const Y_RESOLUTION = 283;
const ENTRY_BYTES = 12;

function readTiff(bytes: Uint8Array, frame: number): Resolutions | null {
  const view = viewOf(bytes);
  const order = view.byteLength < 8 ? 0 : view.getUint16(0);
  const isLittle = order === 0x4949;
  if ((!isLittle && order !== 0x4d4d) || view.getUint16(2, isLittle) !== TIFF_MAGIC) return null;
  try {
    let directory = view.getUint32(4, isLittle);
    for (let i = 0; i < frame && directory !== 0; i++) {
      directory = view.getUint32(directory + 2 + view.getUint16(directory, isLittle) * ENTRY_BYTES, isLittle);
    }
    if (directory === 0) return null;
    const [across, down] = [X_RESOLUTION, Y_RESOLUTION].map((tag) => readRational(view, directory, tag, isLittle));
    return across && down ? { across, down } : null;
  } catch (error) {
    // A directory that points beyond the file says nothing; the decoder will tell whether the picture is damaged.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readRational(view: DataView, directory: number, tag: number, isLittle: boolean): number | null {
  const entries = view.getUint16(directory, isLittle);
  for (let i = 0; i < entries; i++) {
    const at = directory + 2 + i * ENTRY_BYTES;
    if (view.getUint16(at, isLittle) !== tag) continue;
    const value = view.getUint32(at + 8, isLittle);
    return view.getUint32(value, isLittle) / view.getUint32(value + 4, isLittle);
  }
  return null;
}

const PNG_SIGNATURE = 0x89504e47;
const PNG_DATA = 0x49444154;
const PNG_DOTS = 0x70485973;

function readPng(bytes: Uint8Array): Resolutions | null {
  const view = viewOf(bytes);
  if (view.byteLength < 8 || view.getUint32(0) !== PNG_SIGNATURE) return null;
  for (let at = 8; at + 20 <= view.byteLength; at += view.getUint32(at) + 12) {
    const kind = view.getUint32(at + 4);
    if (kind === PNG_DATA) return null;
    if (kind === PNG_DOTS) return { across: view.getUint32(at + 8), down: view.getUint32(at + 12) };
  }
  return null;
}

const JPEG_START = 0xffd8;
const JFIF_SEGMENT = 0xffe0;
const JFIF_NAME = 0x4a464946;

function readJfif(bytes: Uint8Array): Resolutions | null {
  const view = viewOf(bytes);
  if (view.byteLength < 18 || view.getUint16(0) !== JPEG_START || view.getUint16(2) !== JFIF_SEGMENT) return null;
  if (view.getUint32(6) !== JFIF_NAME) return null;
  return { across: view.getUint16(14), down: view.getUint16(16) };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
