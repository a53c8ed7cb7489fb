/** How a mail is made in one language: what the rules about a whole text look for. */
export interface ShapeWords {
  /** A language tag without a region. */
  readonly language: string;
  /** Small words by which a sentence shows what language it is in. */
  readonly common: string;
  /** The beginning of a line that greets. */
  readonly greeting: RegExp;
  /** A whole line that greets nobody by name. */
  readonly bareGreeting: RegExp;
  /** A greeting that can stand, with a name; `null`: nobody is known. */
  readonly greet: (name: string | null) => string;
  /** A line that takes leave, and nothing after it. */
  readonly signOff: RegExp;
  /** How the money can be sent. */
  readonly payment: RegExp;
  /** That one may call or write. */
  readonly contact: RegExp;
  /** That one may say that something is not right, or hard. */
  readonly objection: RegExp;
  /** Several amounts made one. */
  readonly total: RegExp;
  /** Who takes an account over. */
  readonly partner: RegExp;
  /** The customer's words, a name or a title come in quotation marks. */
  readonly quotes: RegExp;
  /** What was agreed with the customer, so that a rate or a sum is not invented. */
  readonly agreed: RegExp;
  /** Words of a sentence that is easily read. */
  readonly longSentence: number;
  readonly suggestions: {
    readonly payment: string;
    readonly contact: string;
    readonly objection: string;
    readonly crossed: string;
  };
}
