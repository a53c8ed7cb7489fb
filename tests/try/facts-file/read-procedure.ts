import { type DunningProcedure, dunningProcedureSchema } from '../../../lib/domain/dunning-procedure.ts';
import { DEFAULT_PROCEDURES } from '../../../lib/dunning/default-procedure.ts';
import { FileProblem, parsed } from './file-problem.ts';
import { jsonIn } from './json-in.ts';

/** A shipped way of following up by its name, or one that a file holds whole. @throws FileProblem */
export function readProcedure(name: string, text: string | null): DunningProcedure {
  if (name === 'trade' || name === 'consumer') return DEFAULT_PROCEDURES[name];
  if (text === null) throw new FileProblem('--procedure', `there is no way of following up called ${name}`);
  return parsed(dunningProcedureSchema, jsonIn(text));
}
