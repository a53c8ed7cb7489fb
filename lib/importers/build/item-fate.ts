import type { Day } from '../../domain/day.ts';
import type { LeftOutReason } from './left-out.ts';
import type { ItemRow } from './read-item-row.ts';

/** What a row of an item list is to us. */
export type ItemFate =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'left-out'; readonly why: LeftOutReason }
  /** No balance is stated, which is not the same as 0.00. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'settled' }
  | { readonly kind: 'open'; readonly open: number };

/**
 * Status is not balance: a draft with a balance is nothing to chase, and a paid invoice is none even where one stands.
 * Lists with days of payment go back in time: what was open on `asOf`; `null`: what is not yet paid.
 */
export function fateOf(row: ItemRow, asOf: Day | null): ItemFate {
  // Whatever is a draft or none of ours may be as odd as it likes.
  if (row.status === 'draft') return { kind: 'left-out', why: 'drafts' };
  if (row.status === 'void') return { kind: 'left-out', why: 'void or written off' };
  if (row.word === 'leave-out') return { kind: 'left-out', why: 'quotes, orders and bills' };
  if (row.unreadable.length > 0) return { kind: 'unreadable' };
  if (row.settledOn && (asOf === null || row.settledOn <= asOf)) return { kind: 'settled' };
  if (row.isHistoric && asOf !== null && row.issuedOn && row.issuedOn > asOf)
    return { kind: 'left-out', why: 'issued later' };
  if (row.status === 'settled' && !row.settledOn) return { kind: 'settled' };
  return row.open === null ? { kind: 'empty' } : { kind: 'open', open: row.open };
}
