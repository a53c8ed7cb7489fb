import { z } from 'zod';
import { unique } from '../shared/list.ts';
import { idSchema } from './id.ts';

/**
 * The words some accounts are found by, one account a line, in the order of their ids: a projection of the facts, thrown
 * away and rebuilt at will. A whole book is read as some dozens of texts and looked through by the machine's own search
 * for a string, which is many times as fast as an index of a million words is written.
 */
export const searchShelfSchema = z.object({
  /** The least id that may stand here; '' on the first. The next shelf begins where this one ends. */
  from: z.string(),
  /** A line end before each line, none behind the last. */
  text: z.string(),
});
export type SearchShelf = z.infer<typeof searchShelfSchema>;

/** What one account is found by, as a line: its id, then the words of its name, of its people and places, its numbers. */
export interface SearchText {
  readonly accountId: string;
  readonly line: string;
}

interface Words {
  readonly name: readonly string[];
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
}

/** A space on either side of every word, so that where one begins and ends can be told. */
export function searchText(accountId: string, { name, texts, numbers }: Words): SearchText {
  const fields = [name, texts, numbers].map((words) => unique(words).join(' '));
  return {
    accountId: idSchema.parse(accountId),
    line: [accountId, ...fields.map((words) => ` ${words} `)].join('\t'),
  };
}

/** The parts of a line. */
export interface SearchLine {
  readonly id: string;
  readonly name: string;
  readonly texts: string;
  readonly numbers: string;
}

export function readSearchLine(line: string): SearchLine {
  const [id = '', name = '', texts = '', numbers = ''] = line.split('\t');
  return { id, name, texts, numbers };
}
