import type { AccountView } from '../../lib/app/account-view.ts';
import { CALL_OUTCOMES } from '../../lib/domain/call-outcome.ts';
import { dayIn, type Instant } from '../../lib/domain/day.ts';
import { formatDay, formatTime } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { planTotal } from '../../lib/domain/payment-plan.ts';
import { confirmationOf } from '../../lib/dunning/agreement-reasons.ts';
import { itemNames } from '../../lib/dunning/item-names.ts';
import { promiseStanding } from '../../lib/dunning/promise-standing.ts';
import { outcomeWords, reasonWords } from '../../lib/reports/activity-words.ts';
import { count } from '../../lib/shared/text.ts';
import { planSaid, promiseSaid, type Said } from '../account/agreement-words.ts';

interface SheetAgreement {
  readonly id: string;
  readonly text: string;
  /** "not received". */
  readonly state: string;
  readonly tone: Said['tone'];
  /** "For INV-1042; confirmed by mail on 3 November, 14:05". */
  readonly proof: string;
}

/** What was agreed so far, the newest first, each with its state and the mail it can be cited by (P25). */
export function sheetAgreements(view: AccountView): SheetAgreement[] {
  const { moment } = view;
  const promises = view.promises.map((one) => {
    const { promise } = one;
    const { word, tone } = promiseSaid(promiseStanding(one, moment));
    const sum = formatMoney(promise.amount, moment.locale);
    return {
      id: promise.id,
      at: promise.createdAt,
      text: `${sum} by ${formatDay(promise.dueOn, moment.locale, moment.today)}`,
      state: word,
      tone,
      proof: proofOf(promise, view),
    };
  });
  const plans = view.plans.map(({ plan, state }) => {
    const { word, tone } = planSaid(state.kind);
    const sum = formatMoney(planTotal(plan), moment.locale);
    return {
      id: plan.id,
      at: plan.createdAt,
      text: `${sum} in ${count(plan.instalments.length, 'instalment')}`,
      state: word,
      tone,
      proof: proofOf(plan, view),
    };
  });
  return [...promises, ...plans].sort((a, b) => b.at - a.at);
}

interface Agreement {
  readonly activityId: string;
  readonly covers: readonly { readonly itemId: string }[];
}

function proofOf(agreement: Agreement, view: AccountView): string {
  const items = view.facts.items.filter(({ id }) => agreement.covers.some(({ itemId }) => itemId === id));
  const mail = confirmationOf(agreement, view.records);
  const proof = mail
    ? `confirmed by mail on ${momentWords(mail.at, mail.zone, view)}`
    : 'not confirmed in writing';
  const names = itemNames(items);
  return names === '' ? proof : `for ${names}; ${proof}`;
}

interface SheetEntry {
  readonly id: string;
  readonly term: string;
  readonly detail: string;
}

/** The last conversation and the last mail: what was said last (P3). */
export function sheetLast(view: AccountView): SheetEntry[] {
  const { activities } = view.facts;
  const talk = activities.find((one) => one.kind === 'call' && CALL_OUTCOMES[one.outcome].rightParty);
  const mail = activities.find((one) => one.kind === 'mail');
  const answer = activities.find((one) => one.kind === 'answer');
  const entries: SheetEntry[] = [
    {
      id: 'talk',
      term: 'Last conversation',
      detail: talk?.kind === 'call' ? talkWords(talk, view) : 'None on record',
    },
  ];
  if (mail?.kind === 'mail')
    entries.push({
      id: 'mail',
      term: mail.channel === 'letter' ? 'Last letter' : 'Last mail',
      detail: `${momentWords(mail.at, mail.zone, view)}: ${mail.subject}`,
    });
  if (answer?.kind === 'answer')
    entries.push({
      id: 'answer',
      term: 'They wrote',
      detail: `${momentWords(answer.at, answer.zone, view)}${answer.note ? `: ${answer.note}` : ''}`,
    });
  return entries;
}

type Talk = Extract<AccountView['facts']['activities'][number], { kind: 'call' }>;

function talkWords(talk: Talk, view: AccountView): string {
  const said = [outcomeWords(talk), reasonWords(talk), talk.note].filter(Boolean);
  const who = talk.contactName ? ` with ${talk.contactName}` : '';
  return `${momentWords(talk.at, talk.zone, view)}${who}: ${said.join('. ')}`;
}

/** "3 November, 14:05", as the clock stood where it was written down. */
function momentWords(at: Instant, zone: string, { moment }: AccountView): string {
  const on = formatDay(dayIn(zone, at), moment.locale, moment.today);
  return `${on}, ${formatTime(at, zone, moment.locale)}`;
}
