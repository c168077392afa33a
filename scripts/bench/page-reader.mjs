// A process that reads one page as often as it is told to, as a worker of the queue does: engine and preparation are its own.
import { readFile } from 'node:fs/promises';
import { openPdf } from '../../dist/parsers/pdf/open-pdf.js';
import { createOcrEngine } from '../../dist/pipeline/ocr-engines/registry.js';

const [scan] = process.argv.slice(2);
const source = await openPdf(new Uint8Array(await readFile(scan)), {});
const picture = await source.takePicture(1);
await source.close();
const engine = await createOcrEngine({ name: 'tesseract.js' });
process.on('message', async (pages) => {
  for (let page = 0; page < pages; page++) await engine.readPage(picture);
  process.send('read');
});
process.send('ready');
