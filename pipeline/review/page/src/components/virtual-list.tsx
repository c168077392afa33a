import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond the edges of the view, so that a quick scroll shows no gap. */
const SPARE_ROWS = 8;

export interface VirtualListProps {
  /** Tells this list from others on the page. */
  readonly name: string;
  readonly label: string;
  readonly count: number;
  /** All rows are of one height. CSS pixels. */
  readonly rowHeight: number;
  /** Place of the row in view; -1: none. */
  readonly selected: number;
  readonly renderRow: (index: number) => ComponentChildren;
  readonly onChoose: (index: number) => void;
  /** The end of the list has come near. */
  readonly onEnd?: () => void;
  readonly className?: string;
}

/** A list of any length of which only what is in view is drawn. Arrow keys move through it. */
export function VirtualList(props: VirtualListProps) {
  const { name, label, count, rowHeight, selected, renderRow, onChoose, onEnd } = props;
  const view = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ from: 0, to: 40 });

  const measure = (): void => {
    const element = view.current;
    if (!element) return;
    const from = Math.max(0, Math.floor(element.scrollTop / rowHeight) - SPARE_ROWS);
    const to = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + SPARE_ROWS;
    setRange((known) => (known.from === from && known.to === to ? known : { from, to }));
    if (onEnd && to >= count) onEnd();
  };

  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [count, rowHeight]);

  useLayoutEffect(() => {
    const element = view.current;
    if (!element || selected < 0) return;
    const top = selected * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight - element.clientHeight;
    }
    measure();
  }, [selected, rowHeight]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const next = keyTarget(event.key, selected, count);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(next);
  };

  const rows = [];
  for (let index = range.from; index < Math.min(count, range.to); index += 1) {
    rows.push(
      <div
        key={index}
        id={`${name}-${index}`}
        role="option"
        aria-selected={index === selected}
        aria-posinset={index + 1}
        aria-setsize={count}
        class={index === selected ? 'row selected' : 'row'}
        style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
        onClick={() => onChoose(index)}
      >
        {renderRow(index)}
      </div>,
    );
  }
  const isDrawn = selected >= range.from && selected < range.to && selected < count;
  return (
    <div
      ref={view}
      class={`virtual-list ${props.className ?? ''}`}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      {...(isDrawn && { 'aria-activedescendant': `${name}-${selected}` })}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" class="virtual-rows" style={{ height: `${count * rowHeight}px` }}>
        {rows}
      </div>
    </div>
  );
}

/** Rows that a page key moves by. */
const PAGE_ROWS = 10;

function keyTarget(key: string, selected: number, count: number): number | null {
  const last = count - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: selected + 1,
    ArrowUp: selected - 1,
    PageDown: selected + PAGE_ROWS,
    PageUp: selected - PAGE_ROWS,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined || count === 0 ? null : Math.max(0, Math.min(last, target));
}
