import { createHash } from 'node:crypto';
import type { TargetRecord } from '../../schemas/record/target.ts';
import { plainText } from '../vietnamese/fold.ts';

/** Hex digits of an id: room for far more targets than a plan has. */
const ID_LENGTH = 12;

type Named = Omit<TargetRecord, 'target_id'>;

/**
 * Gives each target an id made of what it says, not of where it stands, so that the same statement has the same id
 * whenever the document is read again; a statement that stands twice is told apart by a number.
 */
export function nameTargets(targets: readonly Named[]): readonly TargetRecord[] {
  const seen = new Map<string, number>();
  return targets.map((target) => {
    const hash = createHash('sha256').update(statementOf(target)).digest('hex').slice(0, ID_LENGTH);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { target_id: count === 1 ? `target-${hash}` : `target-${hash}-${count}`, ...target };
  });
}

function statementOf(target: Named): string {
  return JSON.stringify([
    target.origin.kind,
    plainText(target.origin.quote),
    plainText(target.indicator),
    target.kind,
    target.value,
    target.value_to,
    target.unit,
    target.scope,
    target.period?.start_year ?? null,
    target.period?.end_year ?? null,
  ]);
}
