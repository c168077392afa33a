import { foldText } from '../parsers/vietnamese/fold.ts';
import type { DocumentHead } from '../schemas/model/outline.ts';

/** Names of bodies that are long and the same everywhere. */
const SHORT_NAMES = [
  { full: 'uy ban nhan dan', short: 'ubnd' },
  { full: 'hoi dong nhan dan', short: 'hdnd' },
] as const;

const slug = (text: string): string => foldText(text).replace(/ /gu, '-');

/** "ubnd-huyen-phu-quy/09-kh-ubnd/2023"; null where the reference is not known. */
export function documentKey(head: Pick<DocumentHead, 'reference' | 'issuer' | 'issuedOn' | 'period'>): string | null {
  if (head.reference === null) return null;
  let issuer = foldText(head.issuer?.name ?? '');
  for (const { full, short } of SHORT_NAMES) issuer = issuer.replaceAll(full, short);
  const year = head.issuedOn?.slice(0, 4) ?? (head.period ? String(head.period.startYear) : '');
  return [slug(issuer), slug(head.reference), year].filter((part) => part !== '').join('/');
}
