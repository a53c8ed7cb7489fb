import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPerOurCall } from '../../../lib/correspondence/as-per-our-call.ts';
import { addDays, day } from '../../../lib/domain/day.ts';
import type { DraftFigure } from '../../../lib/domain/draft-figure.ts';
import { currencyDigits, money } from '../../../lib/domain/money.ts';
import { planTotal, splitEvenly } from '../../../lib/domain/payment-plan.ts';
import { builtInText } from '../../../lib/templates/built-in-texts.ts';
import { figureDifferences } from '../../../lib/templates/figure-differences.ts';
import { textKey } from '../../../lib/templates/text-key.ts';
import { buildAccount } from '../../support/build-account.ts';
import { NOTHING } from '../../support/build-agreed.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const LOCALES = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'ar', 'ar-u-nu-arab', 'ar-u-nu-latn'];
const CURRENCIES = ['USD', 'EUR', 'JPY', 'KWD'];

const agreement = fc.record({
  locale: fc.constantFrom(...LOCALES),
  currency: fc.constantFrom(...CURRENCIES),
  amounts: fc.array(fc.integer({ min: 1, max: 9_999_999_999 }), { minLength: 1, maxLength: 4 }),
  parts: fc.integer({ min: 1, max: 12 }),
  days: fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 16, maxLength: 16 }),
});

/** Digits alone, as Western ones: what a figure says whatever its locale. */
function digits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/\D/g, '');
}

/** A mail about everything that is agreed, in the words of a text that is the firm's own in its own language. */
function mailOf({ locale, currency, amounts, parts, days }: ReturnType<typeof sampleOf>) {
  const on = (index: number) => addDays(day('2026-11-27'), days[index] ?? 0);
  const promises = amounts.map((amount, index) =>
    buildPromise({ id: `promise-${index}`, amount: money(amount, currency), dueOn: on(index) }),
  );
  const total = money(
    amounts.reduce((sum, one) => sum + one, 0),
    currency,
  );
  const instalments = splitEvenly(total, parts)
    .map((amount, index) => ({ amount, dueOn: on(4 + index) }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const plan = buildPlan({ instalments });
  const language = locale.split('-')[0] ?? 'en';
  const text = builtInText(textKey('as-per-our-call-plan', language)) ?? builtInText('as-per-our-call-plan');
  if (!text) throw new Error('No text');
  const written = asPerOurCall(
    buildTextFacts({
      language,
      account: buildAccount({ language: null }),
      settings: buildSettings({ locale }),
      call: buildCall(),
      agreed: { ...NOTHING, promises, plan },
    }),
    text,
  );
  if (!written.ok) throw new Error(written.message);
  return { ...written.value, promises, plan };
}
const sampleOf = () =>
  fc.sample(agreement, 1)[0] ?? { locale: '', currency: '', amounts: [], parts: 1, days: [] };

describe('P23: the figures of a mail are those of the record, to the digit', () => {
  it('in every locale and currency: amounts, days, and the sum of a plan', () => {
    fc.assert(
      fc.property(agreement, (said) => {
        const { subject, body, figures, promises, plan } = mailOf(said);
        expect(figureDifferences(body, figures)).toEqual([]);
        expect(figureDifferences(subject, figures, 'subject')).toEqual([]);
        const written = ({ place }: DraftFigure) => (place === 'subject' ? subject : body);
        expect(figures.every((one) => one.line !== undefined && written(one).includes(one.line))).toBe(true);
        const asked = [
          ...promises.map(({ amount }) => amount),
          ...plan.instalments.map(({ amount }) => amount),
          planTotal(plan),
        ];
        for (const { amount, currency } of asked) {
          const expected = String(amount).padStart(currencyDigits(currency) + 1, '0');
          expect(body.split('\n').some((line) => digits(line).includes(expected))).toBe(true);
        }
        const sum = plan.instalments.reduce((all, { amount }) => all + amount.amount, 0);
        expect(sum).toBe(said.amounts.reduce((all, one) => all + one, 0));
      }),
      { numRuns: fuzzRuns(100) },
    );
  });

  it('and a changed one is noticed, in every locale', () => {
    fc.assert(
      fc.property(agreement, fc.nat(), (said, which) => {
        const { subject, body, figures } = mailOf({ ...said, parts: 1, amounts: said.amounts.slice(0, 1) });
        const figure = figures[which % figures.length];
        if (!figure?.line) throw new Error('Every figure has a line');
        const changed = figure.text.replace(/[0-9٠-٩](?=[^0-9٠-٩]*$)/u, (last) =>
          /[٠-٩]/.test(last) ? (last === '١' ? '٢' : '١') : last === '1' ? '2' : '1',
        );
        const place = figure.place ?? 'text';
        const edited = (place === 'subject' ? subject : body).replaceAll(
          figure.line,
          figure.line.replace(figure.text, changed),
        );
        expect(figureDifferences(edited, figures, place).map(({ figure: one }) => one.text)).toContain(
          figure.text,
        );
      }),
      { numRuns: fuzzRuns(100) },
    );
  });
});
