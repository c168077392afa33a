import type { RichText } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';

export interface HeadingParts {
  readonly heading: string | null;
  readonly text: string | null;
}

// Phòng Nông nghiệp và Phát triển nông thôn -: dirt of a scan
const SPECK = /\s[-–—_]$/u;
// Mục đích: | Mục tiêu.
const CLOSING = /(?<![:.;\s])\s*[:.;][:.;\s]*$/u;
/** A run-in heading of more characters than this is emphasis, not a heading. */
const RUN_IN_LIMIT = 160;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Where the bold text that begins at `from` ends; `from` where there is none. */
function boldEnd(rich: RichText, from: number): number {
  let end = from;
  for (const run of [...rich.runs].filter((each) => each.bold).sort((a, b) => a.start - b.start)) {
    if (run.end <= end) continue;
    if (rich.text.slice(end, run.start).trim() !== '') break;
    end = run.end;
  }
  return end;
}

/**
 * Parts "Mục đích: Nhằm nâng cao …" into heading and text. A heading that runs on is bold to its colon or full stop
 * while the rest of the line is not.
 */
export function splitHeading(input: {
  readonly rich: RichText;
  readonly from: number;
  readonly isHeading: boolean;
  readonly mayRunIn: boolean;
}): HeadingParts {
  const { rich, from } = input;
  const body = isScanned(rich) ? rich.text.slice(from).replace(SPECK, '') : rich.text.slice(from);
  if (input.isHeading) return { heading: orNull(body.replace(CLOSING, '')), text: null };
  if (!input.mayRunIn) return { heading: null, text: orNull(body) };
  const end = boldEnd(rich, from);
  const bold = rich.text.slice(from, end);
  const rest = rich.text.slice(end);
  const closed = /[:.]\s*$/u.test(bold) || /^\s*[:.]/u.test(rest);
  if (
    bold.trim().length > 2 &&
    bold.length <= RUN_IN_LIMIT &&
    closed &&
    rest.replace(/^\s*[:.]\s*/u, '').trim() !== ''
  ) {
    return { heading: orNull(bold.replace(CLOSING, '')), text: orNull(rest.replace(/^\s*[:.]\s*/u, '')) };
  }
  return { heading: null, text: orNull(body) };
}
