import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import type { LogRecords } from '../../../lib/reports/log-book.ts';
import { entryDetails } from '../../../lib/reports/log-details.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildDetails } from '../../support/build-details.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFiguresChecked } from '../../support/build-figures-checked.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildLogBook } from '../../support/build-log-book.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPayment } from '../../support/build-payment.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPriorContact } from '../../support/build-prior-contact.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { buildSkipped } from '../../support/build-skipped.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const items = [{ itemId: 'item-1', levelId: null, open: usd(120_000) }];

function said(activity: Activity, records: Partial<LogRecords> = {}): string[] {
  const book = buildLogBook({ activities: [activity], ...records });
  const entry = book.entries.find((one) => one.activity.id === activity.id);
  if (!entry) throw new Error('the entry is in the book');
  return entryDetails(entry, book).map(({ label, lines }) => `${label}: ${lines.join(' | ')}`);
}

describe('D13: what an opened entry says', () => {
  it.each<[string, Activity, string[]]>([
    [
      'a refusal, its exact words first (P23)',
      buildCall({
        outcome: 'refused',
        words: 'Not a cent',
        note: 'Calm',
        reason: 'quality',
        phone: '+1 555 0100',
        seconds: 250,
        items,
      }),
      [
        'The words used: Not a cent',
        'Reason: Goods or service not right',
        'Note: Calm',
        'Person: Mary Adams',
        'Number: +1 555 0100',
        'Length: 4 minutes 10 seconds',
        'Invoices: INV-1042: 1,200.00 USD open then',
      ],
    ],
    [
      'a call of which little is known, about an invoice that is gone',
      buildCall({ contactName: null, items: [{ itemId: 'gone', levelId: null }] }),
      ['Invoices: an invoice'],
    ],
    [
      'a reason in the user’s own words',
      buildCall({ reason: 'other', ownReason: 'Waits for the fair', seconds: 0 }),
      ['Reason: Waits for the fair', 'Person: Mary Adams', 'Length: 0 seconds', 'Invoices: INV-1042'],
    ],
    [
      'a mail as it was sent',
      buildMail({ items }),
      [
        'To: mary.adams@northwind.example',
        'Subject: Invoice INV-1042',
        'Text as sent: Dear Mary,',
        'Invoices: INV-1042: 1,200.00 USD open then',
      ],
    ],
    [
      'a letter',
      buildMail({ channel: 'letter', to: ['Mary Adams\n1 Harbour Way'], items: [] }),
      ['To: Mary Adams | 1 Harbour Way', 'Subject: Invoice INV-1042', 'Text as sent: Dear Mary,'],
    ],
    ['an answer', buildAnswer({ note: 'Asks for a copy' }), ['Note: Asks for a copy']],
    ['a mail that came back', buildBounce(), ['Address: mary.adams@northwind.example']],
    ['details', buildDetails(), ['Details: Mail address mary.adams@northwind.example confirmed']],
    [
      'details put right',
      buildDetails({
        details: [
          { kind: 'phone', before: '1', answer: 'changed', after: '2' },
          { kind: 'extension', before: '', answer: 'changed', after: '4' },
          { kind: 'email', before: 'a@b.example', answer: 'wrong', after: '' },
        ],
        note: 'By Bob',
      }),
      [
        'Details: Number 1 changed to 2 | Extension 4 added | Mail address a@b.example is no longer right',
        'Note: By Bob',
      ],
    ],
    [
      'a payment seen by hand',
      buildPayment({ method: 'bank-transfer', note: 'On the statement' }),
      ['Invoices: INV-1042: 1,200.00 USD', 'Way: Bank transfer', 'Note: On the statement'],
    ],
    [
      'a contact that was left out: why, and until when',
      buildSkipped({ note: 'Ann has seen the transfer', items }),
      [
        'Left out because: Payment is on its way',
        'Comes up again: November 25',
        'Note: Ann has seen the transfer',
        'Invoices: INV-1042: 1,200.00 USD open then',
      ],
    ],
    [
      'a mail that was noted by hand: nothing is claimed of its words',
      buildMail({ to: [], subject: '', body: '', items: [] }),
      ['Text: Not kept: it was sent by another way and noted by hand'],
    ],
    ['a decision', buildDecision({ note: 'Audit' }), ['Invoices: INV-1042', 'Note: Audit']],
    ['what was done before', buildPriorContact({ items }), ['Invoices: INV-1042: 1,200.00 USD open then']],
    ['a hand-off', buildPlacement({ items }), ['Invoices: INV-1042: 1,200.00 USD open then']],
    ['figures that were checked', buildFiguresChecked(), []],
  ])('%s', (_name, activity, lines) => {
    expect(said(activity)).toEqual([...lines, 'What we believed then: There were no figures yet.']);
  });

  it.each<[string, Activity['believed'], string]>([
    [
      'nothing overdue',
      { overdue: [], asOf: '2026-11-18' as never },
      'Nothing was overdue, by figures of November 18.',
    ],
    [
      'several currencies, figures of some days before',
      { overdue: [usd(1), { amount: 2, currency: 'EUR' }], asOf: '2026-11-12' as never },
      '0.01 USD and 0.02 EUR overdue, by figures of November 12, 6 days old.',
    ],
    [
      'figures of the day before',
      { overdue: [usd(120_000)], asOf: '2026-11-17' as never },
      '1,200.00 USD overdue, by figures of November 17, 1 day old.',
    ],
  ])('what we believed then: %s', (_name, believed, words) => {
    expect(said(buildFiguresChecked({ believed })).at(-1)).toBe(`What we believed then: ${words}`);
  });
});

