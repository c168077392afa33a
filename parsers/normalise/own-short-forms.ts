import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import { BASE_ABBREVIATIONS, compact } from './abbreviation.ts';
import type { Abbreviations } from './organisation.ts';
import { readUnitStart } from './unit-name.ts';
import type { UnitsByRole } from './units-in-charge.ts';

/** A text in which the bodies that the document itself abbreviates are spelt out, and how to print them again. */
export interface SpeltText {
  readonly text: string;
  readonly asPrinted: (units: UnitsByRole) => UnitsByRole;
}

// BQLKKT | PGDĐT | TT-DVTH, not the symbol in "41/KH-PGDĐT"
const CAPITALS = /(?<![\p{L}\p{N}&/-])\p{Lu}{2,}(?:[&-]\p{Lu}+)*(?![\p{L}\p{N}&/-])/gu;

/** "BQLKKT phối hợp với PGDĐT …": a body by a short form of the document's own is told by its whole name. */
export function spellOwnShortForms(printed: string, abbreviations: Abbreviations): SpeltText {
  const spelt = new Map<string, string>();
  const text = printed.replace(CAPITALS, (short) => {
    const full = BASE_ABBREVIATIONS.has(compact(short)) ? undefined : abbreviations.fullByShort.get(compact(short));
    if (full === undefined || printed.includes(full) || readUnitStart(full) !== 'named') return short;
    spelt.set(full, short);
    return full;
  });
  const printAgain = (units: readonly UnitInCharge[]): readonly UnitInCharge[] =>
    units.map((unit) => {
      let name = unit.text;
      for (const [full, short] of spelt) name = name.replace(full, short);
      return { ...unit, text: name };
    });
  const asPrinted = ({ lead, support, monitor, implement }: UnitsByRole): UnitsByRole => ({
    lead: printAgain(lead),
    support: printAgain(support),
    monitor: printAgain(monitor),
    implement: printAgain(implement),
  });
  return { text, asPrinted };
}
