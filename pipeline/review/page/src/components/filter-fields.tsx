import type { Facet } from '../../../server/work-list.ts';
import { KIND_WORDS, nameField } from '../../../words/entry-words.ts';
import type { Language, Words } from '../../../words/language.ts';
import { AREA_WORDS, CODE_WORDS } from '../../../words/value-words.ts';
import { setFilters } from '../actions/work.ts';
import { store, type WorkFilters } from '../app-state.ts';
import { useStore } from '../store.ts';
import { useLanguage, useWords } from '../words/use-words.ts';

const CHOICES = ['kind', 'area', 'code', 'field', 'unit'] as const;
type Choice = (typeof CHOICES)[number];

/** What the work list can be narrowed to, with how much of it there is. */
export function FilterFields() {
  const word = useWords();
  const language = useLanguage();
  const filters = useStore(store, (state) => state.filters);
  const facets = useStore(store, (state) => state.facets);
  const documents = useStore(store, (state) => state.documents);
  const options = documents.map(({ key, title }) => ({ value: key, name: title }));
  return (
    <div class="filter-fields">
      <Choose name="document" label={word('document')} filters={filters} options={options} />
      {CHOICES.map((choice) => (
        <Choose
          key={choice}
          name={choice}
          label={word(choice)}
          filters={filters}
          options={(facets?.[choice] ?? EMPTY).map(({ value, count }) => ({
            value,
            name: `${nameChoice(choice, value, language)} (${count})`,
          }))}
        />
      ))}
    </div>
  );
}

const EMPTY: Facet = [];

interface ChooseProps {
  readonly name: Choice | 'document';
  readonly label: string;
  readonly filters: WorkFilters;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

function Choose({ name, label, filters, options }: ChooseProps) {
  const word = useWords();
  const chosen = filters[name];
  const isListed = chosen === '' || options.some(({ value }) => value === chosen);
  return (
    <label>
      {label}
      <select value={chosen} onChange={(event) => void setFilters({ [name]: event.currentTarget.value })}>
        <option value="">{word('all')}</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {options.map(({ value, name: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameChoice(choice: Choice, value: string, language: Language): string {
  if (choice === 'field') return nameField(value, language);
  if (choice === 'unit') return value;
  const words: Readonly<Record<string, Words>> =
    choice === 'kind' ? KIND_WORDS : choice === 'area' ? AREA_WORDS : CODE_WORDS;
  return words[value]?.[language] ?? value;
}
