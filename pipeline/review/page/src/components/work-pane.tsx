import { useState } from 'preact/hooks';
import { itemKey, loadMoreWork, openItem, setFilters } from '../actions/work.ts';
import { type AppState, NO_FILTERS, store, type WorkFilters } from '../app-state.ts';
import { useStore } from '../store.ts';
import { useWords } from '../words/use-words.ts';
import { FilterFields } from './filter-fields.tsx';
import { VirtualList } from './virtual-list.tsx';
import { WorkRow } from './work-row.tsx';

/** CSS pixels: the label on two lines, and what it is about. */
const ROW_HEIGHT = 68;

/** Typing is answered after so long a pause. Milliseconds. */
const TYPING_MS = 150;

export function WorkPane() {
  const word = useWords();
  const items = useStore(store, (state) => state.items);
  const total = useStore(store, (state) => state.total);
  const place = useStore(store, placeInView);
  return (
    <>
      <h2>
        {word('workList')} <span class="count">{total}</span>
      </h2>
      <StateTabs />
      <SearchField />
      <Filters />
      {items.length === 0 ? (
        <p class="nothing">{word('nothingToDo')}</p>
      ) : (
        <VirtualList
          name="work"
          label={word('workList')}
          count={items.length}
          rowHeight={ROW_HEIGHT}
          selected={place}
          onChoose={(index) => void openItem(index)}
          onEnd={() => void loadMoreWork()}
          renderRow={(index) => {
            const item = items[index];
            return item && <WorkRow item={item} />;
          }}
        />
      )}
    </>
  );
}

/** The place is kept while another entry is looked at; the list marks only what is in view. */
function placeInView({ items, place, document, documentKey, selected }: AppState): number {
  const item = items[place];
  const isElsewhere = document !== null && selected !== null && item !== undefined && itemKey(item) !== selected;
  return isElsewhere || item?.document !== documentKey ? -1 : place;
}

const STATES = ['open', 'confirmed', 'corrected', 'rejected', 'unsure', ''] as const;

function StateTabs() {
  const word = useWords();
  const state = useStore(store, ({ filters }) => filters.state);
  const counts = useStore(store, (each) => each.counts);
  return (
    <div class="states" role="group" aria-label={word('state')}>
      {STATES.map((each) => (
        <button key={each} type="button" aria-pressed={state === each} onClick={() => void setFilters({ state: each })}>
          {word(each === '' ? 'all' : each)} <span class="count">{counts?.[each === '' ? 'all' : each] ?? 0}</span>
        </button>
      ))}
    </div>
  );
}

let typing: ReturnType<typeof setTimeout> | undefined;

function SearchField() {
  const word = useWords();
  const words = useStore(store, ({ filters }) => filters.words);
  const [text, setText] = useState(words);
  const onInput = (value: string): void => {
    setText(value);
    clearTimeout(typing);
    typing = setTimeout(() => void setFilters({ words: value }), TYPING_MS);
  };
  return (
    <input
      id="search"
      type="search"
      aria-label={word('search')}
      placeholder={word('searchHint')}
      value={text}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.currentTarget.blur();
        clearTimeout(typing);
        // What was typed last may not have been answered yet.
        void setFilters({ words: event.currentTarget.value }).then(() => openItem(0));
      }}
    />
  );
}

function Filters() {
  const word = useWords();
  const filters = useStore(store, (state) => state.filters);
  const used = countUsed(filters);
  return (
    <details class="filters">
      <summary>
        {word('filters')}
        {used > 0 && <span class="count">{used}</span>}
      </summary>
      <FilterFields />
      {used > 0 && (
        <button
          type="button"
          onClick={() => void setFilters({ ...NO_FILTERS, state: filters.state, words: filters.words })}
        >
          {word('clearFilters')}
        </button>
      )}
    </details>
  );
}

function countUsed({ document, kind, area, code, field, unit }: WorkFilters): number {
  return [document, kind, area, code, field, unit].filter((value) => value !== '').length;
}
