import { isJsonObject, type Json, type JsonObject, toJson } from '../../../json.ts';
import type { Adding } from '../app-state.ts';
import type { LoadedDocument } from './loaded-document.ts';

/** A target that a person is about to add, as far as its place says it. */
export interface NewTarget {
  readonly id: string;
  readonly anchorLabel: string;
  /** The words of its place: the person leaves of them what the target was read from. */
  readonly quote: string;
  readonly fields: JsonObject;
  /** The whole entry with what the person wrote. */
  readonly build: (quote: string, fields: JsonObject) => JsonObject;
}

/** Random bytes of an id. */
const ID_BYTES = 8;

export function draftTarget(document: LoadedDocument, adding: Adding): NewTarget {
  const anchor = adding.anchor === null ? undefined : document.entries.get(adding.anchor);
  const isRow = anchor?.kind === 'row';
  const id = `review-${makeId()}`;
  const { period } = document.answer.record.document;
  const boxes = adding.box === null ? (anchor?.boxes ?? []) : [adding.box];
  const fields: JsonObject = {
    indicator: null,
    comparator: 'eq',
    value: null,
    value_to: null,
    unit: '%',
    kind: 'quantity',
    area: null,
    scope: null,
    period: period === null ? null : { ...period },
    due_on: null,
    lead: [],
  };
  const build = (quote: string, written: JsonObject): JsonObject =>
    asObject({
      target_id: id,
      origin: {
        kind: isRow ? 'table_row' : 'section',
        section_id: anchor && !isRow ? anchor.id : null,
        table_id: isRow ? anchor.tableId : null,
        row_id: isRow ? anchor.id : null,
        column: null,
        page: adding.page,
        boxes,
        quote,
      },
      heading_path: (anchor?.path ?? []).filter((name) => name !== ''),
      change: null,
      baseline: null,
      max_value: null,
      cumulative_from: null,
      per: null,
      support: [],
      monitor: [],
      implement: [],
      confidence: 1,
      ...written,
    });
  return { id, anchorLabel: anchor?.label ?? '', quote: anchor?.quote ?? '', fields, build };
}

function asObject(value: unknown): JsonObject {
  const json: Json = toJson(value);
  return isJsonObject(json) ? json : {};
}

/** crypto.randomUUID is not there where the page comes from another machine without TLS. */
function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(ID_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
