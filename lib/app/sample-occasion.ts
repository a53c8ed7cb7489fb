import { asPerOurCall } from '../correspondence/as-per-our-call.ts';
import { reminder } from '../correspondence/reminder.ts';
import { type AgreedFacts, NOTHING_AGREED, type TextFacts } from '../correspondence/text-facts.ts';
import { thankYou } from '../correspondence/thank-you.ts';
import type { Written } from '../correspondence/written-mail.ts';
import { type CallActivity, type DetailsActivity, UNNOTED } from '../domain/activity.ts';
import { addDays, addWeekdays, dayIn } from '../domain/day.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { type PaymentPlan, splitEvenly } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { Result } from '../shared/result.ts';
import type { TemplateSource } from '../templates/template-source.ts';

/** What a text is shown with for a customer: what is on record, and nothing agreed yet. */
type Ground = TextFacts & { readonly language: string };

/** A text written for the occasion it is meant for, with an agreement made up over the customer's own invoices. */
export function writtenSample(textId: string, ground: Ground, text: TemplateSource): Result<Written> {
  if (textId === 'thank-you') return thankYou({ ...ground, ...received(ground) }, text);
  if (textId === 'promise-in-mail')
    return asPerOurCall(
      { ...ground, agreed: agreedIn(textId, ground), answer: { at: ground.now, zone: ground.settings.zone } },
      text,
    );
  if (textId.startsWith('as-per-our-call') || textId === 'voicemail-left')
    return asPerOurCall({ ...ground, call: call(textId, ground), agreed: agreedIn(textId, ground) }, text);
  const promise = textId === 'broken-promise' ? agreedIn('as-per-our-call', ground).promises[0] : undefined;
  return reminder({ ...ground, promise: promise ?? null }, text);
}

function agreedIn(textId: string, ground: Ground): AgreedFacts {
  const [item] = ground.items;
  if (!item) return NOTHING_AGREED;
  switch (textId) {
    case 'as-per-our-call':
    case 'promise-in-mail':
      return { ...NOTHING_AGREED, promises: [promise(item, ground)] };
    case 'as-per-our-call-plan':
      return { ...NOTHING_AGREED, plan: plan(item, ground) };
    case 'as-per-our-call-dispute':
      return { ...NOTHING_AGREED, dispute: dispute(item, ground) };
    case 'as-per-our-call-invoice-resent':
      return { ...NOTHING_AGREED, resent: [item.id] };
    case 'as-per-our-call-details-confirmed':
      return { ...NOTHING_AGREED, details: details(ground) };
    default:
      return NOTHING_AGREED;
  }
}

function base({ account, now }: Ground) {
  return { id: 'sample', accountId: account.id, activityId: 'sample', createdAt: now };
}

function soon({ settings, now }: Ground) {
  return addWeekdays(dayIn(settings.zone, now), 5);
}

function promise(item: OpenItem, ground: Ground): PromiseToPay {
  return {
    ...base(ground),
    amount: item.open,
    dueOn: soon(ground),
    covers: [{ itemId: item.id, open: item.open }],
    replacesId: null,
    alsoReplaces: [],
    replacesPlans: [],
    method: null,
  };
}

function plan(item: OpenItem, ground: Ground): PaymentPlan {
  const first = soon(ground);
  return {
    ...base(ground),
    covers: [{ itemId: item.id, open: item.open }],
    instalments: splitEvenly(item.open, 3).map((amount, index) => ({
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

function dispute(item: OpenItem, ground: Ground): AgreedFacts['dispute'] {
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

function details(ground: Ground): DetailsActivity {
  const address = ground.contact?.emails[0]?.address ?? 'mary.adams@northwind.example';
  return {
    kind: 'details',
    ...entry(ground),
    callId: 'sample',
    details: [{ kind: 'email', before: address, answer: 'confirmed', after: '' }],
    note: '',
  };
}

function received(ground: Ground): Pick<TextFacts, 'received'> {
  const [item] = ground.items;
  if (!item) return {};
  const on = dayIn(ground.settings.zone, ground.now);
  return { received: { kind: 'promise', amount: item.open, on, itemIds: [item.id], next: null } };
}

function call(textId: string, ground: Ground): CallActivity {
  const isRefusal = textId === 'as-per-our-call-refusal-noted';
  return {
    kind: 'call',
    ...entry(ground),
    ...UNNOTED,
    direction: 'out',
    askedFor: false,
    outcome: isRefusal ? 'refused' : 'promised',
    reason: 'oversight',
    note: '',
    words: isRefusal ? 'We cannot pay this as it is.' : '',
    items: [],
    levelId: null,
  };
}
