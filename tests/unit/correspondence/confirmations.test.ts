import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asPerOurCall } from '../../../lib/correspondence/as-per-our-call.ts';
import { confirmationText } from '../../../lib/correspondence/choose-confirmation.ts';
import { reminder } from '../../../lib/correspondence/reminder.ts';
import type { AgreedFacts, TextFacts } from '../../../lib/correspondence/text-facts.ts';
import { thankYou } from '../../../lib/correspondence/thank-you.ts';
import { day } from '../../../lib/domain/day.ts';
import type { EarlierAgreement } from '../../../lib/domain/earlier-agreement.ts';
import { builtInText } from '../../../lib/templates/built-in-texts.ts';
import { LANGUAGES } from '../../../lib/templates/languages.ts';
import { textKey } from '../../../lib/templates/text-key.ts';
import { inAmerican } from '../../../lib/templates/texts/american/spelling.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildAgreed, NOTHING } from '../../support/build-agreed.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildDetails } from '../../support/build-details.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';
import { lintText } from '../../support/lint-text.ts';

const GOLDEN = (name: string) => fileURLToPath(new URL(`golden/${name}.txt`, import.meta.url));
const usd = (amount: number) => ({ amount, currency: 'USD' });
const items = [
  buildOpenItem(),
  buildOpenItem({ id: 'item-2', number: 'INV-7', dueOn: '2026-09-01', open: usd(30_000) }),
];
const both = [
  { itemId: 'item-1', open: usd(120_000) },
  { itemId: 'item-2', open: usd(30_000) },
];

interface Variant {
  readonly id: string;
  readonly write: typeof asPerOurCall;
  readonly facts: Partial<TextFacts>;
}

const agreed = (part: Partial<AgreedFacts>) => ({ agreed: { ...NOTHING, ...part } });
const call = (part: Parameters<typeof buildCall>[0] = {}) => ({ call: buildCall(part) });
const received = { amount: usd(40_000), on: '2026-11-17' as const, itemIds: ['item-1'] };
const thanks = (part: Partial<NonNullable<TextFacts['received']>>): Partial<TextFacts> => ({
  received: { kind: 'payment', ...received, next: null, ...part } as NonNullable<TextFacts['received']>,
});
const next = buildPlan().instalments[1] ?? null;
const confirmedBy = buildMail({ at: Date.parse('2026-11-02T19:05:00Z') });
const answer = { at: Date.parse('2026-11-17T19:05:00Z'), zone: 'America/New_York' };

const moved: EarlierAgreement = {
  kind: 'promise',
  on: day('2026-10-24'),
  amount: usd(120_000),
  dueOn: day('2026-11-14'),
};
const planned: EarlierAgreement = {
  kind: 'plan',
  on: day('2026-10-30'),
  amount: usd(120_000),
  instalments: 3,
};

