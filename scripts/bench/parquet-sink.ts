import { writeFile } from 'node:fs/promises';
import { FILE_FORMATS } from '../../pipeline/sinks/folder/file-format.ts';
import { createFolderSink } from '../../pipeline/sinks/folder/folder-sink.ts';
import { loadRecords } from '../../pipeline/sinks/load-records.ts';
import type { RecordSink } from '../../pipeline/sinks/record-sink.ts';
import type { Batch } from '../../pipeline/sinks/rows/batch.ts';

/** Seconds that the Parquet sink alone takes for the records of an output folder: their rows are made beforehand, and held. */
export async function timeParquetSink(outFolder: string, into: string): Promise<number> {
  const inner = createFolderSink(into, FILE_FORMATS.parquet);
  const batches: Batch[] = [];
  let seconds = Number.NaN;
  let start: Parameters<RecordSink['begin']>[0] | null = null;
  const holding: RecordSink = {
    open: async () => undefined,
    exportKnownFiles: (csvPath) => writeFile(csvPath, ''),
    begin: async (load) => {
      start = load;
      return load.startedAt;
    },
    write: async (batch) => {
      batches.push(batch);
    },
    settle: async (settlement, counts) => {
      if (start === null) throw new Error('the load has not begun');
      const begin = performance.now();
      await inner.open();
      await inner.begin(start);
      for (const batch of batches) await inner.write(batch);
      const notes = await inner.settle(settlement, counts);
      seconds = (performance.now() - begin) / 1000;
      return notes;
    },
    close: () => inner.close(),
  };
  await loadRecords({ outFolder, sink: holding, programVersion: 'bench', now: new Date() });
  return seconds;
}
