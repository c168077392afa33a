import sharp from 'sharp';
import type { PageImage } from '../../pipeline/page-images.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';

/** What is drawn over a page, and in which colour. */
const LAYERS = {
  letterhead: '#7b1fa2',
  section: '#1565c0',
  row: '#2e7d32',
  target: '#c62828',
  diagnostic: '#ef6c00',
} as const;

interface Mark {
  readonly layer: keyof typeof LAYERS;
  readonly label: string;
  readonly boxes: PlanRecord['sections'][number]['boxes'];
}

/** The page with what was found on it drawn over it: sections, rows, targets, findings, each in its colour. A PNG. */
export async function drawPage(record: PlanRecord, page: number, image: PageImage): Promise<Uint8Array> {
  const { scale } = image;
  const shapes = collectMarks(record, page).flatMap(({ layer, label, boxes }) =>
    boxes.map(([x0, y0, x1, y1], index) => {
      const colour = LAYERS[layer];
      const place = `x="${x0 * scale}" y="${y0 * scale}" width="${(x1 - x0) * scale}" height="${(y1 - y0) * scale}"`;
      const rectangle = `<rect ${place} fill="${colour}" fill-opacity="0.08" stroke="${colour}" stroke-width="${scale}"/>`;
      if (index > 0) return rectangle;
      const text = `x="${x0 * scale + 2}" y="${y0 * scale - 2}" font-size="${6 * scale}" font-family="sans-serif" fill="${colour}"`;
      return `${rectangle}<text ${text}>${label}</text>`;
    }),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${image.width}" height="${image.height}">${shapes.join('')}</svg>`;
  return sharp(image.bytes)
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer();
}

/** Labels are kept to letters that every font has: they come from ids and codes, not from the document. */
function collectMarks(record: PlanRecord, page: number): readonly Mark[] {
  const origins = Object.entries(record.document.origins);
  return [
    ...origins
      .filter(([, { page: on }]) => on === page)
      .map(([field, { boxes }]): Mark => ({ layer: 'letterhead', label: toLabel(field), boxes })),
    ...record.sections
      .filter((section) => section.page === page)
      .map(({ kind, boxes }): Mark => ({ layer: 'section', label: toLabel(kind), boxes })),
    ...record.tables
      .flatMap(({ rows }) => rows)
      .filter((row) => row.page === page)
      .map(({ kind, ordinal, boxes }): Mark => ({ layer: 'row', label: toLabel(`${kind} ${ordinal ?? ''}`), boxes })),
    ...record.targets
      .filter(({ origin }) => origin.page === page)
      .map(
        ({ origin, value, unit }): Mark => ({
          layer: 'target',
          label: toLabel(`${value ?? ''} ${unit ?? ''}`),
          boxes: origin.boxes,
        }),
      ),
    ...record.diagnostics
      .filter((diagnostic) => diagnostic.page === page)
      .map(({ code, boxes }): Mark => ({ layer: 'diagnostic', label: toLabel(code), boxes })),
  ];
}

function toLabel(text: string): string {
  return text.replace(/[^\p{ASCII}]|[<>&"]/gu, '').trim();
}
