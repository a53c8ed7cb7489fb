import type { Behaviour, CallReaction, MailReaction } from './behaviour.ts';

const NOTHING: MailReaction = { does: 'nothing' };
const NO_ANSWER: CallReaction = { does: 'no-answer' };
const PAYS_BY_CALL: CallReaction = { does: 'pays', after: [0, 3] };
const PAYS_BY_MAIL: MailReaction = { does: 'pays', after: [2, 7] };
const KEPT: CallReaction = { does: 'promises', inDays: [5, 12], keeps: 1 };
const BROKEN: CallReaction = { does: 'promises', inDays: [4, 12], keeps: 0 };

const unaskedFor = { unasked: null, mails: [NOTHING], calls: [PAYS_BY_CALL] } as const;

/** The kinds of customers a simulated book is made of. */
export const BEHAVIOURS = {
  'pays-on-time': { ...unaskedFor, words: 'pays by the due date or just after', unasked: [-2, 2] },
  'pays-late': { ...unaskedFor, words: 'pays late, without being asked', unasked: [8, 26] },
  'pays-when-reminded': { ...unaskedFor, words: 'pays after the first reminder', mails: [PAYS_BY_MAIL] },
  'pays-at-second-notice': {
    ...unaskedFor,
    words: 'pays after the second reminder',
    mails: [NOTHING, PAYS_BY_MAIL],
  },
  'writes-back': {
    ...unaskedFor,
    words: 'writes back, and pays a reminder later',
    mails: [
      { does: 'writes', after: [1, 3], says: 'It is with our accounting' },
      { does: 'pays', after: [3, 9] },
    ],
  },
  'pays-on-the-call': { ...unaskedFor, words: 'pays once somebody calls', calls: [NO_ANSWER, PAYS_BY_CALL] },
  'keeps-promise': { ...unaskedFor, words: 'promises on the call, and keeps it', calls: [KEPT] },
  'keeps-half': {
    ...unaskedFor,
    words: 'promises, keeps half of it, then promises the rest',
    calls: [{ does: 'promises', inDays: [5, 12], keeps: 0.5 }, KEPT],
  },
  'breaks-promise': {
    ...unaskedFor,
    words: 'promises, breaks it once, then keeps it',
    calls: [BROKEN, KEPT],
  },
  'breaks-twice': {
    ...unaskedFor,
    words: 'promises, breaks it twice, then refuses',
    calls: [BROKEN, { does: 'voicemail' }, BROKEN, { does: 'refuses' }],
  },
  'complains-rightly': {
    ...unaskedFor,
    words: 'complains about an invoice, and is right',
    calls: [{ does: 'disputes', share: 1, settledAfter: [3, 12], inFavourOf: 'customer' }, PAYS_BY_CALL],
  },
  'complains-about-part': {
    ...unaskedFor,
    words: 'complains about part of an invoice, is right, and pays the rest',
    calls: [{ does: 'disputes', share: 0.4, settledAfter: [4, 14], inFavourOf: 'customer' }, PAYS_BY_CALL],
  },
  'complains-wrongly': {
    ...unaskedFor,
    words: 'complains, is not right, and promises',
    calls: [{ does: 'disputes', share: 1, settledAfter: [3, 12], inFavourOf: 'seller' }, KEPT],
  },
  'keeps-plan': {
    ...unaskedFor,
    words: 'agrees on three instalments, and keeps to them',
    calls: [{ does: 'agrees-on-plan', everyDays: 14, pays: [true, true, true] }, PAYS_BY_CALL],
  },
  'misses-instalment': {
    ...unaskedFor,
    words: 'agrees on three instalments, misses the second, and pays it when rung',
    calls: [{ does: 'agrees-on-plan', everyDays: 14, pays: [true, false, true] }, PAYS_BY_CALL],
  },
  'gives-up-plan': {
    ...unaskedFor,
    words: 'agrees on four instalments, and pays only the first',
    calls: [{ does: 'agrees-on-plan', everyDays: 14, pays: [true, false, false, false] }, NO_ANSWER],
  },
  silent: {
    ...unaskedFor,
    words: 'never answers',
    calls: [NO_ANSWER, { does: 'voicemail' }, { does: 'third-person' }, NO_ANSWER],
  },
  'mail-bounces': {
    ...unaskedFor,
    words: 'has an address that bounces; pays when rung',
    mails: [{ does: 'bounces' }, NOTHING],
    calls: [NO_ANSWER, { does: 'talks' }, PAYS_BY_CALL],
  },
  'wants-no-calls': {
    ...unaskedFor,
    words: 'asks not to be called, and pays after several mails',
    mails: [NOTHING, NOTHING, NOTHING, NOTHING, PAYS_BY_MAIL],
    calls: [{ does: 'no-more-calls' }],
  },
  'is-away': {
    ...unaskedFor,
    words: 'is out of office, then pays',
    mails: [{ does: 'is-away', backAfter: [7, 16] }, PAYS_BY_MAIL],
    calls: [{ does: 'third-person' }, PAYS_BY_CALL],
  },
  'is-in-hardship': { ...unaskedFor, words: 'is in hardship, and says so', calls: [{ does: 'hardship' }] },
} as const satisfies Record<string, Behaviour>;

export type BehaviourName = keyof typeof BEHAVIOURS;

/** How many parts of the book behave so; what is not named does not occur. */
export type BehaviourMix = Partial<Readonly<Record<BehaviourName, number>>>;

/** A book of trade customers as collectors describe theirs: most pay late and need a word, a few need all of it. */
export const USUAL_MIX: BehaviourMix = {
  'pays-on-time': 14,
  'pays-late': 12,
  'pays-when-reminded': 22,
  'pays-at-second-notice': 10,
  'writes-back': 5,
  'pays-on-the-call': 8,
  'keeps-promise': 6,
  'keeps-half': 2,
  'breaks-promise': 4,
  'breaks-twice': 2,
  'complains-rightly': 2,
  'complains-about-part': 2,
  'complains-wrongly': 1,
  'keeps-plan': 1,
  'misses-instalment': 1,
  'gives-up-plan': 1,
  silent: 3,
  'mail-bounces': 2,
  'wants-no-calls': 1,
  'is-away': 2,
  'is-in-hardship': 1,
};

export function isBehaviourName(name: string): name is BehaviourName {
  return Object.hasOwn(BEHAVIOURS, name);
}

/** One of the mix by its weight, for a number from 0 to below 1; an empty mix pays when reminded. */
export function behaviourFrom(mix: BehaviourMix, chance: number): BehaviourName {
  const names = Object.keys(BEHAVIOURS).filter(isBehaviourName);
  const whole = names.reduce((sum, name) => sum + (mix[name] ?? 0), 0);
  let left = chance * whole;
  for (const name of names) {
    left -= mix[name] ?? 0;
    if (left < 0) return name;
  }
  return 'pays-when-reminded';
}
