import type { Finding } from '../../schemas/model/diagnostic.ts';
import { type AuditedPlan, findingAt, NOWHERE } from './plan.ts';

/** The date line of the plan against the attachment line of its appendix. */
export function findDateConflicts({ outline }: AuditedPlan): readonly Finding[] {
  const { head, appendices } = outline;
  if (head.issuedOn === null) return [];
  const told = new Set<string>([head.issuedOn]);
  return appendices.flatMap((appendix) => {
    const { issuedOn, reference } = appendix.attachedTo;
    const isOwn = reference === null || head.reference === null || reference === head.reference;
    if (issuedOn === null || !isOwn || told.has(issuedOn)) return [];
    told.add(issuedOn);
    const name = appendix.label ?? 'Phụ lục';
    const origin = head.origins.issuedOn ?? head.origins.issued_on;
    return [
      findingAt('date_conflict', origin ?? { ...NOWHERE, page: appendix.page }, {
        vi: `Văn bản ghi ngày ${printed(head.issuedOn)}, nhưng ${name} ghi kèm theo văn bản ngày ${printed(issuedOn)}.`,
        en: `The plan is dated ${printed(head.issuedOn)}, but ${name} says that it is attached to the one of ${printed(issuedOn)}.`,
      }),
    ];
  });
}

function printed(iso: string | null): string {
  return (iso ?? '').split('-').reverse().join('/');
}
