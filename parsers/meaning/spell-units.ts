import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { spellBody, spellingInText } from '../outline/issuer.ts';
import { isCapitals } from '../vietnamese/fold.ts';
import { FIELD_ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { BODY_SPELLINGS } from '../vocabulary/body-spellings.ts';
import { FIELD_NAMES } from '../vocabulary/field-names.ts';
import { GOVERNMENT_FIELDS } from '../vocabulary/government-fields.ts';
import { BODY_STARTS } from '../vocabulary/letterhead.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import { GENERIC_UNIT_NOUNS, LONG_UNIT_NOUNS, PLURAL_WORDS } from '../vocabulary/unit-words.ts';
import type { OutlineIndex } from './outline-index.ts';

/** Words of names of bodies that are no proper names: "hạt", "kiểm", "lâm"; any other may be the name of a place. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    ...FIELD_ABBREVIATIONS.map((row) => row.full),
    ...BODY_SPELLINGS,
    ...FIELD_NAMES,
    ...GOVERNMENT_FIELDS,
    ...BODY_STARTS,
    ...PLACE_WORDS.map((row) => row.word),
    ...LONG_UNIT_NOUNS,
    ...Object.values(GENERIC_UNIT_NOUNS).flat(),
    ...PLURAL_WORDS,
  ].flatMap((phrase) => phrase.toLowerCase().match(/\p{L}+/gu) ?? []),
);

const PLACE = new RegExp(`\\s(?:${PLACE_WORDS.map((row) => row.word).join('|')})\\s`, 'iu');

/**
 * "II. HẠT KIỂM LÂM HUYỆN" names the "Hạt Kiểm lâm huyện" of the sentences below it; what may hold the name of a place
 * that the document spells nowhere stays in capitals, as the text does.
 */
export function spellUnits(
  units: readonly UnitInCharge[],
  index: OutlineIndex,
  abbreviations: Abbreviations,
): readonly UnitInCharge[] {
  return units.map((unit) =>
    isCapitals(unit.text) && unit.text.includes(' ')
      ? { ...unit, name: spellName(unit.name, textsOf(index), abbreviations) }
      : unit,
  );
}

function spellName(name: string, texts: readonly string[], abbreviations: Abbreviations): string {
  const inText = spellingInText(name, texts);
  if (inText !== null) return inText;
  // "… HUYỆN NAM GIANG": behind its place every word has a capital
  const words = (name.split(PLACE)[0] ?? name).match(/\p{L}+/gu) ?? [];
  return words.every((word) => COMMON_WORDS.has(word.toLowerCase())) ? spellBody(name, texts, abbreviations) : name;
}

/** All that a document says, while its outline lasts: each heading in capitals asks for it. */
const TEXTS = new WeakMap<OutlineIndex, readonly string[]>();

function textsOf(index: OutlineIndex): readonly string[] {
  const known = TEXTS.get(index);
  if (known) return known;
  const { sections, tables } = index.outline;
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter((cell) => cell !== null)));
  const texts = [...sections.flatMap(({ heading, text }) => [heading ?? '', text ?? '']), ...cells];
  TEXTS.set(index, texts);
  return texts;
}
