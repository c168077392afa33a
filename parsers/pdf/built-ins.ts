/** Node's own, as they were before pdfjs was loaded: this module stands before it. */
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
