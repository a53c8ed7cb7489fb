/** Everything a text may name. All values are finished words: figures and dates are formatted before they get here. */
export interface TemplateData {
  readonly firm: { readonly name: string; readonly payment: string };
  readonly me: { readonly name: string; readonly phone: string };
  readonly account: { readonly name: string };
  /** `greeting` is "Dear Mary" or, without a usable name, "Hello". */
  readonly contact: { readonly name: string; readonly first_name: string; readonly greeting: string };
  readonly invoices: readonly {
    readonly number: string;
    readonly date: string;
    readonly due: string;
    readonly open: string;
    readonly days_past_due: number;
  }[];
  readonly invoice_count: number;
  /** "3,680.00 USD and 410.00 EUR": one total per currency. */
  readonly total: string;
  readonly days_past_due: number;
  readonly today: string;
  /** The day a final notice names: at least 15 days from sending. */
  readonly deadline: string;
  /** Empty words when the text is not about a call. */
  readonly call: {
    readonly date: string;
    readonly time: string;
    readonly zone: string;
    readonly person: string;
    readonly note: string;
  };
  readonly promise: { readonly amount: string; readonly date: string; readonly invoices: string };
  /** "my e-mail of 3 May 2026, 14:05", or empty. */
  readonly confirmation: string;
}
