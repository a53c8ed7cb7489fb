import { describe, expect, it } from 'vitest';
import { aboutWords } from '../../../lib/reports/log-book.ts';
import { logDocument } from '../../../lib/reports/log-document.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildCall } from '../../support/build-call.ts';
import { daysAgo } from '../../support/build-facts.ts';
import { buildLogBook } from '../../support/build-log-book.ts';
import { buildPromise } from '../../support/build-promise.ts';

const first = buildCall({ id: 'call-1', at: daysAgo(3), zone: 'Europe/Berlin', note: 'As I heard it' });
const fixed = buildCall({ ...first, id: 'call-2', amendsId: 'call-1', note: 'As it was' });
const answer = buildAnswer({ at: daysAgo(1) });

describe('the log as it is printed', () => {
  const book = buildLogBook({
    activities: [answer, fixed, first],
    takenBack: { promises: [buildPromise()], plans: [], disputes: [] },
  });
  const printed = logDocument(book, { firm: 'Harbour Supplies', entries: book.entries, chosen: '' });

  it('names firm, customer, zone and how much of it there is', () => {
    expect(printed).toMatchObject({
      firm: 'Harbour Supplies',
      account: 'Northwind Traders',
      printed: 'Printed on November 18, 2026, 10:00 AM EST (America/New_York)',
      holds: 'Contact log, 2 entries.',
    });
  });

  it('has each entry whole, oldest first, on the clock it happened by, with what was first noted', () => {
    expect(printed.entries.map(({ id, when }) => `${id}: ${when}`)).toEqual([
      'call-2: November 15, 2026, 4:00 PM GMT+1',
      'answer-1: November 17, 2026, 10:00 AM EST',
    ]);
    const [entry] = printed.entries;
    expect(entry?.details).toContainEqual({ label: 'Note', lines: ['As it was'] });
    expect(entry?.details).toContainEqual({
      label: 'Noted wrongly, corrected',
      lines: ['Promised 1,200.00 USD for November 27'],
    });
    expect(entry?.before).toMatchObject([{ noted: 'As first noted' }]);
    expect(entry?.before[0]?.details).toContainEqual({ label: 'Note', lines: ['As I heard it'] });
  });

  it('says what was left out', () => {
    const calls = book.entries.filter(({ activity }) => activity.kind === 'call');
    expect(logDocument(book, { firm: '', entries: calls, chosen: 'Calls' }).holds).toBe(
      'Contact log, 1 entry: Calls.',
    );
  });

  it('case 40: nothing of another customer is printed, though it stands in the log of the payer', () => {
    const child = buildAccount({ id: 'account-2', name: 'Southwind Ltd' });
    const theirs = buildAnswer({ id: 'answer-2', accountId: 'account-2', note: 'Private to Southwind' });
    const family = buildLogBook({ activities: [answer, theirs], paysFor: [child] });
    expect(family.entries.map(family.accountName)).toContain('Southwind Ltd');
    const page = logDocument(family, { firm: '', entries: family.entries, chosen: '' });
    expect(JSON.stringify(page)).not.toContain('Southwind');
    expect(page.holds).toBe('Contact log, 1 entry. Not printed here: 1 entry of customers it pays for.');
  });
});

it.each([
  [['item-1'], 'INV-1042'],
  [['item-1', 'gone'], 'INV-1042 and an invoice'],
  [['item-1', 'item-2', 'item-3'], '3 invoices'],
  [[], ''],
])('an entry about %j says "%s"', (ids, words) => {
  const call = buildCall({ items: ids.map((itemId) => ({ itemId, levelId: null })) });
  expect(aboutWords(call, buildLogBook({ activities: [call] }))).toBe(words);
});
