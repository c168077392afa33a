import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';

const LAYERS = ['schemas', 'parsers', 'pipeline', 'scripts'];

/** Past this a file is split by subject. Lines. */
const FILE_LIMIT = 400;

interface LayerRules {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  readonly options: ICruiseOptions;
}

const rules: LayerRules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

function listSources(): readonly string[] {
  return LAYERS.flatMap((layer) =>
    readdirSync(layer, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${layer}/${name}`),
  );
}

describe('the layers', () => {
  it('depend downwards only, and on the libraries that are theirs', async () => {
    const options: ICruiseOptions = { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true };
    const { output } = await cruise(LAYERS, options, undefined, { tsConfig: extractTSConfig('tsconfig.json') });
    if (typeof output === 'string') throw new Error(output);
    expect(output.summary.totalCruised).toBeGreaterThan(50);
    expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it('hold files that can be read in one sitting', () => {
    const long = listSources().filter((path) => readFileSync(path, 'utf8').split('\n').length > FILE_LIMIT);
    expect(long).toEqual([]);
  });
});
