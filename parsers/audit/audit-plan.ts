import type { Finding } from '../../schemas/model/diagnostic.ts';
import { findDateConflicts } from './date-conflict.ts';
import { findImpossibleShares } from './impossible-share.ts';
import { findNumberingDuplicates } from './numbering-duplicate.ts';
import { findNumberingGaps } from './numbering-gap.ts';
import type { AuditedPlan } from './plan.ts';
import { findRowsWithoutLead } from './row-without-lead.ts';
import { findSumMismatches } from './sum-mismatch.ts';
import { findValueConflicts } from './value-conflict.ts';
import { findYearConflicts } from './year-conflict.ts';

/** One a finding, in the order in which they are told. */
const AUDITS: readonly ((plan: AuditedPlan) => readonly Finding[])[] = [
  findDateConflicts,
  findYearConflicts,
  findValueConflicts,
  findSumMismatches,
  findNumberingGaps,
  findNumberingDuplicates,
  findRowsWithoutLead,
  findImpossibleShares,
];

/** What the plan says wrong. A sound plan gets no finding. */
export function auditPlan(input: AuditedPlan): readonly Finding[] {
  return AUDITS.flatMap((audit) => audit(input));
}
