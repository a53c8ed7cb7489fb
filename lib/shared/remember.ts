/**
 * A function that is asked the same few questions again and again answers from memory; forgetting costs nothing but
 * time. For what is slow to make and never changes: `Intl` formats by locale, days by their number.
 */
export function remember<A extends readonly (string | number)[], T>(
  make: (...question: A) => T,
): (...question: A) => T {
  // A map for each word of the question but the last: no key has to be put together for an answer that is known.
  const known: Level<T> = new Map();
  return (...question) => {
    let level = known;
    const last = question.length - 1;
    for (let index = 0; index < last; index += 1) level = deeper(level, question[index]);
    const word = question[last];
    if (!level.has(word)) level.set(word, make(...question));
    return level.get(word) as T;
  };
}

type Level<T> = Map<unknown, T | Level<T>>;

function deeper<T>(level: Level<T>, word: unknown): Level<T> {
  const known = level.get(word) as Level<T> | undefined;
  if (known) return known;
  const made: Level<T> = new Map();
  level.set(word, made);
  return made;
}
