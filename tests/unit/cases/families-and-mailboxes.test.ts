import { describe, expect, it } from 'vitest';
import { reminderFacts } from '../../../lib/app/reminder-facts.ts';
import { asPerOurCall } from '../../../lib/correspondence/as-per-our-call.ts';
import { reminder } from '../../../lib/correspondence/reminder.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { isRoleAddress } from '../../../lib/domain/email-address.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { ALL_TEXTS, builtInText } from '../../../lib/templates/built-in-texts.ts';
import { wordsOf } from '../../../lib/templates/languages.ts';
import { textKey } from '../../../lib/templates/text-key.ts';
import { buildAccount } from '../../support/build-account.ts';
import { NOTHING } from '../../support/build-agreed.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildTextFacts } from '../../support/build-text-facts.ts';
import { lintText } from '../../support/lint-text.ts';
import { called, codesOf, inShort, late, mailed, nextStep, planOf, usd } from '../../support/next-step.ts';

const parent = buildAccount({ id: 'parent', name: 'Northwind Group' });
const child = (id: string, name: string) =>
  buildAccount({ id, name, parentId: 'parent', paidByParent: true });
const [north, south] = [child('north', 'Northwind North'), child('south', 'Northwind South')];
const item = (id: string, number: string, accountId: string, days: number, open: number) =>
  buildOpenItem({ id, number, accountId, dueOn: dayAgo(days), open: usd(open) });
const ITEMS = [
  item('south-1', 'INV-4', 'south', 9, 700),
  item('own', 'INV-1', 'parent', 6, 120_000),
  item('north-1', 'INV-3', 'north', 7, 5000),
  item('south-2', 'INV-2', 'south', 5, 20),
];
/** The payer's facts hold what is open on its own name and on its children's. */
const group = (overrides: Partial<AccountFacts> = {}) =>
  buildFacts({ account: parent, paysFor: [north, south], items: ITEMS, ...overrides });

function written(facts: AccountFacts, textId: string) {
  const reading = readAccount(facts, DEFAULT_PROCEDURE, buildMoment());
  const plan = planOf(nextStep(facts));
  const text = builtInText(textId);
  if (!plan || !text) throw new Error('There is something to write');
  const mail = reminder(
    buildTextFacts({ account: facts.account, items: facts.items, ...reminderFacts(plan, reading) }),
    text,
  );
  if (!mail.ok) throw new Error(mail.message);
  return mail.value;
}
const listed = (body: string) => body.split('\n').filter((line) => line.startsWith('- '));

describe('case 40: a parent pays for its children', () => {
  it('case 40: the message to the payer names whose invoice each is, those of one together', () => {
    const { body, figures } = written(group(), 'friendly-reminder');
    expect(listed(body).map((line) => line.replace(/, due.*/, ''))).toEqual([
      '- INV-1',
      '- INV-3 (Northwind North)',
      '- INV-4 (Northwind South)',
      '- INV-2 (Northwind South)',
    ]);
    expect(lintText({ source: { subject: 'x', body }, figures, subjectIsShared: false })).toEqual([]);
  });

  it('case 40: one invoice of one child is named in the sentence, and in a confirmation too', () => {
    const facts = group({ items: ITEMS.slice(2, 3) });
    expect(written(facts, 'friendly-reminder').body).toContain('invoice INV-3 (Northwind North) of');
    const text = builtInText(textKey('as-per-our-call', 'de'));
    const promise = buildPromise({ covers: [{ itemId: 'north-1', open: usd(5000) }] });
    const mail =
      text &&
      asPerOurCall(
        buildTextFacts({
          account: parent,
          paysFor: [north, south],
          items: facts.items,
          language: 'de',
          call: buildCall(),
          agreed: { ...NOTHING, promises: [promise] },
        }),
        text,
      );
    expect(mail?.ok && mail.value.body).toContain('INV-3 (Northwind North)');
  });

  it('case 40: an account of its own names nobody', () => {
    expect(
      written(buildFacts({ items: [buildOpenItem({ dueOn: dayAgo(6) })] }), 'friendly-reminder').body,
    ).not.toContain('(');
  });

  it.each([
    ['a child', 'south', 3, 'not-now minimum-gap: friendly-reminder email'],
    ['the other child', 'north', 6, 'not-now minimum-gap: friendly-reminder email'],
    ['the parent', 'parent', 6, 'not-now minimum-gap: friendly-reminder email'],
    ['a child, a week ago', 'south', 7, 'contact friendly-reminder email'],
  ])('case 40: a contact with %s counts for the gap of the group', (_name, accountId, days, expected) => {
    const call = buildCall({ accountId, at: daysAgo(days), outcome: 'no-answer', items: [] });
    expect(inShort(nextStep(group({ activities: [call] })))).toBe(expected);
  });

  it('case 40: several currencies in one group are summed each by itself', () => {
    const euros = { ...item('north-1', 'INV-3', 'north', 7, 0), open: { amount: 5000, currency: 'EUR' } };
    expect(planOf(nextStep(group({ items: [...ITEMS.slice(0, 2), euros] })))?.amounts).toEqual([
      { amount: 5000, currency: 'EUR' },
      usd(120_700),
    ]);
  });
});

