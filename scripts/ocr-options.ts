import { Option } from 'commander';

export function ocrModeOption(): Option {
  return new Option('--ocr <mode>', 'which pages are read by OCR').choices(['auto', 'always', 'never']).default('auto');
}

/** Which engines there are is known to the registry, which takes too long to load for a call that needs none. */
export function ocrEngineOption(): Option {
  return new Option('--ocr-engine <name>', 'what reads them (default: tesseract.js)');
}