/** Every variant with what it is for, one invoice and several. */
const VARIANTS: readonly (Variant & { readonly name: string })[] = [
  { name: 'nothing agreed', id: 'as-per-our-call', write: asPerOurCall, facts: { ...call(), items } },
  {
    name: 'a promise',
    id: 'as-per-our-call',
    write: asPerOurCall,
    facts: { ...call(), ...agreed({ promises: [buildPromise({ method: 'bank-transfer' })] }) },
  },
  {
    name: 'several promises',
    id: 'as-per-our-call',
    write: asPerOurCall,
    facts: {
      ...call(),
      items,
      ...agreed({
        promises: [
          buildPromise({ id: 'later', amount: usd(75_000), dueOn: '2026-12-15', covers: both }),
          buildPromise({ id: 'first', amount: usd(75_001), covers: both, method: 'card' }),
        ],
      }),
    },
  },
  {
    name: 'a plan',
    id: 'as-per-our-call-plan',
    write: asPerOurCall,
    facts: { ...call(), ...agreed({ plan: buildPlan({ rate: '6.23', method: 'direct-debit' }) }) },
  },
  {
    name: 'a promise that was moved',
    id: 'as-per-our-call',
    write: asPerOurCall,
    facts: { ...call(), ...agreed({ promises: [buildPromise()] }), earlier: [moved] },
  },
  {
    name: 'a plan in place of what was agreed on two days',
    id: 'as-per-our-call-plan',
    write: asPerOurCall,
    facts: { ...call(), ...agreed({ plan: buildPlan() }), earlier: [moved, planned] },
  },
  {
    name: 'a dispute in part',
    id: 'as-per-our-call-dispute',
    write: asPerOurCall,
    facts: {
      ...call({ outcome: 'disputes' }),
      items,
      ...agreed({
        dispute: buildDispute({
          itemIds: ['item-1', 'item-2'],
          parts: [{ itemId: 'item-1', amount: usd(20_000) }],
        }),
      }),
    },
  },
  {
    name: 'an invoice again',
    id: 'as-per-our-call-invoice-resent',
    write: asPerOurCall,
    facts: { ...call(), ...agreed({ resent: ['item-1'] }) },
  },
  {
    name: 'two invoices again',
    id: 'as-per-our-call-invoice-resent',
    write: asPerOurCall,
    facts: { ...call(), items, ...agreed({ resent: ['item-1', 'item-2'] }) },
  },
  {
    name: 'details',
    id: 'as-per-our-call-details-confirmed',
    write: asPerOurCall,
    facts: {
      ...call(),
      ...agreed({
        details: buildDetails({
          details: [
            { kind: 'email', before: 'mary@northwind.example', answer: 'confirmed', after: '' },
            { kind: 'phone', before: '', answer: 'changed', after: '+1 555 0123' },
            { kind: 'extension', before: '12', answer: 'wrong', after: '' },
            { kind: 'left', before: '', answer: 'changed', after: 'yes' },
          ],
        }),
      }),
    },
  },
  {
    name: 'a refusal',
    id: 'as-per-our-call-refusal-noted',
    write: asPerOurCall,
    facts: call({ outcome: 'refused', words: 'Not before the chairs are replaced.' }),
  },
  { name: 'a voicemail', id: 'voicemail-left', write: asPerOurCall, facts: call({ outcome: 'voicemail' }) },
  {
    name: 'everything at once',
    id: 'as-per-our-call-plan',
    write: asPerOurCall,
    facts: { ...call(), ...agreed(buildAgreed()) },
  },
  {
    name: 'a promise in a mail',
    id: 'promise-in-mail',
    write: asPerOurCall,
    facts: { answer, ...agreed({ promises: [buildPromise()] }) },
  },
  { name: 'a payment', id: 'thank-you', write: thankYou, facts: thanks({}) },
  {
    name: 'a promise kept',
    id: 'thank-you',
    write: thankYou,
    facts: { ...thanks({ kind: 'promise', on: null }), confirmedBy },
  },
  {
    name: 'an instalment kept',
    id: 'thank-you',
    write: thankYou,
    facts: { ...thanks({ kind: 'instalment', next }), confirmedBy },
  },
  {
    name: 'the last instalment',
    id: 'thank-you',
    write: thankYou,
    facts: { ...thanks({ kind: 'last-instalment' }), confirmedBy },
  },
  {
    name: 'a promise not kept',
    id: 'broken-promise',
    write: reminder,
    facts: { promise: buildPromise(), confirmedBy },
  },
  {
    name: 'a promise kept in part',
    id: 'broken-promise',
    write: reminder,
    facts: { promise: { ...buildPromise(), received: usd(50_000) } },
  },
];

const PEOPLE: readonly (readonly [string, Partial<TextFacts>])[] = [
  ['a person', {}],
  ['no first name', { contact: buildContact({ name: null }) }],
  [
    'a role mailbox',
    { contact: buildContact({ emails: [{ address: 'ap@northwind.example', confirmedOn: null }] }) },
  ],
  ['a consumer', { account: buildAccount({ kind: 'consumer' }) }],
];

