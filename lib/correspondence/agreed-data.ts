import type { CallActivity, DetailsActivity } from '../domain/activity.ts';
import { formatDay } from '../domain/format-day.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { joinWords } from '../shared/text.ts';
import type { SmallWords } from '../templates/language-words.ts';
import { NO_OCCASION, type OccasionData } from '../templates/occasion-data.ts';
import {
  byAge,
  byDay,
  disputedInvoices,
  disputeWords,
  numberOf,
  planWords,
  promiseWords,
  type Speech,
} from './agreed-words.ts';
import { earlierSentence } from './earlier-words.ts';
import { type AgreedFacts, NOTHING_AGREED, type TextFacts } from './text-facts.ts';
import { dayValue, moneyValue } from './text-values.ts';

type AgreedData = Omit<OccasionData, 'call' | 'mail' | 'received' | 'confirmation'>;

/** All that was agreed, each part in the order in which a mail names them. */
export function agreedData(facts: TextFacts, speech: Speech): AgreedData {
  const agreed = facts.agreed ?? NOTHING_AGREED;
  const promises = promisesOf(facts, speech);
  const plan = planData(agreed, speech);
  const dispute = disputeData(agreed, speech);
  const resent = byAge(speech.items.filter(({ id }) => agreed.resent.includes(id))).map((item) => ({
    number: numberOf(item, speech.words),
  }));
  const details = detailLines(agreed.details, speech.words).map((line) => ({ line }));
  const hasAgreement =
    promises.length + plan.count + resent.length + details.length > 0 || dispute.invoices !== '';
  return {
    promise: promises[0] ?? NO_OCCASION.promise,
    promises,
    promise_count: promises.length,
    plan,
    takes_place: earlierSentence(facts.earlier ?? [], speech),
    dispute,
    resent,
    resent_count: resent.length,
    details,
    details_count: details.length,
    has_agreement: hasAgreement,
    next: nextSentences({ agreed, hasDetails: details.length > 0 }, facts, speech),
  };
}

function promisesOf({ agreed, promise }: TextFacts, speech: Speech): AgreedData['promises'] {
  const promised = byDay(agreed?.promises ?? []);
  if (promised.length > 0) return promised.map((one) => ({ ...promiseData(one, speech), came: '' }));
  if (!promise) return [];
  const { received } = promise;
  const came = received && received.amount > 0 ? moneyValue([received], speech) : '';
  return [{ ...promiseData({ ...promise, method: null }, speech), came }];
}

function promiseData(
  one: Pick<PromiseToPay, 'amount' | 'dueOn' | 'covers' | 'method'>,
  speech: Speech,
): Omit<AgreedData['promise'], 'came'> {
  const { invoices, method } = promiseWords({ ...one, itemIds: idsOf(one.covers) }, speech);
  return { amount: moneyValue([one.amount], speech), date: dayValue(one.dueOn, speech), invoices, method };
}

function planData({ plan }: AgreedFacts, speech: Speech): AgreedData['plan'] {
  if (!plan) return NO_OCCASION.plan;
  const words = planWords({ ...plan, itemIds: idsOf(plan.covers) }, speech);
  return {
    count: words.count,
    total: moneyValue(
      plan.instalments.map(({ amount }) => amount),
      speech,
    ),
    invoices: words.invoices,
    method: words.method,
    rate: words.rate,
    ends_after: speech.words.next.endsAfter(plan.endsAfterMissed),
    instalments: plan.instalments.map(({ amount, dueOn }, index) => ({
      number: index + 1,
      amount: moneyValue([amount], speech),
      date: dayValue(dueOn, speech),
    })),
  };
}

function disputeData({ dispute }: AgreedFacts, speech: Speech): AgreedData['dispute'] {
  if (!dispute) return NO_OCCASION.dispute;
  const { owner } = disputeWords(dispute, speech);
  const invoices = joinWords(disputedInvoices(dispute, speech), speech.words.and);
  return {
    invoices: invoices || speech.words.noNumber,
    text: dispute.text,
    owner,
    answer_by: dayValue(dispute.answerBy, speech),
  };
}

interface Brought {
  readonly agreed: AgreedFacts;
  readonly hasDetails: boolean;
}

function nextSentences({ agreed, hasDetails }: Brought, { call, items }: TextFacts, speech: Speech): string {
  const { next } = speech.words;
  const [first] = byDay(agreed.promises);
  const sentences: string[] = [];
  if (first) {
    const date = formatDay(first.dueOn, speech.locale);
    const isAll = agreed.promises.length === 1 && !agreed.plan;
    sentences.push(isAll ? next.promise(date) : next.promises(date));
  }
  if (agreed.plan) sentences.push(next.plan, next.endsAfter(agreed.plan.endsAfterMissed));
  if (agreed.dispute) sentences.push(next.dispute(formatDay(agreed.dispute.answerBy, speech.locale)));
  if (sentences.length === 0 && call?.outcome === 'refused') sentences.push(next.refusal);
  if (agreed.resent.length > 0) sentences.push(next.resent(agreed.resent.length));
  if (hasDetails) sentences.push(next.details);
  if (sentences.length === 0 && items.length > 0 && call && isLeftOpen(call)) sentences.push(next.open);
  return sentences.join(' ');
}

/** It was spoken of and no day was named; who says that it is paid is not asked for one (case 29). */
function isLeftOpen({ outcome, reason }: CallActivity): boolean {
  return outcome === 'talked' && reason !== 'already-paid';
}

/** Of a person's details those a mail reaches her by, never what we think of her. */
function detailLines(details: DetailsActivity | null, words: SmallWords): string[] {
  return (details?.details ?? []).flatMap(({ kind, before, answer, after }) => {
    const label = Object.hasOwn(words.details, kind)
      ? words.details[kind as keyof typeof words.details]
      : null;
    if (label === null) return [];
    if (answer === 'changed' && after.trim() !== '') return [words.changed(label, after.trim())];
    if (before.trim() === '') return [];
    return [
      answer === 'wrong' ? words.noLonger(label, before.trim()) : words.confirmed(label, before.trim()),
    ];
  });
}

function idsOf(covers: readonly { readonly itemId: string }[]): string[] {
  return covers.map(({ itemId }) => itemId);
}
