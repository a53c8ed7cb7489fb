import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { filterLog, type LogFilter, WHOLE_LOG } from '../../../lib/reports/log-filter.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDetails } from '../../support/build-details.ts';
import { daysAgo } from '../../support/build-facts.ts';
import { buildLogBook } from '../../support/build-log-book.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPayment } from '../../support/build-payment.ts';
import { buildPromise } from '../../support/build-promise.ts';

const second = buildOpenItem({ id: 'item-2', number: 'INV-2077' });
const about = [{ itemId: 'item-2', levelId: null }];
const book = buildLogBook({
  items: [buildOpenItem(), second],
  activities: [
    buildCall({ id: 'out', at: daysAgo(9), note: 'Wartet auf Müller & Söhne' }),
    buildCall({ id: 'in', at: daysAgo(8), direction: 'in', contactId: 'contact-2', items: about }),
    buildMail({ id: 'mail', at: daysAgo(7), body: 'Bitte zahlen Sie 300.00 USD.' }),
    buildMail({
      id: 'confirmed',
      at: daysAgo(6),
      purpose: 'as-per-our-call',
      confirmsId: 'out',
      items: about,
    }),
    buildBounce({ id: 'bounce', at: daysAgo(5) }),
    buildAnswer({ id: 'answer', at: daysAgo(4), note: 'Zürich branch pays' }),
    buildDetails({ id: 'details', at: daysAgo(3) }),
    buildPayment({ id: 'payment', at: daysAgo(2) }),
    buildCall({ id: 'was', at: daysAgo(1), note: 'Only the first words' }),
    buildCall({ id: 'now', at: daysAgo(1), amendsId: 'was', note: 'Otherwise' }),
  ],
  promises: [buildPromise({ activityId: 'out', amount: { amount: 95_000, currency: 'USD' } })],
});

const found = (filter: Partial<LogFilter>) =>
  filterLog(book, { ...WHOLE_LOG, ...filter }).map(({ activity }) => activity.id);

describe('the log, filtered', () => {
  it.each<[string, Partial<LogFilter>, string[]]>([
    [
      'everything, newest first',
      {},
      ['now', 'payment', 'details', 'answer', 'bounce', 'confirmed', 'mail', 'in', 'out'],
    ],
    ['calls', { group: 'calls' }, ['now', 'in', 'out']],
    ['mails', { group: 'mails' }, ['bounce', 'confirmed', 'mail']],
    ['what they wrote or said', { group: 'answers' }, ['answer', 'in']],
    ['agreements, and what confirms them', { group: 'agreements' }, ['confirmed', 'out']],
    ['changes, and what was corrected', { group: 'changes' }, ['now', 'payment', 'details']],
    ['a person', { contactId: 'contact-2' }, ['in']],
    ['an invoice', { itemId: 'item-2' }, ['confirmed', 'in']],
    ['from a day on', { from: day('2026-11-15') }, ['now', 'payment', 'details']],
    ['a span of days', { from: day('2026-11-11'), to: day('2026-11-12') }, ['confirmed', 'mail']],
    ['all of it together', { group: 'calls', itemId: 'item-2', to: day('2026-11-10') }, ['in']],
  ])('%s', (_name, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });
});

describe('the log, searched', () => {
  it.each<[string, string[]]>([
    ['muller', ['out']],
    ['MÜLLER söhne', ['out']],
    ['zurich', ['answer']],
    ['bitte zahlen', ['mail']],
    ['INV-2077', ['confirmed', 'in']],
    ['950', ['out']],
    ['950.00', ['out']],
    ['adams call', ['now', 'in', 'out']],
    ['first words', ['now']],
    ['came back', ['bounce']],
    ['  ', ['now', 'payment', 'details', 'answer', 'bounce', 'confirmed', 'mail', 'in', 'out']],
    ['nowhere at all', []],
  ])('%j', (search, ids) => {
    expect(found({ search }).toSorted()).toEqual(ids.toSorted());
  });
});
