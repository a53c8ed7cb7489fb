import { FileProblem } from './file-problem.ts';

/** @throws FileProblem with the reader's own words of where it stops. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read';
    throw new FileProblem('', `The file is not JSON: ${why}`);
  }
}
