/** Two spaces or more, or one that is no plain space: most texts have neither. */
const UNEVEN = /\s{2}|[^\S ]/u;
const SPACES = /\s+/gu;

/** One plain space wherever the text has spaces, tabs or line ends. */
export function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(SPACES, ' ') : text;
}
