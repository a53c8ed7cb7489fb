/**
 * A function that is asked the same few questions again and again answers from memory; forgetting costs nothing but
 * time. For what is slow to make and never changes: `Intl` formats by locale.
 */
export function remember<A extends readonly (string | number)[], T>(
  make: (...question: A) => T,
): (...question: A) => T {
  const known = new Map<string, T>();
  return (...question) => {
    const key = question.join('\n');
    const answer = known.get(key) ?? make(...question);
    known.set(key, answer);
    return answer;
  };
}
