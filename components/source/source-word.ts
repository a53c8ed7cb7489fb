/** What can be put into a text: offered while typing, and where the cursor stands on Control and Space. */
export interface SourceWord {
  /** `fill`: a variable; `part`: a finished piece of text with its braces. */
  readonly kind: 'fill' | 'filter' | 'tag' | 'part';
  /** What stands in the text; of all but a part without braces and bar: "contact.first_name". */
  readonly code: string;
  readonly label: string;
  /** One plain sentence. */
  readonly meaning: string;
  /** How it reads for the customer that is shown beside, or how it is written; empty: not known. */
  readonly example: string;
  /** Only inside a loop over that list, as "invoices". */
  readonly within?: string;
}
