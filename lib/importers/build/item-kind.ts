import { isNegativeMoney, type Money } from '../../domain/money.ts';
import { type Result, refusal, success } from '../../shared/result.ts';
import { foldName } from '../../shared/text.ts';
import type { OpenItemCandidate } from '../candidates.ts';

type ItemKind = OpenItemCandidate['kind'];

interface KindFacts {
  readonly kind: ItemKind;
  /** Said to the user: the file's own word is another one. */
  readonly remark: string | null;
}

const CREDITS = ['credit memo', 'credit note', 'adjustment note'];
const CASH = ['payment', 'receive payment', 'unapplied payment', 'unapplied cash payment', 'unapplied cash'];

/**
 * What a transaction is to us. Whatever is not an invoice, a credit or a payment, such as a journal entry, goes by its
 * sign: owed counts as an invoice, owing as a credit. A credit or payment above zero contradicts itself.
 */
export function itemKind(type: string, open: Money): Result<KindFacts> {
  const word = foldName(type);
  const negative = isNegativeMoney(open);
  const known: ItemKind | null = CREDITS.includes(word)
    ? 'credit-memo'
    : CASH.includes(word)
      ? 'unapplied-cash'
      : null;
  if (known && negative) return success({ kind: known, remark: null });
  if (known) return refusal('sign', 'owes the customer something, so its open balance has to be below zero');
  const kind: ItemKind = negative ? 'credit-memo' : 'invoice';
  if (word === '' || (word === 'invoice' && !negative)) return success({ kind, remark: null });
  const counted = negative
    ? 'a credit, because its open balance is below zero'
    : 'an invoice, because it is owed';
  return success({ kind, remark: `counts as ${counted}` });
}
