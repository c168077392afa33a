import { createRequire } from 'node:module';
import path from 'node:path';

/** The model that every engine reads with, for the record. */
export const MODEL_NAME = 'vie 4.0.0_best_int';

/** The model's file, packed with gzip in the npm package. */
export const MODEL_FILE = 'vie.traineddata';

/** Where the npm package keeps the model: nothing is fetched at run time. */
export function modelFolder(): string {
  const require = createRequire(import.meta.url);
  return path.join(path.dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
}
