/** Why a backup cannot be read; the message is a sentence for the user. */
export class BackupError extends Error {
  readonly reason: BackupProblem;

  constructor(reason: BackupProblem) {
    super(SENTENCES[reason]);
    this.name = 'BackupError';
    this.reason = reason;
  }
}

export type BackupProblem =
  | 'no-backup'
  | 'newer'
  | 'cut-off'
  | 'damaged'
  | 'passphrase-needed'
  | 'wrong-passphrase'
  | 'unopened'
  | 'busy';

const SENTENCES: Record<BackupProblem, string> = {
  'no-backup':
    'This is not a backup made by Per Our Call, or its beginning is missing. The name of a backup ends in “.pocbackup”.',
  newer: 'This backup was made by a newer Per Our Call. Update the extension, then choose the file again.',
  'cut-off':
    'The end of this backup is missing: a download or a copy of it did not finish. Copy it again, or choose another backup.',
  damaged:
    'This backup was changed or damaged after it was made, so none of it is used. Choose another copy or an older backup.',
  'passphrase-needed': 'This backup is locked. Type the passphrase it was made with.',
  'wrong-passphrase': 'That is not the passphrase this backup was made with.',
  unopened:
    'The file can no longer be opened: it was moved, changed or removed meanwhile. Choose it once more.',
  busy: 'A backup is being restored on another page of Per Our Call. Finish or close that one first.',
};