function mail(variant: Variant, language: string, more: Partial<TextFacts> = {}) {
  const text = builtInText(textKey(variant.id, language));
  if (!text) throw new Error(`No text ${variant.id} in ${language}`);
  const account = more.account ?? buildAccount({ language });
  const written = variant.write(buildTextFacts({ ...variant.facts, language, ...more, account }), text);
  if (!written.ok) throw new Error(written.message);
  return written.value;
}

describe.each(LANGUAGES.map(({ words }) => words.tag))('the mails of a call in %s', (language) => {
  // To renew it on purpose: UPDATE_GOLDEN=1 npx vitest run --config tests/vitest.config.ts --project unit-utc confirmations
  it('read as they did the last time somebody read them', () => {
    const lines = VARIANTS.flatMap((variant) =>
      PEOPLE.map(([who, more]) => {
        const { to, subject, body } = mail(variant, language, more);
        return [
          `=== ${variant.name}, to ${who}`,
          `To: ${to[0]?.address ?? ''}`,
          `Subject: ${subject}`,
          '',
          body,
          '',
        ].join('\n');
      }),
    )
      .join('\n')
      .replaceAll('\u202f', ' ');
    if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN(language), lines);
    expect(lines).toBe(readFileSync(GOLDEN(language), 'utf8'));
    const said = lines.replace(/^===.*/gm, '');
    if (language === 'en-US') expect(said).toBe(inAmerican(said));
  });

  it.each(VARIANTS.flatMap((variant) => PEOPLE.map(([who, more]) => ({ ...variant, who, more }))))(
    'cases 42 and 70: $name to $who has no hole, no threat, every figure, and nothing particular in a shared subject',
    (variant) => {
      const { subject, body, figures } = mail(variant, language, variant.more);
      expect(`${subject}\n${body}`).not.toMatch(/undefined|null|NaN|\[object|\{|\}|%\}|Dear ,|Guten Tag ,/);
      expect(body).not.toMatch(/\n{3,}|[ \t]\n| {2}|^\s|\s$/);
      // A Spanish greeting ends in a colon.
      expect(body.replace(/^.*:\n/, '')).not.toMatch(/ [,.:;]|\(\s*\)|:\n+(?!- |\n)/);
      const subjectIsShared =
        variant.who === 'a role mailbox' || variant.who === 'a consumer' || variant.id === 'voicemail-left';
      const findings = lintText({ source: { subject, body }, figures, subjectIsShared });
      expect(findings.filter(({ blocking }) => blocking)).toEqual([]);
      expect(figures.filter(({ line }) => line === undefined)).toEqual([]);
    },
  );
});

describe('case 42, P18: where others may read it', () => {
  it('a voicemail’s mail does not even say what it is about', () => {
    const voicemail = VARIANTS.find(({ id }) => id === 'voicemail-left');
    if (!voicemail) throw new Error('No voicemail');
    const [, , role, consumer] = PEOPLE;
    for (const [, more] of [role, consumer].flatMap((one) => (one ? [one] : []))) {
      expect(mail(voicemail, 'en', more).body).not.toMatch(/INV|USD|invoice|due|pay/i);
      expect(mail(voicemail, 'de', more).body).not.toMatch(/INV|USD|Rechnung|fällig|zahl/i);
      expect(mail(voicemail, 'fr', more).body).not.toMatch(/INV|USD|factur|échéance|pay|pai/i);
      expect(mail(voicemail, 'es', more).body).not.toMatch(/INV|USD|factur|venc|pag/i);
    }
    expect(mail(voicemail, 'en').body).toContain('INV-1042');
  });

  it('the person spoken to is named where the greeting does not say who it was', () => {
    const [promise] = VARIANTS.filter(({ name }) => name === 'a promise');
    if (!promise) throw new Error('No promise');
    const [, nobody] = PEOPLE;
    expect(mail(promise, 'en').body).not.toContain('with Mary Adams');
    expect(mail(promise, 'en', nobody?.[1]).body).toContain('(EST) with Mary Adams, I am');
  });
});

