import { type Day, dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Waiting } from '../domain/waiting.ts';
import { joinWords } from '../shared/text.ts';
import { type AgendaEntry, agreementAgenda } from './agreement-agenda.ts';
import { unreadAnswer } from './answer-to-read.ts';
import { countsAtPayer } from './counts-at-payer.ts';
import type { Moment } from './facts.ts';
import { noticeState } from './notice-state.ts';
import { graceUntil, leftOf } from './promise-standing.ts';
import { pendingPromises } from './promises-with-state.ts';
import type { Reading } from './reading.ts';

/**
 * What is waited for at an account, soonest first: what was agreed, terms of notices that run, mails nobody has read. With
 * one that another pays for nothing is: it stands there.
 */
export function waitingAt(reading: Reading): Waiting[] {
  if (countsAtPayer(reading.facts, reading.moment.now)) return [];
  const agreed = agreementAgenda(reading).map((entry) => agreedWords(entry, reading.moment));
  return [...agreed, ...noticesRunning(reading), ...answersToRead(reading)].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
}

/** The last day on which a pending promise may still be kept, its bank days of grace included; `null`: none is pending. */
export function promisedUntil({ promises }: Pick<Reading, 'promises'>): Day | null {
  const last = pendingPromises(promises).at(-1);
  return last ? graceUntil(last.state) : null;
}

function agreedWords(entry: AgendaEntry, { locale, today }: Moment): Waiting {
  const day = formatDay(entry.on, locale, today);
  switch (entry.kind) {
    case 'promise': {
      const left = leftOf(entry.promise);
      return {
        kind: 'promise',
        on: entry.on,
        text: `Promised ${formatMoney(left, locale)} for ${day}`,
        amounts: [left],
      };
    }
    case 'instalment': {
      const { amount } = entry.standing.instalment;
      return {
        kind: 'instalment',
        on: entry.on,
        text: `Instalment of ${formatMoney(amount, locale)} on ${day}`,
        amounts: [amount],
      };
    }
    case 'dispute':
      return { kind: 'complaint', on: entry.on, text: `Complaint to be answered by ${day}`, amounts: [] };
  }
}

/** Each day a term ends is said once, with all that it is about (P27, case 62). */
function noticesRunning(reading: Reading): Waiting[] {
  const { locale, today } = reading.moment;
  const byDay = new Map<Day, string[]>();
  for (const { item } of reading.standings) {
    const state = noticeState(reading, item.id);
    if (state?.kind !== 'running') continue;
    byDay.set(state.until, [...(byDay.get(state.until) ?? []), item.number]);
  }
  return [...byDay].map(([on, numbers]) => ({
    kind: 'notice' as const,
    on,
    text: `Notice on ${numbers.length > 2 ? `${numbers.length} invoices` : joinWords(numbers)} runs until ${formatDay(on, locale, today)}`,
    amounts: [],
  }));
}

function answersToRead({ log, facts, moment }: Reading): Waiting[] {
  const answer = unreadAnswer(log);
  if (!answer) return [];
  const on = dayIn(moment.zone, answer.at);
  const who = facts.contacts.find(({ id }) => id === answer.contactId)?.name ?? answer.seen?.from ?? 'They';
  return [
    {
      kind: 'answer',
      on,
      text: `${who} wrote on ${formatDay(on, moment.locale, moment.today)}`,
      amounts: [],
    },
  ];
}
