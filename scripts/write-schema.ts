import { readFileSync, writeFileSync } from 'node:fs';
import { buildRecordJsonSchema } from '../schemas/record/record-json-schema.ts';
import { describeRecord } from './describe-record.ts';

// Makes schemas/plan-record.schema.json and the tables of docs/record.md anew from the zod schemas: `npm run schema`.
const path = new URL('../schemas/plan-record.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(buildRecordJsonSchema(), null, 2)}\n`);
const docs = new URL('../docs/record.md', import.meta.url);
writeFileSync(docs, describeRecord(readFileSync(docs, 'utf8')));
