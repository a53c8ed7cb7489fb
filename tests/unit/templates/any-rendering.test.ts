import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenSample } from '../../../lib/app/sample-occasion.ts';
import { lintNames } from '../../../lib/correspondence/lint-names.ts';
import { askedFor } from '../../../lib/correspondence/listed-items.ts';
import { speechOf } from '../../../lib/correspondence/text-data.ts';
import type { Written } from '../../../lib/correspondence/written-mail.ts';
import { dayIn } from '../../../lib/domain/day.ts';
import { formatMoney } from '../../../lib/domain/format-money.ts';
import type { Money } from '../../../lib/domain/money.ts';
import { isSubjectShared } from '../../../lib/domain/shared-subject.ts';
import { sumByCurrency } from '../../../lib/domain/sum-by-currency.ts';
import { amountsInText, writtenMoney } from '../../../lib/templates/amounts-in-text.ts';
import { ALL_TEXTS } from '../../../lib/templates/built-in-texts.ts';
import { lint } from '../../../lib/templates/lint/lint.ts';
import type { BuiltInText } from '../../../lib/templates/template-source.ts';
import { type AnyGround, anyBookPage, anyFirm, groundFor } from '../../support/any-text-ground.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const anyText = fc.constantFrom(...ALL_TEXTS);
/** What is asked for says how much that is in all. */
const STATES_TOTAL =
  /^(?:friendly-reminder|second-notice|stepped-up|final-notice|hand-off-announcement|call-opening(?:-follow-up)?$)/;

function write(text: BuiltInText, ground: AnyGround): Written {
  const written = writtenSample(text.textId, ground, text);
  if (!written.ok) throw new Error(`${text.id}: ${written.message}`);
  return written.value;
}

