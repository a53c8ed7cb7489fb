/** Runs work of one name one after the other, in the order it was asked for: also when the worker has forgotten who asked. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work) as Promise<T>;
}
