import { readAgreement } from '../../lib/calls/read-agreement.ts';
import type { AgreementContext, TypedAgreement } from '../../lib/calls/typed-agreement.ts';
import { day } from '../../lib/domain/day.ts';
import { NO_HOLIDAYS } from '../../lib/domain/holiday-calendar.ts';
import { money, toDecimalString } from '../../lib/domain/money.ts';

/** A Wednesday with 1,000.01 open on the ticked invoices: dollars where English is typed, euros elsewhere. */
export function agreementContext(
  locale: string,
  overrides: Partial<AgreementContext> = {},
): AgreementContext {
  const currency = locale.startsWith('en') ? 'USD' : 'EUR';
  return {
    today: day('2026-11-18'),
    language: locale,
    locale,
    currency,
    open: money(100_001, currency),
    invoices: [
      { number: 'INV-1042', open: money(60_000, 'USD') },
      { number: '4711', open: money(40_001, 'EUR') },
    ],
    calendar: NO_HOLIDAYS,
    ...overrides,
  };
}

/** What was understood, in one line: "promise 500.00 @ 26-11-20 | ..." for each reading; empty: nothing. */
export function agreementIn(
  typed: string,
  locale: string,
  overrides: Partial<AgreementContext> = {},
): string {
  const context = agreementContext(locale, overrides);
  return readAgreement(typed, context)
    .map((one) => agreementLine(one, context.currency))
    .join(' | ');
}

export function agreementLine(
  { kind, every, parts, ask, remarks, invoices }: TypedAgreement,
  currency: string,
): string {
  const said = parts.map(({ amount, dueOn }) => {
    const sum = amount
      ? toDecimalString(amount) + (amount.currency === currency ? '' : ` ${amount.currency}`)
      : '?';
    return `${sum} @ ${dueOn?.slice(2) ?? '?'}`;
  });
  const asked = ask ? `ask ${ask}` : '';
  const known = remarks.map((remark) => `(${remark.kind})`).join(' ');
  return [kind, every ?? '', said.join(' + '), asked, known, invoices.join()].filter(Boolean).join(' ');
}
