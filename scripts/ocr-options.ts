import { Option } from 'commander';
import { OCR_ENGINE_NAMES } from '../pipeline/ocr-engines/registry.ts';

export function ocrModeOption(): Option {
  return new Option('--ocr <mode>', 'which pages are read by OCR').choices(['auto', 'always', 'never']).default('auto');
}

export function ocrEngineOption(): Option {
  return new Option('--ocr-engine <name>', 'what reads them').choices(OCR_ENGINE_NAMES).default(OCR_ENGINE_NAMES[0]);
}