/** What the customer is called, and what she numbers her invoices by, is hers: our own words are what is left. */
function withoutTheirs(words: string, ground: AnyGround): string {
  const { account, contact, items, paysFor = [] } = ground;
  const theirs = new Set([
    account.name,
    contact?.name ?? '',
    ...items.map(({ number }) => number),
    ...paysFor.map(({ name }) => name),
  ]);
  return [...theirs]
    .filter((one) => one !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((left, one) => left.replaceAll(one, 'THEIRS'), words);
}

/** All rules over some hundred texts: a quarter of a minute of work, and more beside other tests. */
const A_WHILE = 180_000;

describe('any built-in text, on any account', () => {
  it('is tried on what is apt to go wrong', () => {
    const pages = fc.sample(anyBookPage, { numRuns: 200, seed: 7 });
    const count = (holds: (page: (typeof pages)[number]['facts']) => boolean) =>
      pages.filter(({ facts }) => holds(facts)).length;
    const currencies = (page: (typeof pages)[number]['facts']) =>
      new Set(page.items.map(({ open }) => open.currency));
    expect({
      consumers: count(({ account }) => account.kind === 'consumer') > 8,
      severalCurrencies: count((page) => currencies(page).size > 1) > 8,
      yen: count((page) => currencies(page).has('JPY')) > 8,
      dinars: count((page) => currencies(page).has('KWD')) > 8,
      fromTheRight: count(({ account }) => /\p{Script=Arabic}/u.test(account.name)) > 8,
      markup: count(({ account }) => account.name.includes('<img')) > 8,
      braces: count(({ account }) => account.name.includes('{{')) > 8,
      nobody: count(({ contacts }) => contacts.length === 0) > 8,
      nameless: count(({ contacts }) => contacts[0]?.name === null) > 4,
      withoutNumber: count(({ items }) => items.some(({ number }) => number === '')) > 8,
      withoutDueDate: count(({ items }) => items.some(({ dueOn }) => dueOn === null)) > 8,
      disputedInPart: count(({ disputes }) => disputes.some(({ parts }) => parts.length > 0)) > 8,
      ofChildren: count(({ items, account }) => items.some(({ accountId }) => accountId !== account.id)) > 8,
      aHundredInvoices: count(({ items }) => items.length >= 100) > 1,
    }).toEqual(
      Object.fromEntries(
        'consumers severalCurrencies yen dinars fromTheRight markup braces nobody nameless withoutNumber withoutDueDate disputedInPart ofChildren aHundredInvoices'
          .split(' ')
          .map((name) => [name, true]),
      ),
    );
    const channels = new Set(ALL_TEXTS.map(({ channel }) => channel));
    expect([...channels].sort()).toEqual(['call-opening', 'letter', 'mail', 'voicemail']);
  });

  it('has no word that is not filled in, whatever is not known of the customer and the firm', () => {
    fc.assert(
      fc.property(anyText, anyBookPage, anyFirm, (text, page, firm) => {
        const ground = groundFor(text, page, firm);
        const { subject, body } = write(text, ground);
        const ours = withoutTheirs(`${subject}\n${body}`, ground);
        expect(ours).not.toMatch(/\{\{|\{%|undefined|NaN|null|\[object|[\uE000-\uF8FF]/);
        expect(ours).not.toMatch(
          /^(?:Dear|Hello|Hi|Guten Tag|Sehr geehrte\p{L}*|Bonjour|Hola|Buenos días)\s+[,:.]/mu,
        );
        expect(ours).not.toMatch(/\(\s*\)|“\s*”| {2}|[^\S\n]+[,.](?:\s|$)/);
        expect(subject.trim()).not.toBe('');
        expect(sentencesBegunSmall(ours, text.language)).toEqual([]);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  it('names no amount that is not on record, and no sum across currencies (case 11)', () => {
    fc.assert(
      fc.property(anyText, anyBookPage, (text, page) => {
        const ground = groundFor(text, page, { bankDetails: [], paymentLines: '', senderPhone: '' });
        const { body, figures } = write(text, ground);
        const asked = ground.items.map((item) => askedFor(item, ground));
        const known: Money[] = [
          ...asked,
          ...sumByCurrency(asked),
          ...ground.items.map(({ open }) => open),
          ...ground.underReview.map(({ amount }) => amount),
          ...figures.flatMap(({ value }) => (value?.kind === 'money' ? [value.money] : [])),
        ];
        // A part that was agreed is a third of the oldest, to the cent.
        const agreed = new Set([...known, ...asked.flatMap((one) => thirdsOf(one))].map(keyOf));
        const inAll = STATES_TOTAL.test(text.textId) ? sumByCurrency(asked) : [];
        for (const sum of inAll) expect(body).toContain(formatMoney(sum, speechOf(ground).locale));
        for (const written of amountsInText(withoutTheirs(body, ground))) {
          if (written.currency === null) continue;
          const read = writtenMoney(written, written.currency);
          expect(read && agreed.has(keyOf(read)), written.text).toBe(true);
        }
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  it(
    'says every figure it must say, and nothing that the guard would hold back',
    () => {
      fc.assert(
        fc.property(anyText, anyBookPage, (text, page) => {
          const ground = groundFor(text, page);
          const { subject, body, figures, to } = write(text, ground);
          expect({ text: text.id, findings: heldBack(text, ground, { subject, body, figures, to }) }).toEqual(
            {
              text: text.id,
              findings: [],
            },
          );
        }),
        { numRuns: fuzzRuns(300) },
      );
    },
    A_WHILE,
  );
});

/** Where a paragraph or a sentence begins with a small letter; in German the one below the greeting does. */
function sentencesBegunSmall(words: string, language: string): string[] {
  const paragraphs = words.split(/\n{2,}/).slice(language === 'de' ? 2 : 1);
  return paragraphs.flatMap((one) => /^(?!https:|www\.)\p{Ll}.*|[.!?] \p{Ll}.*/u.exec(one)?.[0] ?? []);
}

function heldBack(text: BuiltInText, ground: AnyGround, { subject, body, figures, to }: Written) {
  const { settings, account, contact, items, paysFor = [] } = ground;
  const isConsumer = text.audience === 'consumer' || account.kind === 'consumer';
  const addresses = to.map(({ address }) => address);
  return lint({
    source: { subject, body },
    language: text.language,
    channel: text.channel,
    audience: isConsumer ? 'consumer' : 'trade',
    isShared: text.channel !== 'letter' && isSubjectShared(account.kind, addresses),
    tone: text.tone,
    previousTone: null,
    figures,
    greeting: { name: contact?.name ?? null },
    firm: {
      name: settings.firmName,
      phone: settings.senderPhone,
      payment: settings.paymentLines,
      partner: settings.partnerName,
    },
    notice: { isDecided: text.tone >= 4, deadline: null, given: 0 },
    today: dayIn(settings.zone, ground.now),
    isTemplate: false,
    names: lintNames({ account, contacts: contact ? [contact] : [], items, paysFor }),
  }).filter(({ blocking }) => blocking);
}

function thirdsOf({ amount, currency }: Money): Money[] {
  const third = Math.floor(amount / 3);
  return [0, 1, 2].map((more) => ({ amount: third + more, currency }));
}

function keyOf({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}
