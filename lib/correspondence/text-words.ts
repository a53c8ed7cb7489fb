import type { KnownMethod } from '../domain/payment-method.ts';
import type { PersonName } from '../domain/person-name.ts';
import { english } from './words/english.ts';
import { german } from './words/german.ts';

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

/** The small words of one language that no text holds, since they are filled into it. A language is one file. */
export interface TextWords {
  /** The locale to write figures in where neither customer nor firm names one of this language. */
  readonly locale: string;
  readonly and: string;
  /** Safe when nobody knows more: never a sex guessed from a first name, never a hole. */
  readonly greeting: (person: PersonName | null, first: string | null) => string;
  readonly dateOnIt: string;
  readonly asAgreed: string;
  readonly noNumber: string;
  readonly underReview: (asked: string, part: string) => string;
  /** "my e-mail of 3 May 2026, 14:05", to stand after "as confirmed in". */
  readonly citation: (date: string, time: string) => string;
  readonly methods: Readonly<Record<KnownMethod, string>>;
  readonly details: Readonly<Record<Detail, string>>;
  readonly confirmed: (label: string, value: string) => string;
  readonly changed: (label: string, value: string) => string;
  readonly noLonger: (label: string, value: string) => string;
  readonly percent: (rate: string) => string;
  readonly disputedPart: (number: string, part: string) => string;
  readonly next: {
    readonly promise: (date: string) => string;
    readonly promises: (date: string) => string;
    readonly plan: string;
    readonly endsAfter: (missed: number) => string;
    readonly dispute: (answerBy: string) => string;
    readonly refusal: string;
  };
  readonly sentence: {
    readonly promise: (promise: PromiseWords) => string;
    readonly plan: (plan: PlanWords) => string;
    readonly dispute: (dispute: DisputeWords) => string;
  };
}

const WORDS: Readonly<Record<string, TextWords>> = { en: english, de: german };

/** The words of a language; of one that has none yet, the English ones. */
export function wordsOf(language: string): TextWords {
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? english;
}
