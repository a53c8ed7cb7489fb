import type { KnownMethod } from '../domain/payment-method.ts';
import type { PersonName } from '../domain/person-name.ts';

/**
 * All the words of one language that our texts are put together from, but the texts themselves. A language is one file of
 * these words and one of texts, named together in `languages.ts`.
 */
export interface LanguageWords {
  /** A language tag without a region, such as "de". */
  readonly tag: string;
  /** "German". */
  readonly name: string;
  /** The locale to write figures in where neither customer nor firm names one of this language. */
  readonly locale: string;
  readonly small: SmallWords;
  readonly parts: PartWords;
}

type Detail = 'name' | 'email' | 'phone' | 'extension' | 'address';

/** What was agreed, in finished figures and days. */
export interface PromiseWords {
  readonly amount: string;
  readonly date: string;
  readonly invoices: string;
  readonly method: string;
}
export interface PlanWords {
  readonly total: string;
  readonly count: number;
  readonly invoices: string;
  readonly method: string;
  readonly rate: string;
  readonly instalments: readonly { readonly amount: string; readonly date: string }[];
}
export interface DisputeWords {
  readonly invoices: string;
  readonly owner: string;
  readonly answerBy: string;
}

/** The small words that no text holds, since they are filled into it. */
export interface SmallWords {
  readonly and: string;
  /** Safe when nobody knows more: never a sex guessed from a first name, never a hole. */
  readonly greeting: (person: PersonName | null, first: string | null) => string;
  /** The same as it is said on the phone. */
  readonly spokenGreeting: (person: PersonName | null, first: string | null) => string;
  /** In place of the day an invoice was written on and of the day it is due, after the words for "of" and "due". */
  readonly dateOnIt: string;
  readonly asAgreed: string;
  readonly noNumber: string;
  readonly underReview: (asked: string, part: string) => string;
  /** "my e-mail of 3 May 2026, 14:05", to stand after "as confirmed in". */
  readonly citation: (date: string, time: string) => string;
  /** Of a letter: no hour is known at which it was posted. */
  readonly letterCitation: (date: string) => string;
  readonly methods: Readonly<Record<KnownMethod, string>>;
  readonly details: Readonly<Record<Detail, string>>;
  readonly confirmed: (label: string, value: string) => string;
  readonly changed: (label: string, value: string) => string;
  readonly noLonger: (label: string, value: string) => string;
  readonly disputedPart: (number: string, part: string) => string;
  /** What the agreement takes the place of; `takesPlace` begins small, to stand after another sentence part. */
  readonly earlier: {
    readonly takesPlace: (what: string) => string;
    readonly ofOneDay: (day: string, terms: string) => string;
    readonly ofSeveralDays: (terms: string) => string;
    readonly ofDay: (terms: string, day: string) => string;
    readonly promise: (amount: string, day: string) => string;
    readonly plan: (total: string, count: number) => string;
  };
  readonly next: {
    readonly promise: (date: string) => string;
    readonly promises: (date: string) => string;
    readonly plan: string;
    readonly endsAfter: (missed: number) => string;
    readonly dispute: (answerBy: string) => string;
    readonly refusal: string;
    /** A copy of so many invoices is on its way. */
    readonly resent: (count: number) => string;
    readonly details: string;
    /** They talked, and no day was named. */
    readonly open: string;
  };
  readonly sentence: {
    readonly promise: (promise: PromiseWords) => string;
    readonly plan: (plan: PlanWords) => string;
    readonly dispute: (dispute: DisputeWords) => string;
  };
}

/** One of something, or several. */
type OneOrMany = readonly [one: string, many: string];

/** The words of the parts that several texts share (`parts.ts`). What they are handed is filled in later. */
export interface PartWords {
  /** Behind the greeting. */
  readonly afterGreeting: string;
  /** The colon with what stands before it. */
  readonly colon: string;
  /** The subject of a mail about a call. */
  readonly ourCall: (day: string) => string;
  /** "on 18 November 2026 at 14:05 (CET)", after "our phone call". */
  readonly onThePhone: (day: string, time: string, zone: string) => string;
  readonly withPerson: (person: string) => string;
  /** Before one payment and before several: agreed with somebody, or noted from what they wrote. */
  readonly weAgreed: OneOrMany;
  readonly iNoted: OneOrMany;
  readonly amount: string;
  readonly payBy: string;
  readonly concerns: string;
  readonly paidHow: string;
  readonly sumBy: (amount: string, day: string) => string;
  readonly forInvoices: (invoices: string) => string;
  readonly inParts: (total: string) => string;
  readonly instalment: string;
  readonly rate: (rate: string) => string;
  readonly complaint: string;
  readonly inQuestion: string;
  readonly lookedIntoBy: string;
  readonly answerBy: string;
  /** As `sentAgain`, `spokeAbout` and `notedDetails` name them. */
  readonly theseInvoices: OneOrMany;
  readonly theseDetails: OneOrMany;
  readonly sentAgain: (these: string) => string;
  readonly spokeAbout: (these: string) => string;
  readonly notedDetails: (these: string) => string;
  readonly due: (day: string) => string;
  readonly correction: string;
  readonly regards: string;
}
