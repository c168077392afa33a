import { useEffect } from 'preact/hooks';
import { store } from '../app-state.ts';
import { useStore } from '../store.ts';

/** A notice stays for so long. Milliseconds. */
const NOTICE_MS = 5000;

/** What has just happened; read out by screen readers. */
export function NoticeLine() {
  const notice = useStore(store, (state) => state.notice);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => store.set({ notice: null }), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class={`notice ${notice?.tone ?? 'info'}${notice === null ? ' empty' : ''}`} role="status" aria-live="polite">
      {notice?.text}
    </div>
  );
}
