/** Where a line of the book's words begins: the number of its text, and the place in it, in one number. */
export type LinePlace = number;

const PLACES = 2 ** 32;

/** The line around a place in a text. */
export function placeOfLine(texts: readonly string[], shelf: number, at: number): LinePlace {
  return shelf * PLACES + (texts[shelf] ?? '').lastIndexOf('\n', at) + 1;
}

export function lineAt(texts: readonly string[], place: LinePlace): string {
  const [text, start] = [texts[Math.floor(place / PLACES)] ?? '', place % PLACES];
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Lines in which the word stands somewhere, maybe in the id alone. A word of one or two letters has to begin one. */
export function linesWith(texts: readonly string[], word: string): LinePlace[] {
  const sought = word.length < 3 ? ` ${word}` : word;
  const places: LinePlace[] = [];
  for (const [shelf, text] of texts.entries())
    for (let at = text.indexOf(sought); at >= 0; ) {
      places.push(placeOfLine(texts, shelf, at));
      const end = text.indexOf('\n', at);
      at = end < 0 ? -1 : text.indexOf(sought, end);
    }
  return places;
}
