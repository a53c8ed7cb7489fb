/** The data was last written by a newer program; nothing is touched. */
export class NewerDatabaseError extends Error {
  constructor() {
    super(
      'Your data was last used by a newer Per Our Call. Update the extension to go on; nothing was changed.',
    );
    this.name = 'NewerDatabaseError';
  }
}

/** Dexie wraps what went wrong on opening into the error of every question asked afterwards. */
export function isNewerDatabaseError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof NewerDatabaseError) return true;
  return 'inner' in error && isNewerDatabaseError(error.inner);
}
