import { useRef, useState } from 'preact/hooks';
import type { Box } from '../../../../../schemas/model/geometry.ts';
import { beginAddingAt } from '../actions/adding.ts';

interface DrawLayerProps {
  readonly page: number;
  /** Pixels a point. */
  readonly zoom: number;
  /** Whether dragging draws a box. */
  readonly active: boolean;
  /** The page was clicked, not dragged: points from its top left. */
  readonly onPick: (x: number, y: number) => void;
}

/** A drag of less is a click. Points. */
const SMALLEST_BOX = 3;

/** Takes the pointer over the page: clicks choose, drags draw where a box is to be drawn. */
export function DrawLayer({ page, zoom, active, onPick }: DrawLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  const from = useRef<readonly [number, number] | null>(null);
  const pointOf = (event: PointerEvent): readonly [number, number] => {
    const { left, top } = layer.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return [(event.clientX - left) / zoom, (event.clientY - top) / zoom];
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    from.current = pointOf(event);
    if (active) layer.current?.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (active && from.current) setBox(boxBetween(from.current, pointOf(event)));
  };
  const onPointerUp = (event: PointerEvent): void => {
    const start = from.current;
    from.current = null;
    setBox(null);
    if (!start) return;
    const end = pointOf(event);
    const isClick = Math.hypot(end[0] - start[0], end[1] - start[1]) < SMALLEST_BOX;
    if (isClick) onPick(...end);
    else if (active) beginAddingAt(page, boxBetween(start, end));
  };
  return (
    <div
      ref={layer}
      class="draw-layer"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    >
      {box && (
        <div
          class="drawn"
          style={{
            left: `${box[0] * zoom}px`,
            top: `${box[1] * zoom}px`,
            width: `${(box[2] - box[0]) * zoom}px`,
            height: `${(box[3] - box[1]) * zoom}px`,
          }}
        />
      )}
    </div>
  );
}

/** Two decimals, as all boxes of a record. */
function boxBetween(a: readonly [number, number], b: readonly [number, number]): Box {
  const round = (value: number): number => Math.round(Math.max(0, value) * 100) / 100;
  return [
    round(Math.min(a[0], b[0])),
    round(Math.min(a[1], b[1])),
    round(Math.max(a[0], b[0])),
    round(Math.max(a[1], b[1])),
  ];
}
