import type { PixelBox } from './raster.ts';

/** How a picture was made upright and straight. */
export interface Uprighting {
  /** Size of the picture before. */
  readonly width: number;
  readonly height: number;
  readonly turn: 0 | 90 | 180 | 270;
  /** Degrees clockwise by which the turned picture lay askew. */
  readonly skew: number;
}

/** Where a small box of a picture comes to lie when the picture is made upright and straight. */
export function uprightBox(box: PixelBox, { width, height, turn, skew }: Uprighting): PixelBox {
  const turned = turnBox(box, width, height, turn);
  if (skew === 0) return turned;
  const [wide, high] = turn % 180 === 0 ? [width, height] : [height, width];
  const [cos, sin] = [Math.cos((skew * Math.PI) / 180), Math.sin((skew * Math.PI) / 180)];
  const dx = (turned.left + turned.right - wide) / 2;
  const dy = (turned.top + turned.bottom - high) / 2;
  const [moveX, moveY] = [dx * cos + dy * sin - dx, dy * cos - dx * sin - dy];
  return {
    left: turned.left + moveX,
    right: turned.right + moveX,
    top: turned.top + moveY,
    bottom: turned.bottom + moveY,
  };
}

function turnBox({ left, top, right, bottom }: PixelBox, width: number, height: number, turn: number): PixelBox {
  switch (turn) {
    case 90:
      return { left: height - bottom, right: height - top, top: left, bottom: right };
    case 180:
      return { left: width - right, right: width - left, top: height - bottom, bottom: height - top };
    case 270:
      return { left: top, right: bottom, top: width - right, bottom: width - left };
    default:
      return { left, top, right, bottom };
  }
}
