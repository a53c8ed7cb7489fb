export interface BackupProgress {
  readonly step: 'reading' | 'checking' | 'writing' | 'listing';
  /** Rows, and customers while the day's list is made. */
  readonly done: number;
  /** `null` while nobody knows. */
  readonly of: number | null;
}

/** Told how far a backup or a restore is; and asked at every batch whether to go on. */
export interface BackupWatch {
  readonly progress: (at: BackupProgress) => void;
  /** Aborted: the work ends with the signal's reason, and nothing was changed. */
  readonly signal: AbortSignal;
}

/** For whoever does not look on. */
export const UNWATCHED: BackupWatch = { progress: () => {}, signal: new AbortController().signal };
