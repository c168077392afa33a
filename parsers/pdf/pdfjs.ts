/**
 * pdfjs for Node brings what older engines lack, and puts slower functions of its own in the place of some that every
 * Node has: pushing to an array takes ten times as long then, writing JSON seven times, in the whole program.
 * Node's own are kept here and put back.
 */
const OWN = {
  push: Array.prototype.push,
  parse: JSON.parse,
  stringify: JSON.stringify,
  toString: Function.prototype.toString,
};

/** Puts Node's own functions back: after pdfjs has been loaded, and again after the module that it loads by itself. */
export function restoreBuiltIns(): void {
  put(Array.prototype, 'push', OWN.push);
  put(JSON, 'parse', OWN.parse);
  put(JSON, 'stringify', OWN.stringify);
  put(Function.prototype, 'toString', OWN.toString);
}

/** As the language has them: not to be listed. */
function put<Holder extends object, Name extends keyof Holder>(holder: Holder, name: Name, value: Holder[Name]): void {
  if (holder[name] !== value) Object.defineProperty(holder, name, { value, writable: true, configurable: true });
}

export const { AnnotationMode, getDocument, ImageKind, OPS, VerbosityLevel } = await import(
  'pdfjs-dist/legacy/build/pdf.mjs'
);
restoreBuiltIns();