describe('case 41: a child disputes while the parent pays the others', () => {
  const disputes = [buildDispute({ accountId: 'south', itemIds: ['south-1'], parts: [] })];
  it.each([
    ['in full: the others alone are asked for', disputes, ['north-1', 'own', 'south-2'], 125_020],
    [
      'in part: the rest of it too',
      [{ ...disputes[0], parts: [{ itemId: 'south-1', amount: usd(200) }] }],
      ['south-1', 'north-1', 'own', 'south-2'],
      125_520,
    ],
    [
      'settled with the customer: it comes back after fresh days, the others do not wait',
      [{ ...disputes[0], resolvedAt: daysAgo(1) }],
      ['north-1', 'own', 'south-2'],
      125_020,
    ],
  ])('case 41: %s', (_name, rows, ids, sum) => {
    const plan = planOf(nextStep(group({ disputes: rows.map((row) => buildDispute(row)) })));
    expect(plan?.items.map(({ itemId }) => itemId)).toEqual(ids);
    expect(plan?.amounts).toEqual([usd(sum)]);
  });

  it('case 41: the child’s own account says that the parent pays, whatever it disputes', () => {
    expect(codesOf(nextStep(buildFacts({ account: south, paidBy: parent, disputes })))).toEqual([
      'paid-by-parent',
    ]);
  });
});

describe('case 42: a shared mailbox', () => {
  const mailbox = (address: string, overrides: Partial<Contact> = {}) =>
    buildContact({ name: null, emails: [{ address, confirmedOn: null }], ...overrides });
  const ap = mailbox('ap@northwind.example');
  const tom = buildContact({
    id: 'contact-2',
    name: 'Tom Fox',
    role: 'manager',
    emails: [{ address: 'tom.fox@northwind.example', confirmedOn: null }],
  });
  const tries = [
    called('call', 50),
    mailed('stepped-up', 40),
    mailed('stepped-up', 34),
    mailed('stepped-up', 28),
    mailed('stepped-up', 22),
  ];

  it.each([
    'ap@',
    'AP.team@',
    'invoices@',
    'invoice-eu@',
    'accounts.payable@',
    'rechnungseingang@',
    'facturas@',
  ])('case 42: %s is one', (address) =>
    expect(isRoleAddress(`${address.toLowerCase()}northwind.example`)).toBe(true),
  );

  it.each<[string, Contact[], string | null]>([
    ['a reminder goes to the person before the mailbox', [ap, tom], 'Tom Fox'],
    ['without anybody it goes to the mailbox', [ap], null],
    [
      'the known person at the shared address is greeted',
      [mailbox('ap@northwind.example', { name: 'Mary Adams' })],
      'Mary Adams',
    ],
  ])('case 42: %s', (_name, contacts, who) => {
    const next = nextStep(late(5, [], { contacts }));
    expect(planOf(next)?.personName).toBe(who);
    expect(codesOf(next).includes('role-mailbox')).toBe(contacts[0]?.id === planOf(next)?.contactId);
  });

  it.each([
    ['stepped-up follow-up', late(70, tries.slice(0, 2), { contacts: [ap, tom] }), 'stepped-up'],
    ['final notice', late(90, tries, { contacts: [ap, tom] }), 'final-notice'],
  ])('case 42: escalation (%s) goes to a human', (_name, facts, levelId) => {
    expect(planOf(nextStep(facts))).toMatchObject({ level: { id: levelId }, personName: 'Tom Fox' });
  });

  it('case 42: no private detail stands in the subject of any text of ours to it, in any language', () => {
    // A letter has no subject that others read on a screen, and what is spoken has none.
    for (const text of ALL_TEXTS.filter(({ channel }) => channel === 'mail')) {
      const mail = reminder(
        buildTextFacts({ contact: ap, language: text.language, call: buildCall(), promise: buildPromise() }),
        text,
      );
      if (!mail.ok) throw new Error(mail.message);
      const { subject, body } = mail.value;
      expect(lintText({ source: { subject, body: 'x' }, figures: [], subjectIsShared: true })).toEqual([]);
      expect(subject).not.toMatch(/INV|1042|1[.,]200|USD/);
      expect(body.split('\n')[0]).toBe(
        `${wordsOf(text.language).small.greeting(null, null)}${wordsOf(text.language).parts.afterGreeting}`,
      );
    }
  });
});
