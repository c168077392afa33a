import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, unionOf } from '../../../../../schemas/model/geometry.ts';
import { selectEntry } from '../actions/documents.ts';
import { clampZoom, setFittedZoom } from '../actions/zoom.ts';
import { store } from '../app-state.ts';
import { entriesAt, type LoadedDocument } from '../model/loaded-document.ts';
import { boxesOfSelected } from '../model/selected-boxes.ts';
import { useStore } from '../store.ts';
import { useWords } from '../words/use-words.ts';
import { DrawLayer } from './draw-layer.tsx';
import { PageBoxes, SelectedBoxes } from './page-boxes.tsx';
import { PagePicture } from './page-picture.tsx';

/** Room around the page. CSS pixels. */
const MARGIN = 12;

/** Share of the view that a box takes when it is zoomed to. */
const ZOOMED_SHARE = 0.7;

/** A page whose pointer moves less than this between down and up is clicked, not dragged. CSS pixels. */
const CLICK_TOLERANCE = 4;

/** One page with its boxes, to be zoomed, dragged and clicked on. */
export function PageView({ document }: { readonly document: LoadedDocument }) {
  const word = useWords();
  const view = useRef<HTMLDivElement>(null);
  const number = useStore(store, (state) => state.page);
  const drawing = useStore(store, (state) => state.drawing);
  const place = document.answer.record.source.pages[number - 1];
  const zoom = useZoom(view, place?.width_pt ?? 1);
  useReveal(view, document, zoom);
  usePanning(view);
  useWheelZoom(view, zoom);
  if (!place) return <p class="nothing">{word('noPicture')}</p>;
  const size = { width: place.width_pt, height: place.height_pt };
  const onPick = (x: number, y: number): void => pick(document, { page: number, x, y });
  return (
    <div
      ref={view}
      class={drawing ? 'page-view drawing' : 'page-view'}
      role="region"
      aria-label={`${word('page')} ${number}`}
      tabIndex={0}
    >
      {drawing && <p class="draw-hint">{word('drawHint')}</p>}
      <div class="sheet" style={{ width: `${size.width * zoom}px`, height: `${size.height * zoom}px` }}>
        <PagePicture document={document} page={number} size={size} zoom={zoom} />
        <PageBoxes document={document} page={number} size={size} />
        <SelectedBoxes document={document} page={number} size={size} />
        <DrawLayer page={number} zoom={zoom} active={drawing} onPick={onPick} />
      </div>
    </div>
  );
}

/** The next entry under the point: a second click on one place goes to what lies below. */
function pick(document: LoadedDocument, at: { readonly page: number; readonly x: number; readonly y: number }): void {
  const keys = entriesAt(document, at);
  if (keys.length === 0) return;
  const current = keys.indexOf(store.get().selected ?? '');
  const next = keys[(current + 1) % keys.length];
  if (next !== undefined) selectEntry(next, { from: 'page' });
}

function useZoom(view: RefObject<HTMLDivElement | null>, width: number): number {
  const [room, setRoom] = useState(800);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    setRoom(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  const fitted = clampZoom((room - 2 * MARGIN) / width);
  setFittedZoom(fitted);
  return useStore(store, (state) => state.zoom) ?? fitted;
}

/** Brings the boxes of the entry in view into sight, when another is chosen. */
function useReveal(view: RefObject<HTMLDivElement | null>, document: LoadedDocument, zoom: number): void {
  const reveal = useStore(store, (state) => state.reveal);
  const shown = useRef(-1);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element || reveal.count === shown.current) return;
    const { selected, page } = store.get();
    const boxes = selected === null ? [] : boxesOfSelected(document, selected, page).map(({ box }) => box);
    if (boxes.length === 0) {
      shown.current = reveal.count;
      element.scrollTo({ top: 0 });
      return;
    }
    const box = unionOf(boxes);
    const wanted = reveal.zoom ? zoomFor(box, element) : zoom;
    if (Math.abs(wanted - zoom) > 0.001) {
      store.set({ zoom: wanted });
      return;
    }
    shown.current = reveal.count;
    scrollTo(element, box, zoom);
  }, [reveal, zoom, document]);
}

function zoomFor([x0, y0, x1, y1]: Box, { clientWidth, clientHeight }: HTMLElement): number {
  const width = (clientWidth * ZOOMED_SHARE) / Math.max(1, x1 - x0);
  const height = (clientHeight * ZOOMED_SHARE) / Math.max(1, y1 - y0);
  return clampZoom(Math.min(width, height));
}

/** Only as far as is needed; a box that is not in sight comes to the middle. */
function scrollTo(view: HTMLElement, box: Box, zoom: number): void {
  const [left, top, right, bottom] = box.map((side) => side * zoom + MARGIN);
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
  const isInSight =
    top >= view.scrollTop &&
    bottom <= view.scrollTop + view.clientHeight &&
    left >= view.scrollLeft &&
    right <= view.scrollLeft + view.clientWidth;
  if (isInSight) return;
  view.scrollTo({
    left: (left + right - view.clientWidth) / 2,
    top: Math.min(top - MARGIN, (top + bottom - view.clientHeight) / 2),
  });
}

/** The page follows the pointer that drags it. */
function usePanning(view: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null;
    const down = (event: PointerEvent): void => {
      if (event.button !== 0 || event.pointerType === 'touch' || store.get().drawing) return;
      from = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
    };
    const move = (event: PointerEvent): void => {
      if (from === null) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(dx, dy) < CLICK_TOLERANCE) return;
      element.scrollTo({ left: from.left - dx, top: from.top - dy });
    };
    const up = (): void => {
      from = null;
    };
    element.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    return () => {
      element.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
    };
  }, []);
}

/** The wheel zooms with Ctrl, as everywhere. */
function useWheelZoom(view: RefObject<HTMLDivElement | null>, zoom: number): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      store.set({ zoom: clampZoom(latest.current * Math.exp(-event.deltaY / 400)) });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);
}
