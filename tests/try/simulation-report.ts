import type { BookTerms } from '../../lib/app/book-terms.ts';
import type { DiaryEntry } from '../../lib/app/simulation/diary-entry.ts';
import type { SimulationSummary } from '../../lib/app/simulation/simulation-summary.ts';
import { formatShortDay, formatTime } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import type { Money } from '../../lib/domain/money.ts';
import { count, joinWords } from '../../lib/shared/text.ts';

/** "2027-01-05 Tue, Jan 5 09:00 | Harbor Bakery | Call Mary Adams (call): 1,200.00 USD | because ...": one line for each entry. */
export function diaryLines(diary: readonly DiaryEntry[], { settings }: BookTerms): string[] {
  const { zone, locale } = settings;
  return diary.map(({ on, at, accountName, kind, text, tone, reasons }) => {
    const when = `${on.slice(0, 4)} ${formatShortDay(on, locale)} ${formatTime(at, zone, locale)}`;
    const what = kind === 'customer' || kind === 'payment' ? `    ${text}` : text;
    const why = reasons.length > 0 ? ` | because: ${reasons.join('; ')}` : '';
    return `${when} | ${accountName} | ${what}${tone === null ? '' : ` [tone ${tone}]`}${why}`;
  });
}

/** What the days came to, in lines a person reads. */
export function summaryLines(summary: SimulationSummary, { settings }: BookTerms): string[] {
  const { contacts, contactsPerAccount, contactsPerWeek, daysToPayment, promises } = summary;
  const sums = (amounts: readonly Money[]) =>
    joinWords(amounts.map((amount) => formatMoney(amount, settings.locale))) || 'nothing';
  const weeks = contactsPerWeek.map((week) => week.contacts);
  return [
    count(summary.accounts, 'account'),
    `Contacts: ${count(contacts.email, 'mail')}, ${count(contacts.call, 'call')}, ${count(contacts.letter, 'letter')}; ` +
      `per account ${contactsPerAccount.average} on average, ${contactsPerAccount.most} at most`,
    `Contacts per week, from ${contactsPerWeek[0]?.from ?? 'no'}: ${weeks.join(' ')}`,
    daysToPayment
      ? `Paid in full: ${count(daysToPayment.invoices, 'invoice')}, ${daysToPayment.average} days past due on average, median ${daysToPayment.median}`
      : 'Paid in full: no invoice',
    `Promises: ${promises.kept} kept, ${promises['kept-in-part']} kept in part, ${promises.broken} broken, ` +
      `${promises.replaced} replaced, ${promises.pending} pending`,
    `Final notices: ${count(summary.finalNotices, 'account')}; handed to a partner: ${count(summary.handOffs, 'account')}`,
    `Asked: ${joinWords(summary.questions.map(({ question, times }) => `${question} ${times}×`)) || 'nothing'}`,
    `Put off or closed by a rule: ${joinWords(summary.refusals.map((one) => `${one.rule} ${one.contacts}×`)) || 'nothing'}`,
    `Open at first: ${sums(summary.openAtFirst)}; paid: ${sums(summary.paid)}; open at last: ${sums(summary.openAtLast)}`,
  ];
}
