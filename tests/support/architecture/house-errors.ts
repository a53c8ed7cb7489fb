import { codeErrors } from './code-errors.ts';
import { cycleErrors } from './cycle-errors.ts';
import { fileErrors } from './file-errors.ts';
import { pageCodeErrors } from './page-code-errors.ts';
import type { Source } from './source.ts';
import { tableErrors } from './table-errors.ts';

/** Every way in which the files break the rules of the house; each sentence names file and rule. */
export function houseErrors(sources: readonly Source[]): string[] {
  return [tableErrors, pageCodeErrors, cycleErrors, fileErrors, codeErrors].flatMap((rule) => rule(sources));
}
