/** Why something is suggested or not: panel, log and test show the same sentence. */
export interface Reason {
  /** Stable name, for tests and styling. */
  readonly code: string;
  readonly text: string;
}

export function reason(code: string, text: string): Reason {
  return { code, text };
}

/** The same sentence once, where it was said first: one mail may have confirmed two of the things that are spoken of. */
export function saidOnce(reasons: readonly Reason[]): Reason[] {
  const said = new Set<string>();
  return reasons.filter(({ text }) => !said.has(text) && said.add(text));
}

/** What is there several times, said once with its number: "600.00 USD promised for 27 November, twice". */
export function counted(reasons: readonly Reason[]): Reason[] {
  return saidOnce(reasons).map((one) => {
    const times = reasons.filter(({ text }) => text === one.text).length;
    if (times === 1) return one;
    return reason(one.code, `${one.text}, ${times === 2 ? 'twice' : `${times} times`}`);
  });
}
