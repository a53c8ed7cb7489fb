import { expect, it } from 'vitest';
import { bookTerms } from '../../../lib/app/book-terms.ts';
import type { BehaviourName } from '../../../lib/app/simulation/behaviours.ts';
import { USUAL_HABITS } from '../../../lib/app/simulation/clerk-habits.ts';
import { simulate, simulatedDays } from '../../../lib/app/simulation/simulate.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildFacts, dayAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { NOW, ZONE } from '../../support/fixed-clock.ts';

const terms = bookTerms({ now: NOW, settings: buildSettings({ zone: ZONE }) });

function one(late: number, overrides: Partial<AccountFacts> = {}): AccountFacts {
  const account = buildAccount({ zone: ZONE, postalAddress: '1 Main Street\nColumbus, OH 43004\nUSA' });
  return buildFacts({ account, items: [buildOpenItem({ dueOn: dayAgo(late) })], ...overrides });
}

function lived(facts: AccountFacts, behaviour: BehaviourName, days = 120, habits = USUAL_HABITS) {
  const chosen = new Map([[facts.account.id, behaviour]]);
  return simulate({ book: [facts], terms, days, seed: 1, chosen, habits });
}

const contactsOf = ({ diary }: ReturnType<typeof lived>) =>
  diary.flatMap(({ kind, level, channel }) => (kind === 'contact' ? [`${level} ${channel}`] : []));

it.each<readonly [BehaviourName, late: number, contacts: readonly string[]]>([
  ['pays-on-time', -10, ['courtesy-note email']],
  ['pays-when-reminded', 4, ['friendly-reminder email']],
  ['pays-at-second-notice', 4, ['friendly-reminder email', 'second-notice email']],
  ['keeps-promise', 4, ['friendly-reminder email', 'second-notice email', 'call call']],
  ['breaks-promise', 4, ['friendly-reminder email', 'second-notice email', 'call call', 'call call']],
  ['keeps-plan', 4, ['friendly-reminder email', 'second-notice email', 'call call']],
])('a customer that %s, %i days late, is turned to so often and no more', (behaviour, late, contacts) => {
  const result = lived(one(late), behaviour);
  expect(contactsOf(result)).toEqual(contacts);
  expect(result.summary.openAtLast).toEqual([]);
  expect(result.summary.daysToPayment?.invoices).toBe(1);
});

it('a customer that never answers comes to a final notice and the hand-off, each decided by a person', () => {
  const { diary, summary, book } = lived(one(4), 'silent');
  expect(summary).toMatchObject({ finalNotices: 1, handOffs: 1 });
  expect(diary.filter(({ kind }) => kind === 'question').map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Decide: final notice: to be done from/),
    expect.stringMatching(/^Decide: hand-off: to be done from/),
  ]);
  expect(book[0]?.activities.at(-1)?.kind).toBe('placement');
});

it('a firm that never hands over is asked again each month, and nothing is handed over', () => {
  const habits = { ...USUAL_HABITS, finalNoticeAfterDays: null };
  const { summary, diary } = lived(one(4), 'silent', 180, habits);
  expect(summary).toMatchObject({ finalNotices: 0, handOffs: 0 });
  expect(diary.filter(({ text }) => text.includes('not yet, looked at again')).length).toBeGreaterThan(1);
});

it('figures that are imported too seldom are asked about, and looked for by hand', () => {
  const { summary } = lived(one(4), 'silent', 60, { ...USUAL_HABITS, importEveryDays: 30 });
  expect(summary.questions.map(({ question }) => question)).toContain('stale-figures');
});

it('an old book is asked about first', () => {
  const { diary } = lived(one(100), 'pays-on-the-call');
  expect(diary[0]).toMatchObject({
    kind: 'question',
    text: expect.stringContaining('nothing was done before'),
  });
  expect(diary[1]).toMatchObject({ kind: 'contact', channel: 'call' });
});

it('an account nobody can reach is asked about once, and an address is found', () => {
  const { diary } = lived(one(4, { contacts: [] }), 'pays-when-reminded');
  expect(diary[0]).toMatchObject({ kind: 'question', text: expect.stringContaining('@found.example found') });
  expect(diary[1]).toMatchObject({ kind: 'contact', channel: 'email' });
});

it('whoever bounces is rung', () => {
  expect(contactsOf(lived(one(4), 'mail-bounces')).slice(0, 2)).toEqual([
    'friendly-reminder email',
    'second-notice call',
  ]);
});

it('may be stopped after any day, with what it came to so far', () => {
  const days = simulatedDays({ book: [one(4)], terms, days: 120, seed: 1 });
  const [first, second] = [days.next(), days.next()];
  if (first.done || second.done) throw new Error('It has ended too soon');
  expect(second.value).toMatchObject({ number: 2, on: dayAgo(-1) });
  expect(second.value.summary().contacts).toEqual({ call: 0, email: 1, letter: 0 });
});

it('counts an invoice that a parent pays for once', () => {
  const child = one(4, { paidBy: buildAccount({ id: 'parent' }) });
  const parent = { ...one(4), account: { ...child.account, id: 'parent' } };
  const { summary } = simulate({ book: [child, parent], terms, days: 1, seed: 1 });
  expect(summary.openAtFirst).toEqual([{ amount: 120_000, currency: 'USD' }]);
});

it('an empty book has nothing to tell', () => {
  const { diary, summary } = simulate({ book: [], terms, days: 30, seed: 1 });
  expect(diary).toEqual([]);
  expect(summary.contactsPerAccount).toEqual({ most: 0, average: 0 });
});

it('a mix names how often each behaviour occurs', () => {
  const book = Array.from({ length: 40 }, (_, index) => {
    const facts = one(4, { contacts: [buildContact()] });
    return { ...facts, account: { ...facts.account, id: `account-${index}` } };
  });
  const { summary } = simulate({ book, terms, days: 30, seed: 1, mix: { 'pays-when-reminded': 1 } });
  expect(summary).toMatchObject({ contacts: { email: 40, call: 0, letter: 0 }, openAtLast: [] });
});
