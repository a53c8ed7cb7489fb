/** Something the user should know about a file. */
export interface ImportProblem {
  readonly file: string;
  /** 1-based line in the file; `null`: the file as a whole. */
  readonly line: number | null;
  /**
   * `stop`: nothing of that file can be used. `row`: this row cannot be read; the rest can be imported without it when the
   * user says so. `warn`: it is read, and this should be known.
   */
  readonly severity: 'stop' | 'row' | 'warn';
  /** What is wrong, where, and what to do: one plain sentence. */
  readonly message: string;
}
