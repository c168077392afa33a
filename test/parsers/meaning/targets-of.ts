import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

/** The targets of a plan for 2024 with this body. */
export function targetsOf(body: string) {
  return buildTargets(outlineOfText(`${PLAN_HEAD}${body}`), { abbreviations: collectAbbreviations([]) }).targets;
}
