/** Names of the characters from U+00A0 to U+00FF, in order. Source: HTML 4, 24.2.1. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute ' +
  'THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const FIRST_LATIN_1 = 0xa0;

const OTHERS: readonly (readonly [name: string, character: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['sbquo', '‚'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['bull', '•'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ne', '≠'],
  ['minus', '−'],
  ['rarr', '→'],
  ['larr', '←'],
  ['dagger', '†'],
  ['euro', '€'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
];

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, i): readonly [string, string] => [name, String.fromCharCode(FIRST_LATIN_1 + i)]),
  ...OTHERS,
]);

/** Numbers from 128 to 159 are meant as Windows shows them: &#150; is an en dash. */
const WINDOWS = new TextDecoder('windows-1252');

function toCharacter(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

// &aacute; | &#7871; | &#x1ebf; | &nbsp without its semicolon
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));?/giu;

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return toCharacter(Number(decimal));
    if (hex !== undefined) return toCharacter(Number.parseInt(hex, 16));
    return NAMED.get(name ?? '') ?? whole;
  });
}
