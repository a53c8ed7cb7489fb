/** Something the user should know about a file; `stop` means nothing of that file can be used. */
export interface ImportProblem {
  readonly file: string;
  /** 1-based line in the file; `null`: the file as a whole. */
  readonly line: number | null;
  readonly severity: 'stop' | 'warn';
  /** What is wrong, where, and what to do: one plain sentence. */
  readonly message: string;
}
