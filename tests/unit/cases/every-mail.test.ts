import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promiseReminder } from '../../../lib/correspondence/promise-reminder.ts';
import { quietMail } from '../../../lib/correspondence/quiet-mail.ts';
import { localeForText } from '../../../lib/correspondence/text-language.ts';
import { writerOf } from '../../../lib/correspondence/writer-of.ts';
import { type Day, day } from '../../../lib/domain/day.ts';
import { currencyDigits, type Money, money } from '../../../lib/domain/money.ts';
import { planTotal } from '../../../lib/domain/payment-plan.ts';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';
import { figureDifferences } from '../../../lib/templates/figure-differences.ts';
import { type AnyMail, anyMail, mailFacts } from '../../support/any-mail.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildContact } from '../../support/build-contact.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

function written(said: AnyMail) {
  const about = mailFacts(said);
  const mail = writerOf(about.id)(about.facts, said.text);
  if (!mail.ok) throw new Error(mail.message);
  const locale = localeForText(said.text.language, about.facts.account, about.facts.settings);
  return { ...about, ...mail.value, locale, saysTotal: said.text.body.includes('{{ total }}') };
}

/** Whatever digits a locale writes in, as Western ones. */
function western(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const zero = [...Array.from({ length: 10 }, (_, back) => (digit.codePointAt(0) ?? 0) - back)].findLast(
      (point) => /\p{Nd}/u.test(String.fromCodePoint(point)),
    );
    return digit < ':' ? digit : String((digit.codePointAt(0) ?? 0) - (zero ?? 0));
  });
}
/** By Intl itself, in minor units through a decimal string: not by the functions that the mails are written with. */
function sumIn(locale: string, { amount: minor, currency }: Money): string {
  const digits = currencyDigits(currency);
  const padded = String(minor).padStart(digits + 1, '0');
  const decimal = digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(decimal as Intl.StringNumericLiteral)} ${currency}`;
}
const dayIn = (locale: string, on: Day) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(Date.parse(on))
    // The first of a French month is an ordinal, which Intl leaves out.
    .replace(/^1(?= )/, locale.startsWith('fr') ? '1er' : '1');

const sumOf = (sums: readonly Money[]) =>
  money(
    sums.reduce((all, one) => all + one.amount, 0),
    sums[0]?.currency ?? 'USD',
  );

/** What of the record the text has to say, by what kind of mail it is. */
function musts({
  id,
  saysTotal,
  asked,
  promises,
  plan,
  half,
  agreed,
  locale,
}: ReturnType<typeof written>): string[] {
  const sum = (one: Money) => sumIn(locale, one);
  if (id.startsWith('thank-you'))
    return [sum(half), ...plan.instalments.slice(0, 1).map(({ amount: one }) => sum(one))];
  if (writerOf(id) === quietMail) return [];
  if (id.startsWith('missed-instalment') || writerOf(id) === promiseReminder)
    return promises.slice(0, 1).flatMap((one) => [sum(one.amount), dayIn(locale, one.dueOn)]);
  if (!agreed)
    return [
      ...asked.map(sum),
      ...(saysTotal && asked.length > 1 ? [sum(sumOf(asked))] : []),
      ...(id === 'broken-promise'
        ? promises.slice(0, 1).flatMap((one) => [sum(one.amount), dayIn(locale, one.dueOn)])
        : []),
    ];
  return [
    ...agreed.promises.flatMap((one) => [sum(one.amount), dayIn(locale, one.dueOn)]),
    ...(agreed.plan
      ? [
          sum(planTotal(agreed.plan)),
          ...agreed.plan.instalments.flatMap((one) => [sum(one.amount), dayIn(locale, one.dueOn)]),
        ]
      : []),
    ...(agreed.dispute ? [sum(half), dayIn(locale, agreed.dispute.answerBy)] : []),
    ...(id === 'voicemail-left' ? asked.map(sum) : []),
  ];
}

/** Every figure and day that the record knows, each as the locale writes it. */
function known({
  facts,
  items,
  asked,
  agreed,
  promises,
  plan,
  dispute,
  half,
  total,
  locale,
}: ReturnType<typeof written>): string[] {
  const sums = [
    ...(agreed ? [total] : [sumOf(asked)]),
    ...asked,
    ...promises.map((one) => one.amount),
    ...plan.instalments.map((one) => one.amount),
    half,
  ];
  const days = [
    ...items.flatMap(({ issuedOn, dueOn }) => [issuedOn, dueOn]),
    ...promises.map((one) => one.dueOn),
    ...plan.instalments.map((one) => one.dueOn),
    dispute.answerBy,
    facts.received?.on ?? null,
    day('2026-11-02'),
    day('2026-11-17'),
    day('2026-11-18'),
    day('2026-12-04'),
  ];
  return [
    ...sums.map((one) => sumIn(locale, one)),
    ...days.flatMap((on) => (on ? [dayIn(locale, on)] : [])),
    ...[14, 10].map((hour) =>
      new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
        Date.UTC(2026, 0, 1, hour, hour === 14 ? 5 : 0),
      ),
    ),
    new Intl.DateTimeFormat(locale, { timeZone: 'America/New_York', timeZoneName: 'short' })
      .formatToParts(Date.parse('2026-11-18T15:00:00Z'))
      .find(({ type }) => type === 'timeZoneName')?.value ?? '',
    facts.settings.paymentLines,
    facts.settings.senderPhone,
  ].map(western);
}

describe('P23: the figures of every mail, in every variant, language, locale and currency', () => {
  it('are those of the record to the digit: all it has to say is said, and nothing else', () => {
    fc.assert(
      fc.property(anyMail, (said) => {
        const mail = written(said);
        const body = western(mail.body);
        for (const figure of musts(mail)) expect(body).toContain(western(figure));
        expect(figureDifferences(mail.body, mail.figures)).toEqual([]);
        expect(mail.figures.filter(({ line }) => line === undefined)).toEqual([]);
        const rest = known(mail)
          .toSorted((a, b) => b.length - a.length)
          .reduce((left, figure) => (figure === '' ? left : left.replaceAll(figure, '§')), body)
          .replaceAll(said.rate || '§', '§')
          .replaceAll(said.rate.replace('.', ',') || '§', '§')
          .replace(
            /(?:Instalment|Installment|Rate|Versement|Pago) \d+|\b\d+ (?:days|day|Tage|Tagen|Tag|jours|días)\b|\bin \d+ /g,
            '§',
          );
        expect(rest).not.toMatch(/\d/);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });

  it('every text of ours was among them', () => {
    const ids = fc.sample(anyMail, 5000).map(({ text }) => text.id);
    expect(new Set(ids)).toEqual(new Set(ALL_TEXTS.map(({ id }) => id)));
  });
});

describe('P18: the subject of every mail that others may read', () => {
  const FIRMS = [
    'Our Firm',
    'Debt & Co',
    'Müller Inkasso',
    'Overdue Ltd',
    '1,200.00 EUR Ltd',
    'Studio 54',
    'INV-1042 Supplies',
    '',
  ];
  const OTHERS = [
    { contact: buildContact({ emails: [{ address: 'ap@northwind.example', confirmedOn: null }] }) },
    { account: buildAccount({ kind: 'consumer' }) },
  ];
  const PARTICULARS =
    /inv|\d[.,]\d|\d{5}|§|USD|EUR|GBP|JPY|KWD|INR|debt|owe|overdue|past due|unpaid|outstanding|arrears|final notice|rechnung|mahnung|schuld|forderung|inkasso|überfällig|factur|échéance|dette|recouvrement|vencid|deuda|pendiente|cobro/i;

  it('holds no amount, no invoice number and no word of debt, whatever the firm is called', () => {
    fc.assert(
      fc.property(
        // Nobody reads a letter's subject on a screen, and what is spoken has none.
        anyMail.filter(({ text }) => text.channel === 'mail'),
        fc.constantFrom(...FIRMS),
        fc.constantFrom(...OTHERS),
        (said, firmName, others) => {
          const { facts, id } = mailFacts(said);
          const settings = { ...facts.settings, firmName };
          const mail = writerOf(id)({ ...facts, ...others, settings }, said.text);
          if (!mail.ok) throw new Error(mail.message);
          expect(western(mail.value.subject)).not.toMatch(PARTICULARS);
          expect(mail.value.subject).not.toMatch(/ from\s*$|\s$|^\s|^$|undefined|null/);
          const [one] = facts.items;
          const isNamed = mail.value.subject.includes(one?.number ?? '?');
          expect(isNamed).toBe(false);
        },
      ),
      { numRuns: fuzzRuns(150) },
    );
  });
});
