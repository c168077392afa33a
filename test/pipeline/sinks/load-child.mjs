/** Loads a folder in a process of its own, which a test can kill: OUT, destination, schema, time. Tells each batch on stdout. */
import { loadRecords } from '../../../pipeline/sinks/load-records.ts';
import { createSink } from '../../../pipeline/sinks/registry.ts';

const [out = '', address = '', schema = '', now = ''] = process.argv.slice(2);
const tell = (text) => {
  process.stdout.write(`${text}\n`);
};
await loadRecords({
  outFolder: out,
  sink: createSink(address, schema === '' ? undefined : schema),
  programVersion: '0.1.0',
  now: new Date(now),
  watcher: {
    listed: () => undefined,
    started: (documents) => tell(`started ${documents}`),
    written: (documents) => tell(`written ${documents}`),
    settling: () => tell('settling'),
  },
});
