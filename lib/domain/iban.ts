/** As it stands on a line: in groups of four, or all in one. */
const LIKE_IBAN = /\b[A-Z]{2}\d{2}(?:(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?|[A-Z0-9]{11,30})\b/g;
/** Norway has the shortest. */
const SHORTEST = 15;

/**
 * What looks like an IBAN and does not add up (ISO 13616, remainder 97); `null`: all do, or there is none. Only a doubt: what
 * stands behind it on the line may look as if it belonged to it, so a shorter reading that adds up is taken.
 */
export function doubtfulIban(text: string): string | null {
  const found = text.toUpperCase().match(LIKE_IBAN) ?? [];
  return found.find((written) => !readings(written).some(addsUp)) ?? null;
}

/** The whole, and less by one group after the other. */
function readings(written: string): string[] {
  const groups = written.split(' ');
  return groups
    .map((_, index) => groups.slice(0, groups.length - index).join(''))
    .filter((reading) => reading.length >= SHORTEST);
}

function addsUp(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
