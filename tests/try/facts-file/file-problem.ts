import type { z } from 'zod';

/** What is wrong in a file a person wrote: where, and one plain sentence. */
export class FileProblem extends Error {
  constructor(path: string, says: string) {
    super(path === '' ? says : `${path}: ${says}`);
    this.name = 'FileProblem';
  }
}

/** "items[0].open". */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** The file by its schema. @throws FileProblem with the first thing that does not fit. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue ? new FileProblem(pathOf(issue.path), sentenceOf(issue)) : new FileProblem('', 'does not fit');
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    if (issue.input === undefined) return 'is missing';
    if (issue.code === 'invalid_type') return `has to be ${A[issue.expected] ?? issue.expected}`;
    return `has to be one of ${issue.values.join(', ')}`;
  }
  return issue.message.replace(/\.$/, '');
}

const A: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
};
