import type { Command } from 'commander';
import { buildRecordJsonSchema } from '../schemas/record/record-json-schema.ts';

const EXAMPLES = `
Examples:
  $ kehoach schema > plan-record.schema.json
  $ kehoach schema | jq '.properties | keys'`;

export function registerSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a record')
    .description('Prints the JSON Schema (draft 2020-12) of the records.')
    .addHelpText('after', EXAMPLES)
    .action(() => {
      process.stdout.write(`${JSON.stringify(buildRecordJsonSchema(), null, 2)}\n`);
    });
}
