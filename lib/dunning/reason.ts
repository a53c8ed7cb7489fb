/** Why something is suggested or not: panel, log and test show the same sentence. */
export interface Reason {
  /** Stable name, for tests and styling. */
  readonly code: string;
  readonly text: string;
}

export function reason(code: string, text: string): Reason {
  return { code, text };
}
