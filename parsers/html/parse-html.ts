import { decodeEntities } from './entities.ts';

export interface HtmlElement {
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, entities decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

const VOID: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'base',
  'area',
  'wbr',
  'source',
  'param',
  'embed',
]);
/** What is in these is no text, whatever it looks like. */
const OPAQUE: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xml', 'noscript']);
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'ul',
  'ol',
  'li',
  'hr',
  'blockquote',
  'center',
  'pre',
  'section',
  'form',
  'dl',
]);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const TABLE_PARTS: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'thead', 'tbody', 'tfoot']);

/** Elements that end without being closed, and where which others begin. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']),
  td: TABLE_PARTS,
  th: TABLE_PARTS,
  tr: new Set(['tr', 'tbody', 'tfoot']),
  thead: new Set(['tbody', 'tfoot']),
  tbody: new Set(['tbody', 'tfoot']),
  p: BLOCKS,
};

/** What begins stays inside this element, and closes nothing beyond it. */
function holds(element: string, begins: string): boolean {
  if (TABLE_PARTS.has(begins)) return element === 'table';
  if (begins === 'li') return element === 'ul' || element === 'ol' || element === 'table';
  return BLOCKS.has(element) || CELLS.has(element);
}

/** Elements nested deeper than this print nothing in any page that a person made; they are put beside each other. */
const DEEPEST = 300;

// <td colspan=2 style='border:none'> | </p> | <br/> | <o:p>
const TAG = /<(\/?)([a-z][a-z\d:-]{0,40})((?:[^<>"']|"[^"]*"|'[^']*')*)>/iuy;
// colspan=2 | style='x' | nowrap
const ATTRIBUTE = /([a-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/giu;

function parseAttributes(text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** Closes the elements that the new one can't stand in: a cell ends where the next begins. */
function closeBefore(open: OpenElement[], begins: string): void {
  for (let i = open.length - 1; i > 0; i--) {
    const name = open[i]?.name ?? '';
    if (CLOSED_BY[name]?.has(begins)) open.length = i;
    else if (holds(name, begins)) return;
  }
}

function close(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  // A cell is closed by its own table only, not by what stands in a table inside it.
  const table = open.findLastIndex((element) => element.name === 'table');
  if (at > 0 && (at >= table || name === 'table')) open.length = at;
}

function openTag(open: OpenElement[], name: string, attributes: string): void {
  closeBefore(open, name);
  const element: OpenElement = { name, attributes: parseAttributes(attributes), children: [] };
  open.at(-1)?.children.push(element);
  if (!VOID.has(name) && !attributes.endsWith('/') && open.length < DEEPEST) open.push(element);
}

/** Where an element ends whose content is no text. */
function skipOpaque(lowerHtml: string, name: string, from: number): number {
  const end = lowerHtml.indexOf(`</${name}`, from);
  return end < 0 ? lowerHtml.length : end;
}

/** `<!-- … -->`, `<!doctype …>`, `<![if …]>`, `<?xml …?>`: where what follows begins. */
function skipDeclaration(html: string, at: number): number {
  const end = html.startsWith('<!--', at) ? html.indexOf('-->', at + 4) : html.indexOf('>', at);
  if (end < 0) return html.length;
  return html.startsWith('<!--', at) ? end + 3 : end + 1;
}

/** HTML as browsers and Word write it, however ill-formed → its elements. */
export function parseHtml(html: string): HtmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const addText = (text: string): void => {
    if (text !== '') open.at(-1)?.children.push(decodeEntities(text));
  };
  const lowerHtml = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    addText(html.slice(at, next < 0 ? html.length : next));
    if (next < 0) break;
    const second = html.charAt(next + 1);
    TAG.lastIndex = next;
    const tag = TAG.exec(html);
    if (second === '!' || second === '?') at = skipDeclaration(html, next);
    else if (!tag) {
      addText('<');
      at = next + 1;
    } else {
      const [whole, slash, rawName = '', attributes = ''] = tag;
      const name = rawName.toLowerCase();
      at = next + whole.length;
      if (slash) close(open, name);
      else if (OPAQUE.has(name)) at = skipOpaque(lowerHtml, name, at);
      else openTag(open, name, attributes);
    }
  }
  return root;
}
