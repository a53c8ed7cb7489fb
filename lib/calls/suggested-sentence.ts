import { type Day, weekdayOf } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type Money, money } from '../domain/money.ts';
import { joinWords } from '../shared/text.ts';
import type { AgreementPart, AgreementRemark, TypedAgreement } from './typed-agreement.ts';

export interface SayingIn {
  readonly locale: string;
  readonly today: Day;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const RHYTHMS = { week: 'each week', 'two-weeks': 'every two weeks', month: 'each month' } as const;

/** "2,400.00 USD by Friday, 27 November": what taking the suggestion would put on record. */
export function suggestedSentence(agreement: TypedAgreement, saying: SayingIn): string {
  const { parts, every } = agreement;
  const [first] = parts;
  if (!first) return '';
  if (agreement.kind === 'plan' && (every || parts.length > 3)) return planSentence(parts, every, saying);
  const sentence = joinWords(parts.map((part) => partSentence(part, saying)));
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function partSentence({ amount, dueOn }: AgreementPart, saying: SayingIn): string {
  const sum = amount ? formatMoney(amount, saying.locale) : null;
  if (dueOn === null) return sum ?? '';
  const on = dueOn === saying.today ? 'today' : `by ${dayInWords(dueOn, saying)}`;
  return sum === null ? on : `${sum} ${on}`;
}

function planSentence(
  parts: readonly AgreementPart[],
  every: TypedAgreement['every'],
  saying: SayingIn,
): string {
  const total = totalOf(parts);
  const [first] = parts;
  const last = parts.at(-1);
  const begin = first?.dueOn ? `, the first on ${dayInWords(first.dueOn, saying)}` : '';
  const end = !every && last?.dueOn ? `, the last on ${dayInWords(last.dueOn, saying)}` : '';
  const rhythm = every ? `, ${RHYTHMS[every]}` : '';
  const sum = total ? `${formatMoney(total, saying.locale)} ` : '';
  return `${sum}in ${parts.length} instalments${rhythm}${begin}${end}`;
}

function totalOf(parts: readonly AgreementPart[]): Money | null {
  const [first] = parts;
  if (!first?.amount || parts.some(({ amount }) => amount?.currency !== first.amount?.currency)) return null;
  return money(
    parts.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), 0),
    first.amount.currency,
  );
}

/** "Friday, 27 November". */
export function dayInWords(on: Day, { locale, today }: SayingIn): string {
  return `${WEEKDAYS[weekdayOf(on)]}, ${formatDay(on, locale, today)}`;
}

/** What should be known or asked before it is taken, a sentence each. */
export function remarkSentences({ remarks, ask }: TypedAgreement, saying: SayingIn): string[] {
  const said = remarks.flatMap((remark) => remarkSentence(remark, saying) ?? []);
  const asked = remarks.some(({ kind }) => ASKING.includes(kind));
  if (ask === 'date' && !asked) said.push('Which day? No day was named.');
  if (ask === 'amount' && !remarks.some(({ kind }) => kind === 'unclear-sum'))
    said.push('How much? No sum was named.');
  return said;
}

const ASKING: readonly AgreementRemark['kind'][] = ['vague', 'month', 'passed', 'condition'];

function remarkSentence(remark: AgreementRemark, saying: SayingIn): string | null {
  switch (remark.kind) {
    case 'vague':
      return `Which day? “${remark.words}” is no day.`;
    case 'month':
      return `Which day? “${remark.words}” is a whole month.`;
    case 'passed':
      return `Which day? “${remark.words}” has passed.`;
    case 'condition':
      return 'Which day? That is not firm yet.';
    case 'unclear-sum':
      return `How much? “${remark.words}” is no sum.`;
    case 'says-paid':
      return 'Says it is paid: look for it first.';
    case 'which-one':
      return `“${remark.words}” can be read in two ways.`;
    case 'name-differs':
      return `“${remark.words}”: name and date are different days.`;
    case 'next-month':
      return `That day of this month has passed: ${formatDay(remark.on, saying.locale, saying.today)} is meant.`;
    case 'far':
      return `${formatDay(remark.on, saying.locale, saying.today)} is a long time away.`;
    case 'closed':
      return `${formatDay(remark.on, saying.locale, saying.today)} falls on ${closed(remark.because)}: money moves again on ${dayInWords(remark.next, saying)}.`;
    case 'more-than-open':
      return remark.open
        ? `That is more than is open on the ticked invoices (${formatMoney(remark.open, saying.locale)}).`
        : 'Nothing that is ticked is open in that currency.';
  }
}

function closed(because: string): string {
  return because.startsWith('a ') ? because : `a holiday (${because})`;
}
