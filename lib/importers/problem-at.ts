import type { ImportProblem } from './problem.ts';

interface Place {
  readonly file: string;
  /** 1-based; `null`: the file as a whole. */
  readonly line: number | null;
}

/** stopAt({file: 'a.csv', line: 9}, 'the customer is missing.') reads "Line 9: the customer is missing." */
export function stopAt(place: Place, sentence: string): ImportProblem {
  return { ...place, severity: 'stop', message: placed(place, sentence) };
}

export function warnAt(place: Place, sentence: string): ImportProblem {
  return { ...place, severity: 'warn', message: placed(place, sentence) };
}

function placed(place: Place, sentence: string): string {
  return place.line === null ? sentence : `Line ${place.line}: ${sentence}`;
}
