// First, so that Node's own functions are kept before pdfjs replaces them.
import './built-ins.ts';

import { AnnotationMode, getDocument, ImageKind, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { restoreBuiltIns } from './built-ins.ts';

/**
 * pdfjs for Node brings what older engines lack, and puts slower functions of its own in the place of some that every
 * Node has: pushing to an array takes ten times as long then, writing JSON seven times, in the whole program.
 */
restoreBuiltIns();

export { AnnotationMode, getDocument, ImageKind, OPS, restoreBuiltIns, VerbosityLevel };
