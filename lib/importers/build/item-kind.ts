import { type Result, refusal, success } from '../../shared/result.ts';
import type { Format, ItemKind } from '../formats/format.ts';
import { type KindWord, kindOfWord } from '../values/kind-words.ts';
import { wordReader } from './format-words.ts';

interface KindFacts {
  readonly kind: ItemKind;
  /** Said to the user: the file's own word is another one. */
  readonly remark: string | null;
}

/** What a cell of the type column means: in the format's own words, else in those every program uses. */
export function kindReader({ words }: Format): (cell: string) => KindWord {
  const read = wordReader<KindWord>(words?.kinds, kindOfWord);
  return (cell) => read(cell) ?? 'unknown';
}

/**
 * What a transaction is to us, `open` in minor units. Whatever is not an invoice, a credit or a payment, such as a journal
 * entry, goes by its sign: owed counts as an invoice, owing as a credit. A credit or payment above zero contradicts itself.
 */
export function itemKind(word: KindWord, open: number): Result<KindFacts> {
  const isOwing = open < 0;
  if (word === 'credit-memo' || word === 'unapplied-cash') {
    if (isOwing) return success({ kind: word, remark: null });
    return refusal('sign', 'owes the customer something, so its open balance has to be below zero');
  }
  const kind: ItemKind = isOwing ? 'credit-memo' : 'invoice';
  if (word === 'unnamed' || (word === 'invoice' && !isOwing)) return success({ kind, remark: null });
  const counted = isOwing
    ? 'a credit, because its open balance is below zero'
    : 'an invoice, because it is owed';
  return success({ kind, remark: `counts as ${counted}` });
}
