import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import type { Outline } from '../../schemas/model/outline.ts';
import type { Area } from '../../schemas/record/target.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { isAbbreviation, tokenize } from '../normalise/tokens.ts';
import { perText, perWord } from '../vietnamese/per-text.ts';
import { AREA_HEADINGS, AREA_TRAINING, REFORM_SUBJECTS } from '../vocabulary/areas.ts';

/** The area of administrative reform, how it was told, and how sure that is. */
export interface AreaReading {
  readonly area: Area | null;
  readonly by: 'heading' | 'words' | null;
  /** 0..1; of words: the share of the best area among all, other subjects included. */
  readonly confidence: number;
}

const SILENT: AreaReading = { area: null, by: null, confidence: 0 };
/** Below this share of the words' weight the area is not told. */
const WORDS_THRESHOLD = 0.5;
/** Weight of words that at least has to speak for the area, so that one common word does not. */
const LEAST_WEIGHT = 3;

const HEADINGS = AREA_HEADINGS.map((row) => ({ area: row.area, table: phrasesOf(row.phrases) }));

const SUBJECTS = phrasesOf(REFORM_SUBJECTS);
/** A plan whose headings name so many areas goes through the whole reform, whatever its title calls it. */
const MANY_AREAS = 3;

/** Tells the area of an entry from the headings above it, outermost first, and its words. */
export type ChooseArea = (path: readonly string[], words: string) => Area | null;

/**
 * The areas are those of administrative reform: words like "báo cáo kết quả" speak for one only in a plan that is about
 * the reform; in a plan on health or roads only a phrase that names the area does.
 */
export function areaChooser(outline: Outline): ChooseArea {
  if (isOnReform(outline)) return (path, words) => chooseArea(path, words).area;
  return (path, words) => {
    const named = areaInHeadings(path);
    if (named !== null) return named;
    // a phrase that names an area, and the other words speak for none besides
    const inWords = areaOfHeading(words);
    return inWords !== null && areaOfWords(words).area === inWords ? inWords : null;
  };
}

/** A plan whose title is not known is judged by its headings. */
function isOnReform({ head, appendices, sections }: Outline): boolean {
  const titles = [head.title, ...appendices.map((appendix) => appendix.title)].filter((title) => title !== null);
  if (titles.some(isReformSubject)) return true;
  const named = new Set(sections.flatMap(({ heading }) => (heading === null ? [] : [areaOfHeading(heading)])));
  named.delete(null);
  return named.size >= MANY_AREAS;
}

function isReformSubject(title: string): boolean {
  const tokens = tokenize(title);
  return tokens.some((_, index) => SUBJECTS.at(tokens, index) !== undefined);
}

/** From the headings and group rows above, outermost first; where they are silent, from the words of the entry itself. */
export function chooseArea(path: readonly string[], words: string): AreaReading {
  const area = areaInHeadings(path);
  return area === null ? areaOfWords(words) : { area, by: 'heading', confidence: 1 };
}

/** The area that the outermost heading names which names one. */
function areaInHeadings(path: readonly string[]): Area | null {
  for (const heading of path) {
    const area = areaOfHeading(heading);
    if (area !== null) return area;
  }
  return null;
}

export const areaOfHeading = perText((heading): Area | null => {
  const tokens = tokenize(heading);
  return HEADINGS.find((row) => tokens.some((_, index) => row.table.at(tokens, index) !== undefined))?.area ?? null;
});

interface Model {
  readonly areas: readonly (Area | null)[];
  readonly tfidf: TfIdf;
  /** Terms of the training rows; any other says nothing. */
  readonly known: ReadonlySet<string>;
}

let model: Model | undefined;

/** Built once, on first use: most plans name the area in their headings. */
function getModel(): Model {
  if (model) return model;
  const areas: (Area | null)[] = [];
  const tfidf = new TfIdf();
  const known = new Set<string>();
  for (const row of AREA_TRAINING) {
    areas.push(row.area);
    const terms = row.texts.flatMap(termsOf);
    for (const term of terms) known.add(term);
    tfidf.addDocument(terms);
  }
  model = { areas, tfidf, known };
  return model;
}

/** More than the training rows have. */
const TERMS_KEPT = 20_000;

/** How much a term of the training rows says for each of the areas. */
const weightsOf = perWord((term): readonly number[] => {
  const { areas, tfidf } = getModel();
  return areas.map((_, index) => Math.min(1, tfidf.tfidf([term], index)) * tfidf.idf(term));
}, TERMS_KEPT);

function areaOfWords(words: string): AreaReading {
  const { areas, known } = getModel();
  const terms = [...new Set(termsOf(words))].filter((term) => known.has(term));
  if (terms.length === 0) return SILENT;
  const byTerm = terms.map(weightsOf);
  const weights = areas.map((_, index) => byTerm.reduce((sum, ofTerm) => sum + (ofTerm[index] ?? 0), 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const best = weights.indexOf(Math.max(...weights));
  const weight = weights[best] ?? 0;
  const area = areas[best] ?? null;
  const confidence = total === 0 ? 0 : weight / total;
  if (area === null || weight < LEAST_WEIGHT || confidence < WORDS_THRESHOLD)
    return { area: null, by: 'words', confidence };
  return { area, by: 'words', confidence };
}

/** Pairs of neighbouring syllables: most Vietnamese words have two, and one alone says little. */
function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  const tokens = tokenize(text);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.kind !== 'word') return;
    if (isAbbreviation(token)) terms.push(token.key);
    if (next?.kind === 'word') terms.push(`${token.key} ${next.key}`);
  });
  return terms;
}
