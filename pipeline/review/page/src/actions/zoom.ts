import { store } from '../app-state.ts';

/** Each step of zooming, and the least and most. Pixels a point. */
const STEP = 1.25;
const LEAST = 0.2;
const MOST = 6;

/** How large the page is drawn while it fits its pane; the pane says. */
let fitted = 1;

export function setFittedZoom(zoom: number): void {
  fitted = zoom;
}

export function clampZoom(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, zoom));
}

export function zoomBy(step: 1 | -1): void {
  const zoom = store.get().zoom ?? fitted;
  store.set({ zoom: clampZoom(step === 1 ? zoom * STEP : zoom / STEP) });
}

export function fitPage(): void {
  store.set({ zoom: null });
}
