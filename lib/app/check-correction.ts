import type { Activity } from '../domain/activity.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { Id } from '../domain/id.ts';
import { planTotal } from '../domain/payment-plan.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { canBeCorrected, idsOfEntry } from '../dunning/log-entries.ts';
import { agreementIds, mayGiveWay } from '../dunning/may-give-way.ts';
import { type Refusal, refusal } from '../shared/result.ts';
import { agreementsOf } from './amended-agreements.ts';
import type { CallCorrection, Correction } from './correction.ts';

/** What a correction contradicts or leaves out, as a sentence beside the field it is about; `null`: it can be kept. */
export function checkCorrection(
  entry: Activity,
  correction: Correction,
  facts: AccountFacts,
  moment: Moment,
): Refusal | null {
  if (correction.kind === 'struck') {
    return canBeCorrected(entry) ? null : refusal('entry-kind', 'This entry is put right where it was made.');
  }
  if (correction.kind !== entry.kind)
    return refusal('entry-kind', 'That is a correction of another kind of entry.');
  if ('at' in correction && correction.at > moment.now)
    return refusal('entry-time', 'That time is still to come: choose now or earlier.');
  if (correction.kind === 'call') return checkCall(entry, correction, facts);
  if (correction.kind === 'answer' && correction.note.trim() === '' && isByHand(entry))
    return refusal('entry-note', 'What was it about? One line is enough.');
  if (correction.kind === 'answer') return checkPromises(entry, correction.promises ?? [], facts);
  if (correction.kind === 'payment') return checkPayment(correction, moment);
  return null;
}

function isByHand(entry: Activity): boolean {
  return entry.kind === 'answer' && (entry.seen === null || entry.way !== undefined);
}

function checkPayment(
  { on, items }: Extract<Correction, { kind: 'payment' }>,
  { today }: Moment,
): Refusal | null {
  if (on > today) return refusal('entry-day', 'That day is still to come: choose today or an earlier day.');
  if (items.length === 0 || items.some(({ amount }) => amount.amount <= 0))
    return refusal('entry-amount', 'How much came in? Type an amount, such as 1,200.00.');
  return null;
}

function checkCall(entry: Activity, said: CallCorrection, facts: AccountFacts): Refusal | null {
  const spoke = CALL_OUTCOMES[said.outcome].rightParty;
  if (spoke && said.contactId === null && !said.contactName?.trim())
    return refusal('call-person', 'Whom did you speak to? Pick the person, or type the name.');
  // P23; one that was noted before without its words keeps what was noted of them.
  const wasWithout = entry.kind === 'call' && entry.outcome === 'refused' && entry.words === '';
  const hasWords = said.words.trim() !== '' || (wasWithout && said.note.trim() !== '');
  if (said.outcome === 'refused' && !hasWords)
    return refusal('call-words', 'A refusal is written down with care: note the words that were used.');
  if (said.outcome === 'promised' && said.promises.length === 0 && said.plans.length === 0)
    return refusal(
      'call-promise',
      'A promise needs an amount and a day. If none was named, choose “Talked”.',
    );
  if (!spoke && said.promises.length + said.plans.length + said.disputes.length > 0)
    return refusal(
      'call-promise',
      'Nobody who decides was reached, so nothing was agreed: take that out first.',
    );
  return (
    checkPromises(entry, said.promises, facts) ??
    checkPlans(said, facts) ??
    checkDisputes(entry, said, facts) ??
    checkEarlier(entry, said, facts)
  );
}

function checkPromises(
  entry: Activity,
  promises: CallCorrection['promises'],
  facts: AccountFacts,
): Refusal | null {
  for (const [index, { amount, itemIds, id }] of promises.entries()) {
    if (amount.amount <= 0)
      return refusal(`promise-amount-${index}`, 'Type the promised amount, such as 1,200.00.');
    const then = openThen(entry, id, facts);
    const sums = itemIds.flatMap((itemId) => {
      const open = then.get(itemId);
      return open?.currency === amount.currency ? [open.amount] : [];
    });
    if (sums.length === 0)
      return refusal('call-invoices', `Which invoices is it for? Tick at least one in ${amount.currency}.`);
    if (amount.amount > sums.reduce((sum, one) => sum + one, 0))
      return refusal(`promise-amount-${index}`, 'That is more than was open on these invoices then.');
  }
  return null;
}

/** What was open when it was promised: by the promise, else by the call, else now. */
function openThen(entry: Activity, promiseId: Id | null, { items, promises }: AccountFacts) {
  const then = new Map(items.map(({ id, open }) => [id, open]));
  if (entry.kind === 'call') for (const { itemId, open } of entry.items) if (open) then.set(itemId, open);
  for (const { itemId, open } of promises.find(({ id }) => id === promiseId)?.covers ?? [])
    then.set(itemId, open);
  return then;
}

function checkPlans({ plans }: CallCorrection, facts: AccountFacts): Refusal | null {
  for (const { id, instalments } of plans) {
    const plan = facts.plans.find((one) => one.id === id);
    if (!plan) return refusal('no-plan', 'This plan is no longer on record.');
    if (instalments.length === 0 || instalments.some(({ amount }) => amount.amount <= 0))
      return refusal('plan-amount', 'Each instalment needs an amount, such as 400.00.');
    const { currency } = planTotal(plan);
    const covered = plan.covers.reduce(
      (sum, { open }) => sum + (open.currency === currency ? open.amount : 0),
      0,
    );
    if (instalments.reduce((sum, { amount }) => sum + amount.amount, 0) > covered)
      return refusal('plan-amount', 'Together that is more than was open on the invoices of the plan then.');
    if (instalments.some(({ dueOn }, index) => index > 0 && dueOn <= (instalments[index - 1]?.dueOn ?? '')))
      return refusal('plan-date', 'Each instalment comes after the one before it.');
  }
  return null;
}

/** What goes on for other invoices besides cannot give way (case 34). */
function checkEarlier(entry: Activity, said: CallCorrection, facts: AccountFacts): Refusal | null {
  if (!said.givesWay) return null;
  const own = agreementsOf(idsOfEntry(entry, facts.activities), facts);
  const { at } = entry;
  const choice = agreementIds(mayGiveWay(facts, { own, at, promises: said.promises, plans: said.plans }));
  if (said.givesWay.every((id) => choice.has(id))) return null;
  return refusal('call-earlier', 'That agreement is about other invoices, too, so it goes on for them.');
}

function checkDisputes(
  entry: Activity,
  { outcome, disputes }: CallCorrection,
  facts: AccountFacts,
): Refusal | null {
  if (outcome === 'disputes' && disputes.length === 0)
    return refusal('dispute-text', 'What is the complaint or question? One line is enough.');
  if (disputes.some(({ text }) => text.trim() === ''))
    return refusal('dispute-text', 'What is the complaint or question? One line is enough.');
  if (disputes.some(({ itemIds }) => itemIds.length === 0))
    return refusal('call-invoices', 'Which invoices is it about? Tick at least one.');
  const then = openThen(entry, null, facts);
  const parts = disputes.flatMap((one) => one.parts ?? []);
  if (parts.some(({ amount }) => amount.amount <= 0))
    return refusal('dispute-parts', 'How much of it is in question? Type an amount, such as 200.00.');
  const isTooMuch = parts.some(({ itemId, amount }) => {
    const open = then.get(itemId);
    return open?.currency !== amount.currency || amount.amount > open.amount;
  });
  if (isTooMuch) return refusal('dispute-parts', 'That is more than was open on this invoice then.');
  return null;
}
