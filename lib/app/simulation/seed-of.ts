/** A number of its own for each account of a simulation, whatever its place in the book (FNV-1a). */
export function seedOf(seed: number, id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${id}`) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
