import { readFileSync, writeFileSync } from 'node:fs';
import { fillWarehouseDocs } from '../pipeline/sinks/describe/warehouse-docs.ts';

// Makes the parts of docs/warehouse.md anew that tell what the description of the warehouse says: `npm run docs`.
const path = new URL('../docs/warehouse.md', import.meta.url);
writeFileSync(path, fillWarehouseDocs(readFileSync(path, 'utf8')));
