import { foldNumber } from '../../domain/invoice-number.ts';
import { customerKey } from '../values/customer-key.ts';
import type { CustomerRef } from './customer-refs.ts';

interface NumberedItem {
  readonly ref: CustomerRef;
  readonly kind: string;
  readonly number: string;
}

/** One string for a document in any list: who, what and which number. */
export function itemIdentity({ ref, kind, number }: NumberedItem): string {
  const who = ref.id === null ? customerKey(ref.name ?? '') : `#${ref.id}`;
  return `${who}\n${kind}\n${foldNumber(number)}`;
}
