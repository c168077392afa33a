import { cleanText, describeField } from '../../pipeline/review/diff/describe-value.ts';
import { type DiffSummary, rankFields } from '../../pipeline/review/diff/diff-summary.ts';
import { type EntryChange, type RecordDiff, type RecordSide, viewOf } from '../../pipeline/review/diff/entry-change.ts';
import { summariseFields } from '../../pipeline/review/diff/summarise-fields.ts';
import type { Json } from '../../pipeline/review/json.ts';
import { CHANGE_WORDS, KIND_WORDS, MOVE_WORDS, nameField } from '../../pipeline/review/words/entry-words.ts';
import type { Language } from '../../pipeline/review/words/language.ts';
import { HTML_STYLE } from './html-style.ts';
import { HTML_WORDS } from './html-words.ts';
import type { DiffReport, TextSink } from './report.ts';

/** One HTML file that holds all it needs and runs nothing: it opens anywhere. */
export async function createHtmlReport(write: TextSink, language: Language): Promise<DiffReport> {
  const words = HTML_WORDS[language];
  await write(openPage(language));
  return {
    pair: async ({ diff, heads }) => {
      if (diff.changes.length > 0) await write(drawPair(diff, heads.after.name, language));
    },
    alone: (head, side) =>
      write(
        `<p class="alone ${side}">${escapeText(head.name)}: ${side === 'before' ? words.onlyBefore : words.onlyAfter}</p>\n`,
      ),
    fault: (path, reason) => write(`<p class="fault">${escapeText(path)}: ${escapeText(reason)}</p>\n`),
    end: (summary) => write(`${drawSummary(summary, language)}</main></body></html>\n`),
  };
}

function openPage(language: Language): string {
  const { title } = HTML_WORDS[language];
  // Nothing is fetched and nothing runs, even if a document's text should slip through as markup.
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${HTML_STYLE}</style></head>
<body><main><h1>${title}</h1>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

function drawPair(diff: RecordDiff, name: string, language: Language): string {
  const words = HTML_WORDS[language];
  const years = diff.relation.kind === 'two_plans' ? diff.relation.years : 0;
  const relation = diff.relation.kind === 'same_source' ? words.sameSource : words.twoPlans;
  const apart = years === 0 ? '' : ` (${words.yearsApart}: ${Math.abs(years)})`;
  const rows = diff.changes.map((change) => drawChange(change, language)).join('');
  return `<details open><summary><h2>${escapeText(name)}</h2> <span class="count">${diff.changes.length}</span></summary>
<p class="relation">${relation}${apart}</p>
<p class="before">− ${describeSide(diff.before)}</p><p class="after">+ ${describeSide(diff.after)}</p>
<div class="wide" tabindex="0" role="region" aria-label="${escapeText(name)}"><table><thead><tr><th scope="col">${words.change}</th><th scope="col">${words.entry}</th><th scope="col">${words.page}</th><th scope="col">${words.field}</th><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
${rows}</table></div></details>
`;
}

function describeSide({ name, file_name, extractor }: RecordSide): string {
  return escapeText(`${name} (${file_name}; ${extractor})`);
}

/** One group of rows: the entry beside its fields. */
function drawChange(change: EntryChange, language: Language): string {
  const view = viewOf(change);
  const lines = [...moveLines(change, language), ...fieldLines(change, language)];
  const [first, ...rest] = lines.length === 0 ? ['<td></td><td></td><td></td>'] : lines;
  const span = lines.length > 1 ? ` rowspan="${lines.length}"` : '';
  const path = view.path.length === 0 ? '' : `<div class="path">${escapeText(view.path.join(' › '))}</div>`;
  const quote = view.quote === null ? '' : `<blockquote>${escapeText(view.quote)}</blockquote>`;
  const entry = `${path}<b>${KIND_WORDS[view.kind][language]}</b> ${escapeText(view.label)}${quote}`;
  const head = `<td${span}><span class="mark">${CHANGE_WORDS[change.change][language]}</span></td><td${span}>${entry}</td><td${span}>${view.page ?? ''}</td>`;
  return `<tbody class="${change.change}"><tr>${head}${first}</tr>${rest.map((line) => `<tr>${line}</tr>`).join('')}</tbody>\n`;
}

function moveLines(change: EntryChange, language: Language): readonly string[] {
  if (change.change === 'added' || change.change === 'removed' || change.move === null) return [];
  const { by, from, to } = change.move;
  return [drawLine(MOVE_WORDS[by][language], from, to)];
}

function fieldLines(change: EntryChange, language: Language): readonly string[] {
  const tell = (field: string, value: Json): string | null => describeField(field, value, language);
  const named = (field: string): string => nameField(field, language);
  if (change.change === 'added') return [drawLine('', null, summariseFields(change.fields, named, language))];
  if (change.change === 'removed') return [drawLine('', summariseFields(change.fields, named, language), null)];
  return change.fields.map(({ field, from, to }) => drawLine(named(field), tell(field, from), tell(field, to)));
}

function drawLine(name: string, from: string | null, to: string | null): string {
  const before = from === null ? '' : `<del>${escapeText(from)}</del>`;
  const after = to === null ? '' : `<ins>${escapeText(to)}</ins>`;
  return `<td>${escapeText(name)}</td><td class="old">${before}</td><td class="new">${after}</td>`;
}

function drawSummary(summary: DiffSummary, language: Language): string {
  const words = HTML_WORDS[language];
  const counts = [
    [words.compared, summary.compared],
    [words.differ, summary.differ],
    [words.onlyBefore, summary.onlyBefore],
    [words.onlyAfter, summary.onlyAfter],
    [words.unreadable, summary.unreadable],
  ] as const;
  const shown = counts.filter(([, count], index) => index < 2 || count > 0);
  const items = shown.map(([word, count]) => `<li>${word}: <b>${count}</b></li>`).join('');
  const fields = rankFields(summary).map(({ field, entries, records }) => {
    const name = nameCount(field, language);
    return `<tr><td>${name}</td><td class="number">${entries}</td><td class="number">${records}</td></tr>`;
  });
  const head = `<tr><th scope="col">${words.field}</th><th scope="col">${words.entries}</th><th scope="col">${words.records}</th></tr>`;
  const table =
    fields.length === 0 ? '' : `<table class="fields"><thead>${head}</thead><tbody>${fields.join('')}</tbody></table>`;
  return `<section><h2>${words.summary}</h2><ul>${items}</ul>${table}</section>`;
}

/** "target value" */
function nameCount(name: string, language: Language): string {
  const [kind = '', ...field] = name.split(' ');
  const kindWord = Object.entries(KIND_WORDS).find(([key]) => key === kind)?.[1][language] ?? kind;
  return escapeText(`${kindWord}: ${nameField(field.join(' '), language)}`);
}
