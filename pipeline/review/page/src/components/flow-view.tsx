import { useLayoutEffect, useRef } from 'preact/hooks';
import { stateKey } from '../../../decisions/entry-state.ts';
import { nameDocument } from '../../../diff/list-structure.ts';
import { selectEntry } from '../actions/documents.ts';
import { store } from '../app-state.ts';
import { type FlowBlock, listFlow, type RowBlock } from '../model/flow.ts';
import type { LoadedDocument } from '../model/loaded-document.ts';
import { useStore } from '../store.ts';
import { useWords } from '../words/use-words.ts';

/** A document without pages: its text and tables in reading order. */
export function FlowView({ document }: { readonly document: LoadedDocument }) {
  const word = useWords();
  const view = useRef<HTMLDivElement>(null);
  const selected = useStore(store, (state) => state.selected);
  const reveal = useStore(store, (state) => state.reveal);
  const entry = selected === null ? undefined : document.entries.get(selected);
  const anchor = entry?.anchor ?? (entry?.kind === 'document' ? entry.key : null);
  const quote = entry && entry.anchor !== entry.key ? entry.quote : '';
  useLayoutEffect(() => {
    const element = anchor === null ? null : view.current?.querySelector(`[data-key="${CSS.escape(anchor)}"]`);
    element?.scrollIntoView({ block: 'nearest' });
  }, [reveal, anchor]);
  const onClick = (target: EventTarget | null): void => {
    const element = target instanceof Element ? target.closest('[data-key]') : null;
    const key = element?.getAttribute('data-key');
    if (key) selectEntry(pickRead(document, key), { from: 'page' });
  };
  return (
    <div
      ref={view}
      class="flow"
      role="region"
      aria-label={word('flowView')}
      tabIndex={0}
      onClick={(event) => onClick(event.target)}
    >
      <p class={anchor === 'document document' ? 'flow-title chosen' : 'flow-title'} data-key="document document">
        {nameDocument(document.answer.record)}
      </p>
      {listFlow(document.answer.record).map((block) => (
        <Block key={block.key} block={block} anchor={anchor} quote={quote} />
      ))}
    </div>
  );
}

/** What was read from a section or row, one after the other; itself after those. */
function pickRead({ entries }: LoadedDocument, key: string): string {
  const read = [...entries.values()].filter(
    ({ anchor, kind }) => anchor === key && (kind === 'target' || kind === 'task'),
  );
  const keys = [...read.map((entry) => entry.key), key];
  const current = keys.indexOf(store.get().selected ?? '');
  return keys[(current + 1) % keys.length] ?? key;
}

interface Chosen {
  readonly anchor: string | null;
  readonly quote: string;
}

function Block({ block, anchor, quote }: { readonly block: FlowBlock } & Chosen) {
  if (block.kind === 'table') {
    return (
      <table class="flow-table">
        <thead>
          <tr>
            {block.headers.map((header, index) => (
              <th key={`${index} ${header}`} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <Row key={row.key} row={row} anchor={anchor} quote={quote} />
          ))}
        </tbody>
      </table>
    );
  }
  const isChosen = block.key === anchor;
  const text = <Marked text={block.text} quote={isChosen ? quote : ''} />;
  const name = `flow-block flow-${block.kind} depth-${Math.min(block.depth, 6)}${isChosen ? ' chosen' : ''}`;
  return (
    <p class={name} data-key={block.key}>
      {block.mark !== '' && <b>{block.mark} </b>}
      {block.heading !== '' && <b>{block.heading} </b>}
      {text}
    </p>
  );
}

function Row({ row, anchor, quote }: { readonly row: RowBlock } & Chosen) {
  const isChosen = stateKey('row', row.id) === anchor;
  return (
    <tr class={`${row.kind}${isChosen ? ' chosen' : ''}`} data-key={row.key}>
      {row.cells.map((cell, index) => (
        <td key={`${index} ${cell}`}>
          <Marked text={cell} quote={isChosen ? quote : ''} />
        </td>
      ))}
    </tr>
  );
}

/** A text with the words that an entry was read from marked in it. */
function Marked({ text, quote }: { readonly text: string; readonly quote: string }) {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
