import { byAge } from '../../correspondence/agreed-words.ts';
import { askedFor } from '../../correspondence/listed-items.ts';
import type { AgreedFacts, TextFacts } from '../../correspondence/text-facts.ts';
import { type CallActivity, type DetailsActivity, UNNOTED } from '../../domain/activity.ts';
import { addDays, addWeekdays, type Day, dayIn, daysBetween } from '../../domain/day.ts';
import type { Money } from '../../domain/money.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import { type PaymentPlan, splitEvenly } from '../../domain/payment-plan.ts';
import type { PromiseToPay } from '../../domain/promise-to-pay.ts';
import { detailsOnRecord } from '../note-about.ts';

/** What a text is shown with for a customer: what is on record, and nothing agreed yet. */
export type Ground = TextFacts & { readonly language: string };

/**
 * Of somebody whose name is not known little else is: no mail that confirmed anything, no way of paying, no day of a payment.
 * So that a text is tried without them too.
 */
export function isLittleKnown({ contact }: Ground): boolean {
  return !contact?.name;
}

function base({ account, now }: Ground) {
  return { id: 'sample', accountId: account.id, activityId: 'sample', createdAt: now };
}

function soon({ settings, now }: Ground): Day {
  return addWeekdays(dayIn(settings.zone, now), 5);
}

/** What was promised is the part that is asked for: what is under review is not (case 27). */
function promised(item: OpenItem, ground: Ground): Money {
  return askedFor(item, ground);
}

export function promiseOf(item: OpenItem, ground: Ground): PromiseToPay {
  return {
    ...base(ground),
    amount: promised(item, ground),
    dueOn: soon(ground),
    covers: [{ itemId: item.id, open: item.open }],
    replacesId: null,
    alsoReplaces: [],
    replacesPlans: [],
    method: isLittleKnown(ground) ? null : 'bank-transfer',
  };
}

export function planOf(item: OpenItem, ground: Ground): PaymentPlan {
  const first = soon(ground);
  return {
    ...base(ground),
    covers: [{ itemId: item.id, open: item.open }],
    instalments: splitEvenly(promised(item, ground), 3).map((amount, index) => ({
      amount,
      dueOn: addDays(first, index * 28),
    })),
    endsAfterMissed: 2,
    replacesId: null,
    alsoReplaces: [],
    replacesPromises: [],
    rate: '',
    method: null,
  };
}

export function disputeOf(item: OpenItem, ground: Ground): AgreedFacts['dispute'] {
  return {
    ...base(ground),
    itemIds: [item.id],
    parts: [],
    text: '',
    owner: ground.settings.senderName,
    answerBy: soon(ground),
    resolvedAt: null,
  };
}

/** What an entry with the customer's person has, now. */
function entry({ account, contact, now, settings }: Ground) {
  return {
    id: 'sample',
    accountId: account.id,
    at: now,
    zone: settings.zone,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    contactId: contact?.id ?? null,
    contactName: contact?.name ?? null,
  };
}

export function detailsOf(ground: Ground): DetailsActivity {
  const address = ground.contact?.emails[0]?.address ?? 'mary.adams@northwind.example';
  return {
    kind: 'details',
    ...entry(ground),
    callId: 'sample',
    details: [{ kind: 'email', before: address, answer: 'confirmed', after: '' }],
    note: '',
  };
}

/** What is on record of the person, as a question about it reads it back; `null`: nothing is. */
export function recordOf(ground: Ground): DetailsActivity | null {
  const details = detailsOnRecord(ground.contact, ground.account.postalAddress);
  return details.length === 0 ? null : { kind: 'details', ...entry(ground), callId: null, details, note: '' };
}

/** What falls due soon; where all of it has, the same invoices as they stood before their days. */
export function comingUp({ items, settings, now }: Ground): readonly OpenItem[] {
  const today = dayIn(settings.zone, now);
  const ahead = items.filter(({ dueOn }) => dueOn !== null && dueOn > today);
  if (ahead.length > 0) return ahead;
  const oldest = byAge(items)[0]?.dueOn ?? today;
  const shift = daysBetween(oldest, today) + 5;
  const later = (day: Day | null) => day && addDays(day, shift);
  return items.map((item) => ({ ...item, issuedOn: later(item.issuedOn), dueOn: later(item.dueOn) }));
}

export function receivedBy(item: OpenItem | undefined, ground: Ground): Pick<TextFacts, 'received'> {
  if (!item) return {};
  const of = { amount: promised(item, ground), itemIds: [item.id], next: null };
  if (isLittleKnown(ground)) return { received: { ...of, kind: 'payment', on: null } };
  return { received: { ...of, kind: 'promise', on: dayIn(ground.settings.zone, ground.now) } };
}

export function callAbout(textId: string, ground: Ground): CallActivity {
  const isRefusal = textId === 'as-per-our-call-refusal-noted';
  const isVoicemail = textId.startsWith('voicemail');
  return {
    kind: 'call',
    ...entry(ground),
    ...UNNOTED,
    direction: 'out',
    askedFor: false,
    outcome: isRefusal ? 'refused' : isVoicemail ? 'voicemail' : 'promised',
    reason: 'oversight',
    note: '',
    words: isRefusal ? 'We cannot pay this as it is.' : '',
    items: [],
    levelId: null,
  };
}
