/** How far an import is; `of: null` while nobody knows how much there is. */
export interface ImportProgress {
  readonly step: 'reading' | 'checking' | 'writing' | 'listing';
  /** Bytes while reading, rows while writing, customers while the day's list is made. */
  readonly done: number;
  readonly of: number | null;
}

/** Told now and then; and asked at every batch whether to go on. */
export interface ImportWatch {
  readonly progress: (at: ImportProgress) => void;
  readonly signal: AbortSignal;
}
