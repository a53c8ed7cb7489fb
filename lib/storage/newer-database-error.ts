/** The data was last written by a newer program; nothing is touched. */
export class NewerDatabaseError extends Error {
  constructor() {
    super(
      'Your data was last used by a newer Per Our Call. Update the extension to go on; nothing was changed.',
    );
    this.name = 'NewerDatabaseError';
  }
}
