import fc from 'fast-check';
import { asPerOurCall } from '../../lib/correspondence/as-per-our-call.ts';
import type { TextFacts } from '../../lib/correspondence/text-facts.ts';
import { writerOf } from '../../lib/correspondence/writer-of.ts';
import type { CallOutcome } from '../../lib/domain/call-outcome.ts';
import { addDays, type Day, day } from '../../lib/domain/day.ts';
import { NO_HOLIDAYS } from '../../lib/domain/holiday-calendar.ts';
import { money } from '../../lib/domain/money.ts';
import { splitEvenly } from '../../lib/domain/payment-plan.ts';
import { ALL_TEXTS } from '../../lib/templates/built-in-texts.ts';
import { textIdOf } from '../../lib/templates/text-key.ts';
import { buildAccount } from './build-account.ts';
import { NOTHING } from './build-agreed.ts';
import { buildCall } from './build-call.ts';
import { buildDetails } from './build-details.ts';
import { buildDispute } from './build-dispute.ts';
import { buildMail } from './build-mail.ts';
import { buildOpenItem } from './build-open-item.ts';
import { buildPlan } from './build-plan.ts';
import { buildPromise } from './build-promise.ts';
import { buildSettings } from './build-settings.ts';
import { buildTextFacts } from './build-text-facts.ts';

/** What the settings offer, and what a customer's own tag may ask for besides. */
const LOCALES = [
  ...['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-IE', 'en-IN', 'en-ZA', 'en-SG'],
  ...['de-DE', 'de-AT', 'de-CH', 'fr-FR', 'fr-CH', 'es-ES', 'es-MX', 'ja-JP', 'ar-EG', 'hi-IN'],
];
const OUTCOMES: Readonly<Record<string, CallOutcome>> = {
  'voicemail-left': 'voicemail',
  'as-per-our-call-refusal-noted': 'refused',
  'as-per-our-call-dispute': 'disputes',
};

const amount = fc.integer({ min: 2, max: 99_999_999_999 });
const ahead = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day('2026-11-18'), days));
/** Any mail of ours in any language, with any agreement, in any locale and currency. */
export const anyMail = fc.record({
  text: fc.constantFrom(...ALL_TEXTS),
  locale: fc.constantFrom(...LOCALES),
  tag: fc.constantFrom(null, ...LOCALES),
  currency: fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'KWD', 'INR'),
  open: fc.array(amount, { minLength: 1, maxLength: 4 }),
  promised: fc.array(fc.tuple(amount, ahead), { minLength: 1, maxLength: 3 }),
  parts: fc.integer({ min: 1, max: 6 }),
  days: fc.uniqueArray(ahead, { minLength: 12, maxLength: 12 }).map((all) => all.toSorted()),
  rate: fc.constantFrom('', '6.23', '6.32', '0.5'),
  wide: fc.boolean(),
});
export type AnyMail = typeof anyMail extends fc.Arbitrary<infer T> ? T : never;

/** All that the record holds for a mail, and the figures that must and may stand in it. */
export function mailFacts({ text, locale, tag, currency, open, promised, parts, days, rate, wide }: AnyMail) {
  const id = textIdOf(text.id);
  const on = (index: number): Day => days[index] ?? day('2026-11-18');
  const items = open.map((sum, index) =>
    buildOpenItem({
      id: `item-${index}`,
      number: `INV-${'ABCD'[index]}`,
      issuedOn: on(index),
      dueOn: on(index + 4),
      open: money(sum, currency),
    }),
  );
  const covers = items.map((item) => ({ itemId: item.id, open: item.open }));
  const promises = promised.map(([sum, dueOn], index) =>
    buildPromise({ id: `promise-${index}`, amount: money(sum, currency), dueOn, covers }),
  );
  const total = money(
    open.reduce((sum, one) => sum + one, 0),
    currency,
  );
  const plan = buildPlan({
    rate,
    covers,
    instalments: splitEvenly(total, Math.min(parts, total.amount)).map((one, index) => ({
      amount: one,
      dueOn: on(index),
    })),
  });
  const half = money(Math.floor((open[0] ?? 2) / 2), currency);
  const dispute = buildDispute({
    itemIds: ['item-0'],
    parts: [{ itemId: 'item-0', amount: half }],
    answerBy: on(11),
  });
  const underReview = wide && !id.startsWith('thank-you') ? [{ itemId: 'item-0', amount: half }] : [];
  const [first] = promises;
  const isCall = writerOf(id) === asPerOurCall;
  const brings = (part: string) => wide || id.endsWith(part);
  const agreed = {
    promises: id === 'as-per-our-call' || id === 'promise-in-mail' || wide ? promises : [],
    plan: brings('plan') ? plan : null,
    dispute: brings('dispute') ? dispute : null,
    resent: brings('resent') ? ['item-0'] : [],
    details: brings('confirmed') ? buildDetails() : null,
  };
  const facts: TextFacts = buildTextFacts({
    settings: buildSettings({ locale }),
    account: buildAccount({ language: tag }),
    language: text.language,
    channel: text.channel === 'letter' ? 'letter' : 'email',
    items,
    call:
      id === 'promise-in-mail'
        ? null
        : isCall
          ? buildCall({ outcome: OUTCOMES[id] ?? 'promised', words: 'Not now.' })
          : null,
    ...(id === 'promise-in-mail' && {
      answer: { at: Date.parse('2026-11-17T19:05:00Z'), zone: 'America/New_York' },
    }),
    ...(isCall && { agreed: id === 'voicemail-left' ? NOTHING : agreed }),
    promise: isCall ? null : (first ?? null),
    confirmedBy: isCall ? null : buildMail({ at: Date.parse('2026-11-02T19:05:00Z') }),
    received: {
      kind: 'instalment',
      amount: half,
      on: on(2),
      itemIds: ['item-0'],
      next: plan.instalments[0] ?? null,
    },
    underReview: isCall ? [] : underReview,
    term: { days: 15, calendar: NO_HOLIDAYS },
  });
  const asked = items.map((item, index) =>
    money(item.open.amount - (index === 0 && underReview.length > 0 && !isCall ? half.amount : 0), currency),
  );
  return { id, facts, items, asked, promises, plan, dispute, half, agreed: facts.agreed ?? null, total };
}
