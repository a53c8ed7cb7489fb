import type { DayValue } from './values/day-value.ts';
import type { MoneyValue } from './values/money-value.ts';

/** An amount or a day that prints as finished words; empty: there is none. */
export type MoneyWord = MoneyValue | '';
export type DayWord = DayValue | '';

/** Everything a text may name. All values print as finished words: figures and days in the text's own locale. */
export interface TemplateData {
  /** The locale of figures and days: "de-AT". */
  readonly language: string;
  /** `payment`: for the currencies of the invoices. */
  readonly firm: {
    readonly name: string;
    readonly payment: string;
    readonly payment_link: string;
    readonly address: string;
    readonly partner: string;
  };
  readonly me: { readonly name: string; readonly phone: string; readonly signature: string };
  readonly account: { readonly name: string };
  /** `greeting` is "Dear Mary" or, without a usable name, "Hello"; `spoken_greeting` is "Hello Mary". */
  readonly contact: {
    readonly name: string;
    readonly first_name: string;
    readonly greeting: string;
    readonly spoken_greeting: string;
  };
  /** Others may read the subject: a role mailbox or a consumer's. Nothing particular stands in it then (P18, case 42). */
  readonly shared: boolean;
  readonly invoices: readonly InvoiceData[];
  readonly invoice_count: number;
  /** Where one pays for others, the invoices of each; else all of them as one group (case 40). */
  readonly invoices_by_customer: readonly {
    readonly customer: string;
    readonly invoices: readonly InvoiceData[];
    readonly total: MoneyWord;
  }[];
  /** "3,680.00 USD and 410.00 EUR": one total per currency. */
  readonly total: MoneyWord;
  readonly totals: readonly {
    readonly amount: MoneyWord;
    readonly currency: string;
    readonly invoice_count: number;
  }[];
  readonly days_past_due: number;
  readonly today: DayValue;
  /** The day a final notice names: at least 15 days from sending. */
  readonly deadline: DayValue;
  /** Empty words when the text is not about a call. `words`: the exact words of a refusal. */
  readonly call: {
    readonly date: DayWord;
    readonly time: string;
    readonly zone: string;
    readonly person: string;
    readonly note: string;
    readonly words: string;
  };
  /** The customer's mail in which something was said. */
  readonly mail: { readonly date: DayWord; readonly time: string; readonly zone: string };
  /** The first of `promises`, or the instalment that is asked for. */
  readonly promise: PromiseData;
  readonly promises: readonly PromiseData[];
  readonly promise_count: number;
  readonly plan: {
    readonly count: number;
    readonly total: MoneyWord;
    readonly invoices: string;
    readonly method: string;
    readonly rate: string;
    /** What ends the agreement, as a sentence. */
    readonly ends_after: string;
    readonly instalments: readonly {
      readonly number: number;
      readonly amount: MoneyWord;
      readonly date: DayWord;
    }[];
  };
  /** "This takes the place of what we agreed on 24 October 2026: ...", or empty. */
  readonly takes_place: string;
  /** `invoices`: "200.00 USD of INV-7 and INV-9"; empty when nothing is disputed. */
  readonly dispute: {
    readonly invoices: string;
    readonly text: string;
    readonly owner: string;
    readonly answer_by: DayWord;
  };
  readonly resent: readonly { readonly number: string }[];
  readonly resent_count: number;
  /** `line`: "E-mail: from now on mary@northwind.example". */
  readonly details: readonly { readonly line: string }[];
  readonly details_count: number;
  /** Anything at all was agreed or noted. */
  readonly has_agreement: boolean;
  /** What happens next, as sentences; empty when nothing was agreed. */
  readonly next: string;
  /** Money that has come in, for a thank-you; empty words otherwise. */
  readonly received: {
    readonly amount: MoneyWord;
    readonly date: DayWord;
    readonly invoices: string;
    /** What it was: `payment`, `promise`, `instalment` or `last-instalment`. */
    readonly kind: string;
    readonly next_amount: MoneyWord;
    readonly next_date: DayWord;
  };
  /** "my e-mail of 3 May 2026, 14:05", or empty. */
  readonly confirmation: string;
}

/** `came`: what has come in of it, where only a part has. */
interface PromiseData {
  readonly amount: MoneyWord;
  readonly date: DayWord;
  readonly invoices: string;
  readonly method: string;
  readonly came: MoneyWord;
}

export interface InvoiceData {
  readonly number: string;
  /** The firm it is paid for, where one pays for others; empty: the customer's own. */
  readonly customer: string;
  /** What was delivered; empty where the accounting system does not say. */
  readonly description: string;
  /** The customer's own order or reference number; empty where none is known. */
  readonly order_number: string;
  /** Words in the place of the day where the export leaves it out. */
  readonly date: DayValue | string;
  readonly due: DayValue | string;
  readonly open: MoneyValue;
  readonly days_past_due: number;
}