describe('case 33: what an agreement takes the place of', () => {
  it('is held to the record in its own sentence, however alike its figures are to the new ones', () => {
    const before = { ...moved, dueOn: day('2026-11-27') };
    const variant = VARIANTS.find(({ name }) => name === 'a promise that was moved');
    if (!variant) throw new Error('No promise that was moved');
    const { body, figures } = mail(variant, 'en', { earlier: [before] });
    const linesOf = (label: string) =>
      figures.filter((one) => one.label === label).map(({ line }) => line?.slice(0, 18));
    expect(linesOf('The day promised')).toEqual(['- To be paid by: N', 'I have noted the p']);
    expect(linesOf('The amount promised')).toEqual(['- Amount: 1,200.00']);
    expect(linesOf('The day agreed before')).toEqual(['This takes the pla']);
    const changed = body.replace('2026: 1,200.00 USD by', '2026: 1,300.00 USD by');
    const findings = lintText({ source: { subject: 'x', body: changed }, figures, subjectIsShared: false });
    expect(findings.flatMap(({ difference }) => difference?.figure.label ?? [])).toEqual([
      'The amount agreed before',
    ]);
  });
});

describe('the text of a call is chosen by what weighs most', () => {
  const all = buildAgreed();
  it.each([
    ['a voicemail', 'voicemail', NOTHING, 'voicemail-left'],
    ['a complaint, whatever else was agreed', 'disputes', all, 'as-per-our-call-dispute'],
    ['a plan', 'promised', all, 'as-per-our-call-plan'],
    ['a promise before a question', 'promised', { ...all, plan: null }, 'as-per-our-call'],
    ['a question', 'talked', { ...all, plan: null, promises: [] }, 'as-per-our-call-dispute'],
    ['a refusal', 'refused', { ...NOTHING, resent: ['item-1'] }, 'as-per-our-call-refusal-noted'],
    [
      'an invoice again',
      'talked',
      { ...NOTHING, resent: ['item-1'], details: buildDetails() },
      'as-per-our-call-invoice-resent',
    ],
    ['details', 'talked', { ...NOTHING, details: buildDetails() }, 'as-per-our-call-details-confirmed'],
    ['nothing', 'talked', NOTHING, 'as-per-our-call'],
  ] as const)('%s', (_name, outcome, brought, expected) => {
    expect(confirmationText({ outcome }, brought)).toBe(expected);
  });
});

describe('figures follow the language of the text', () => {
  it.each([
    ['en', null, 'en-US', '1,200.00 USD', 'November 27, 2026'],
    ['en', null, 'de-DE', '1,200.00 USD', '27 November 2026'],
    ['en', 'en-US', 'de-DE', '1,200.00 USD', 'November 27, 2026'],
    ['de', 'de', 'en-US', '1.200,00 USD', '27. November 2026'],
    ['de', 'de-CH', 'en-US', "1'200.00 USD", '27. November 2026'],
    ['de', 'de_AT', 'en-US', '1 200,00 USD', '27. November 2026'],
    ['de', null, 'de-DE', '1.200,00 USD', '27. November 2026'],
  ])('%s to a customer of %s from a firm of %s: %s', (language, tag, locale, amount, on) => {
    const promise = VARIANTS.find(({ name }) => name === 'a promise');
    if (!promise) throw new Error('No promise');
    const { body } = mail(promise, language, {
      account: buildAccount({ language: tag }),
      settings: buildSettings({ locale }),
    });
    expect(body.replaceAll('\u00a0', ' ')).toContain(amount);
    expect(body).toContain(on);
  });
});
