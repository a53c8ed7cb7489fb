import type { Day } from '../../domain/day.ts';
import type { ContactCandidate, OpenItemCandidate, RememberedColumns, TotalCheck } from '../candidates.ts';
import type { Format } from '../formats/format.ts';
import type { ImportQuestion } from '../import-answers.ts';
import type { CustomerRef } from './customer-refs.ts';

/** An item before its customer is known among those of all files; `type` is the file's own word for it. */
export interface ReadItem extends Omit<OpenItemCandidate, 'accountKey' | 'external'> {
  readonly ref: CustomerRef;
  readonly type: string;
}

/** As little as a list of a hundred thousand paid invoices may leave in memory. */
export interface SettledItem {
  readonly ref: CustomerRef;
  readonly type: string;
  readonly kind: OpenItemCandidate['kind'];
  readonly number: string;
  readonly issuedOn: Day | null;
  /** The day of payment, where the list has one. */
  readonly paidOn?: Day;
}

export interface ReadContact extends Omit<ContactCandidate, 'accountKey' | 'external'> {
  readonly ref: CustomerRef;
}

/** Payments set against one invoice, in minor units; above zero what was paid. */
export interface AppliedPayment {
  readonly ref: CustomerRef;
  readonly number: string;
  readonly currency: string;
  amount: number;
}

export interface LeftOut {
  readonly why: string;
  readonly count: number;
}

/** What one table says. `isUsable: false`: a problem stops it and nothing else of it counts. */
export interface TableReading {
  readonly isUsable: boolean;
  readonly file: string;
  readonly part: string | null;
  readonly format: Format;
  /** The day its figures are true for: as the user says, else as the file says. */
  readonly asOf: Day | null;
  /** As the file says. */
  readonly ownAsOf: Day | null;
  readonly rows: number;
  readonly leftOut: readonly LeftOut[];
  readonly customers: readonly CustomerRef[];
  readonly items: readonly ReadItem[];
  readonly settled: readonly SettledItem[];
  readonly contacts: readonly ReadContact[];
  readonly payments: readonly AppliedPayment[];
  /** Payments beside this list still have to be taken off: it names no balance of its own. */
  readonly takesPayments: boolean;
  readonly checks: readonly TotalCheck[];
  readonly questions: readonly ImportQuestion[];
  readonly currencyAssumed: boolean;
  /** Its columns are read as the user said. */
  readonly remembered?: RememberedColumns;
}
