/** An expected refusal: a value the user can read, never an exception. */
export interface Refusal {
  readonly ok: false;
  /** Stable name of the reason, for code and tests. */
  readonly reason: string;
  /** The same reason as a sentence a clerk understands. */
  readonly message: string;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export type Result<T> = Success<T> | Refusal;

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function refusal(reason: string, message: string): Refusal {
  return { ok: false, reason, message };
}
