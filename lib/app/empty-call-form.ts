import { type CallForm, OTHER_PERSON } from '../domain/call-form.ts';
import { clockIn } from '../domain/day.ts';
import type { AccountView } from './account-view.ts';

/** A call as it begins: the person and invoices of the suggestion; nothing about the outcome is assumed (P15). */
export function emptyCallForm(view: AccountView, contactId: string | null): CallForm {
  const { facts, moment, standings, suggestion, toCall } = view;
  const planned = suggestion.plan?.items.map(({ itemId }) => itemId) ?? [];
  const overdue = standings.filter(({ daysPastDue }) => (daysPastDue ?? 0) > 0).map(({ item }) => item.id);
  return {
    person: contactId ?? toCall ?? (facts.contacts.length === 0 ? OTHER_PERSON : ''),
    otherName: '',
    phone: '',
    direction: 'out',
    startedAt: null,
    endedAt: null,
    step: '',
    branch: '',
    outcome: '',
    ownOutcome: '',
    reason: 'not-asked',
    ownReason: '',
    note: '',
    words: '',
    itemIds: planned.length > 0 ? planned : overdue,
    lateAgreed: false,
    promises: [],
    plan: null,
    replacesPlans: null,
    dispute: null,
    resend: [],
    details: [],
    rightPerson: null,
    day: moment.today,
    time: clockIn(moment.zone, moment.now),
  };
}
