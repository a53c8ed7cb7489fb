import { onTestFinished, vi } from 'vitest';

/** Storage that answers before the disk has it, for a test of thousands of writes that no power failure can meet. */
export function writeWithoutWaiting(): void {
  const open = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode,
  ) {
    return open.call(this, stores, mode, { durability: 'relaxed' });
  });
  onTestFinished(() => spy.mockRestore());
}
