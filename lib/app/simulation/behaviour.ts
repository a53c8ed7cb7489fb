/** From so many days to so many days. */
export type Days = readonly [least: number, most: number];

/** What one of our mails or letters brings about. */
export type MailReaction =
  | { readonly does: 'nothing' | 'bounces' }
  /** Pays what was asked for. */
  | { readonly does: 'pays'; readonly after: Days }
  | { readonly does: 'writes'; readonly after: Days; readonly says: string }
  /** Out of office. */
  | { readonly does: 'is-away'; readonly backAfter: Days };

/** How one of our calls ends. */
export type CallReaction =
  | {
      readonly does:
        | 'no-answer'
        | 'voicemail'
        | 'third-person'
        | 'wrong-number'
        | 'talks'
        | 'refuses'
        | 'no-more-calls'
        | 'hardship';
    }
  | { readonly does: 'pays'; readonly after: Days }
  /** Keeps that share of it: 1 all, 0 none. */
  | { readonly does: 'promises'; readonly inDays: Days; readonly keeps: number }
  /** That share of the oldest invoice; it is settled so many days later, for the customer by a credit. */
  | {
      readonly does: 'disputes';
      readonly share: number;
      readonly settledAfter: Days;
      readonly inFavourOf: 'customer' | 'seller';
    }
  /** In even parts so many days apart; of each part whether it is paid. */
  | { readonly does: 'agrees-on-plan'; readonly everyDays: number; readonly pays: readonly boolean[] };

/** How one kind of customer answers, as data: the first mail brings about the first of `mails`, and the last repeats. */
export interface Behaviour {
  /** As a person reads it: "promises, and breaks it once". */
  readonly words: string;
  /** How late each invoice is paid without a word from us; `null`: it is not. */
  readonly unasked: Days | null;
  readonly mails: readonly [MailReaction, ...MailReaction[]];
  readonly calls: readonly [CallReaction, ...CallReaction[]];
}