describe('what came of an entry', () => {
  const call = buildCall();
  const ofCall = (records: Partial<LogRecords>) =>
    said(call, records).find((line) => line.startsWith('What came of it'));

  it.each<[string, Partial<LogRecords>, string]>([
    ['a promise to come', { promises: [buildPromise()] }, 'Promised 1,200.00 USD for November 27: pending'],
    [
      'one that was kept',
      { promises: [buildPromise({ method: 'card' })], items: [buildOpenItem({ open: usd(0) })] },
      'Promised 1,200.00 USD for November 27, card: kept',
    ],
    [
      'one that was not, with what came in',
      { promises: [buildPromise({ dueOn: '2026-11-02' })], items: [buildOpenItem({ open: usd(70_000) })] },
      'Promised 1,200.00 USD for November 2: kept in part; 500.00 USD came in',
    ],
    [
      'a plan, its rate as it was named',
      { plans: [buildPlan({ rate: '6.23' })] },
      '3 instalments, 1,200.00 USD in all, rate 6.23 %: 400.00 USD on November 27; 400.00 USD on December 28; 400.00 USD on January 27, 2027. So far: on time',
    ],
    [
      'a complaint',
      { disputes: [buildDispute()] },
      'Complaint: “Two chairs arrived broken.”, Bob Baker answers by November 25; still open',
    ],
    [
      'a hold that has ended',
      { holds: [buildHold({ kind: 'insolvency', activityId: 'call-1', liftedAt: 1 })] },
      'Insolvency: a person decides what comes next (ended since)',
    ],
  ])('%s', (_name, records, words) => {
    expect(ofCall(records)).toBe(`What came of it: ${words}`);
  });

  it('stands under the entry as it reads now, though it came of the one before', () => {
    const fixed = buildCall({ id: 'call-2', amendsId: 'call-1', note: 'Otherwise' });
    const lines = said(fixed, { activities: [call, fixed], promises: [buildPromise()] });
    expect(lines).toContain('What came of it: Promised 1,200.00 USD for November 27: pending');
  });

  it('E2: why a mail was sent with other figures than the record’s', () => {
    const insisted = { at: 0, reason: 'Mary wrote it so', over: ['The amount promised differs'] };
    expect(said(buildMail({ insisted }))).toEqual(
      expect.arrayContaining([
        'Sent although something stood against it, because: Mary wrote it so',
        'What stood against it: The amount promised differs',
      ]),
    );
  });

  it('the mail that confirmed it, and none that was never sent', () => {
    const mail = buildMail({ purpose: 'as-per-our-call', confirmsId: 'call-1' });
    expect(said(call, { activities: [call, mail] })).toContain(
      'Confirmed in writing: By mail on November 18, 10:00 AM EST',
    );
    const struck = buildMail({ ...mail, id: 'mail-2', amendsId: mail.id, struck: true });
    expect(said(call, { activities: [call, mail, struck] }).join()).not.toContain('Confirmed');
  });
});
