/** The word in lower case, set in the capitals of another: letter by letter where both are as long, else as a whole. */
export function copyCase(model: string, word: string): string {
  const models = [...model];
  const letters = [...word];
  if (models.length === letters.length) {
    return letters.map((letter, i) => (isCapital(models[i]) ? letter.toUpperCase() : letter)).join('');
  }
  const isAllCapitals = models.filter((letter) => isCapital(letter)).length > 1 && model === model.toUpperCase();
  if (isAllCapitals) return word.toUpperCase();
  return isCapital(models[0]) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}
