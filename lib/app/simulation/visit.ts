import { dayIn, type Instant, instantAt } from '../../domain/day.ts';
import { formatMoney } from '../../domain/format-money.ts';
import type { ContactPlan } from '../../dunning/next-contact-types.ts';
import type { Reading } from '../../dunning/reading.ts';
import { isDecisionAlone } from '../../dunning/takes-step.ts';
import { joinWords } from '../../shared/text.ts';
import { coveredItem } from '../covered-item.ts';
import { readInPlace, type Suggestion, suggestionOf } from '../suggestion.ts';
import { actionOf } from '../suggestion-headline.ts';
import { answerQuestion, noteQuestion } from './answer-question.ts';
import type { DiaryEntry } from './diary-entry.ts';
import { entryBase } from './log-entry.ts';
import { makeCall } from './make-call.ts';
import { note, record, type Turn } from './pretend-customer.ts';
import { sendMail } from './send-mail.ts';

/** Nobody looks at one customer more often on one day; more would be a question that its answer does not settle. */
const MOST_LOOKS = 12;
const MINUTE = 60_000;

/**
 * The clerk looks at one customer on one day and does what is suggested: answers what is asked, makes the contact, waits
 * for the customer's hours when they begin the same day. Gives the moment at which it comes up next; `null`: not by itself.
 */
export function visit(turn: Turn): Instant | null {
  const { zone } = turn.terms.settings;
  let now = instantAt(zone, turn.today, turn.habits.beginsAt);
  const asked = new Set<string>();
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const here: Turn = { ...turn, now, terms: { ...turn.terms, now } };
    const inPlace = readInPlace(here.customer.facts, here.terms);
    const suggestion = suggestionOf(inPlace, here.terms);
    countRefusals(here, suggestion);
    if (suggestion.kind === 'ask') {
      // What is asked again at once was not settled by its answer.
      const isAgain = asked.has(keyOf(suggestion));
      asked.add(keyOf(suggestion));
      if (!isAnswered(here, suggestion, inPlace.reading, isAgain)) return null;
    } else if (suggestion.kind === 'contact') {
      make(here, suggestion, inPlace.reading);
      now += 15 * MINUTE;
    } else {
      const { dueAt } = suggestion;
      if (dueAt === null || dayIn(zone, dueAt) > turn.today) return dueAt;
      now = Math.max(now + MINUTE, dueAt);
    }
    if (dayIn(zone, now) > turn.today) return now;
  }
  return null;
}

function isAnswered(turn: Turn, suggestion: Suggestion, reading: Reading, isAgain: boolean): boolean {
  const { question, headline, plan } = suggestion;
  if (question === null) return false;
  const key = keyOf(suggestion);
  const { customer, write } = turn;
  const isOpen = isAgain || customer.openQuestion === key;
  // The question stands before what its answer brings about.
  const after: DiaryEntry[] = [];
  const aside = { ...turn, write: (entry: DiaryEntry) => after.push(entry) };
  const answer = isOpen ? null : answerQuestion(aside, question, plan, reading);
  if (answer !== null || customer.openQuestion !== key) noteQuestion(turn, question, headline, answer);
  for (const entry of after) write(entry);
  customer.openQuestion = answer === null ? key : null;
  return answer !== null;
}

/** Two steps that a person decides are two questions. */
function keyOf({ question, plan }: Suggestion): string {
  return question === 'decide-step' ? `${question} ${plan?.level.id}` : `${question}`;
}

function make(turn: Turn, { plan, reasons }: Suggestion, reading: Reading): void {
  if (!plan) return;
  const { customer, terms, tally } = turn;
  const { account, items } = customer.facts;
  customer.openQuestion = null;
  const isHandOff = isDecisionAlone(plan.level);
  const amounts = joinWords(plan.amounts.map((sum) => formatMoney(sum, terms.settings.locale)));
  note(turn, {
    kind: isHandOff ? 'hand-off' : 'contact',
    text: isHandOff
      ? `Handed to ${turn.habits.partner}: ${amounts}`
      : `${actionOf({ ...plan, level: { ...plan.level, decidedByPerson: false } })} (${plan.level.name.toLowerCase()}): ${amounts}`,
    reasons: reasons.map(({ text }) => text),
    level: plan.level.id,
    channel: isHandOff ? null : plan.channel,
    tone: isHandOff ? null : plan.tone,
    items: plan.items.flatMap(({ itemId }) => items.find(({ id }) => id === itemId)?.number ?? []),
    amounts: plan.amounts,
  });
  if (plan.level.termDays !== null) tally.finalNotices.add(account.id);
  if (isHandOff) handOver(turn, plan, reading);
  else if (plan.channel === 'call') makeCall(turn, plan, reading);
  else sendMail(turn, plan, reading);
}

function handOver(turn: Turn, plan: ContactPlan, reading: Reading): void {
  const { customer, tally, habits } = turn;
  tally.handOffs.add(customer.facts.account.id);
  record(customer, {
    ...entryBase(turn, reading),
    kind: 'placement',
    partner: habits.partner,
    items: plan.items.map(({ itemId, levelId }) => coveredItem(itemId, levelId, reading.facts)),
  });
}

function countRefusals({ customer, tally }: Turn, { reasons, dueAt }: Suggestion): void {
  for (const { code } of reasons) {
    if (!code.startsWith('rule-')) continue;
    const rule = code.slice('rule-'.length);
    const known = tally.refusals.get(rule) ?? new Set<string>();
    tally.refusals.set(rule, known.add(`${customer.facts.account.id} ${dueAt}`));
  }
}
