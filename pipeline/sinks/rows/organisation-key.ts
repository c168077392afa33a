import { createHash } from 'node:crypto';
import { foldText, plainText } from '../../../parsers/vietnamese/fold.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';

/** The government that a plan belongs to: within it a name means one unit. */
export interface Government {
  readonly level: 'central' | 'province' | 'district' | 'commune' | null;
  readonly place: string | null;
  /** What the keys of its units begin with. */
  readonly slug: string;
}

/** Hex digits of the check at the end of a key: names that differ by a tone alone stay two. */
const CHECK_LENGTH = 8;

/** Longest readable part of a key, in characters; the check tells longer names apart. */
const SLUG_LENGTH = 60;

/** The government of a plan's issuer. Without an issuer nothing says whose units they are: the document is its own world. */
export function governmentOf(document: PlanRecord['document'], documentId: string): Government {
  const { issuer } = document;
  if (issuer === null) return { level: null, place: null, slug: slug(documentId) };
  const place = issuer.place ?? issuer.name;
  return { level: issuer.level, place, slug: slug(place) };
}

/** "huyen-phu-quy/phong-noi-vu~5b1f09c2" */
export function organisationKey(government: Government, name: string): string {
  const check = createHash('sha256')
    .update(`${government.level ?? ''}\n${plainText(government.place ?? government.slug)}\n${plainText(name)}`)
    .digest('hex')
    .slice(0, CHECK_LENGTH);
  return `${government.slug}/${slug(name)}~${check}`;
}

function slug(text: string): string {
  return foldText(text).replace(/ /gu, '-').slice(0, SLUG_LENGTH);
}
