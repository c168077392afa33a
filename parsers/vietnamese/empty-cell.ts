// – | … | ___ | -
const NOTHING = /^[\s.…_\-–—]*$/u;

/** Is nothing in the cell but what stands for it: a dash, dots, a line to write on? */
export function isEmptyCell(text: string): boolean {
  return NOTHING.test(text);
}
