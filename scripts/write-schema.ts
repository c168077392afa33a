import { writeFileSync } from 'node:fs';
import { buildRecordJsonSchema } from '../schemas/record/record-json-schema.ts';

// Makes schemas/plan-record.schema.json anew from the zod schemas: `npm run schema`.
const path = new URL('../schemas/plan-record.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(buildRecordJsonSchema(), null, 2)}\n`);
