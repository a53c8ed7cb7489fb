import type { ImportProblem } from './problem.ts';

interface Place {
  readonly file: string;
  /** 1-based; `null`: the file as a whole. */
  readonly line: number | null;
}

/** stopAt({file: 'a.csv', line: 9}, 'the customer is missing.') reads "Line 9: the customer is missing." */
export function stopAt(place: Place, sentence: string): ImportProblem {
  return problem(place, 'stop', sentence);
}

/** A row that cannot be read, where the rest of its file can. */
export function rowAt(place: Place, sentence: string): ImportProblem {
  return problem(place, 'row', sentence);
}

export function warnAt(place: Place, sentence: string): ImportProblem {
  return problem(place, 'warn', sentence);
}

function problem(
  { file, line }: Place,
  severity: ImportProblem['severity'],
  sentence: string,
): ImportProblem {
  return { file, line, severity, message: line === null ? sentence : `Line ${line}: ${sentence}` };
}
