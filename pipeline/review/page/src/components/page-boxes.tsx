import { memo } from 'preact/compat';
import type { Box } from '../../../../../schemas/model/geometry.ts';
import { store } from '../app-state.ts';
import type { LoadedDocument } from '../model/loaded-document.ts';
import { boxesOfSelected, oldBoxes } from '../model/selected-boxes.ts';
import { useStore } from '../store.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface LayerProps {
  readonly document: LoadedDocument;
  readonly page: number;
  readonly size: PageSize;
}

/** The boxes of all that was read from the page. Drawn once a page: choosing an entry leaves them alone. */
export function PageBoxes({ document, page, size }: LayerProps) {
  const overlay = useStore(store, (state) => state.overlay);
  const boxes = document.boxes.get(page) ?? NONE;
  return (
    <BoxLayer boxes={boxes} changes={document.changes} document={document} page={page} size={size} overlay={overlay} />
  );
}

const NONE: readonly never[] = [];

interface BoxLayerProps extends LayerProps {
  readonly boxes: NonNullable<ReturnType<LoadedDocument['boxes']['get']>>;
  readonly changes: LoadedDocument['changes'];
  readonly overlay: 'new' | 'old' | 'both';
}

/** A decision makes a new document with the same boxes: these are compared, not the document. */
const BoxLayer = memo(
  ({ boxes, document, page, size, overlay }: BoxLayerProps) => (
    <svg class="boxes" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {overlay !== 'old' &&
        boxes.map(({ key, kind, box }, index) => <Rect key={`${key} ${index}`} box={box} name={`box box-${kind}`} />)}
      {overlay !== 'new' &&
        oldBoxes(document, page).map(({ key, box }, index) => (
          <Rect key={`${key} ${index}`} box={box} name="box box-old" />
        ))}
    </svg>
  ),
  (a, b) =>
    a.boxes === b.boxes &&
    a.changes === b.changes &&
    a.page === b.page &&
    a.size.width === b.size.width &&
    a.overlay === b.overlay,
);

/** The box of the entry in view, old and new. */
export function SelectedBoxes({ document, page, size }: LayerProps) {
  const selected = useStore(store, (state) => state.selected);
  const adding = useStore(store, (state) => state.adding);
  const boxes = selected === null ? [] : boxesOfSelected(document, selected, page);
  const drawn = adding?.page === page ? adding.box : null;
  return (
    <svg class="boxes" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {boxes.map(({ box, run }) => (
        <Rect key={`${run} ${box.join()}`} box={box} name={`box box-selected box-selected-${run}`} />
      ))}
      {drawn && <Rect box={drawn} name="box box-drawn" />}
    </svg>
  );
}

function Rect({ box: [x0, y0, x1, y1], name }: { readonly box: Box; readonly name: string }) {
  return <rect class={name} x={x0} y={y0} width={Math.max(0, x1 - x0)} height={Math.max(0, y1 - y0)} />;
}
