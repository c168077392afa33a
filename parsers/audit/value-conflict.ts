import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { AuditedPlan } from './plan.ts';

export function findValueConflicts(_plan: AuditedPlan): readonly Finding[] {
  return [];
}
