import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { FINDING_CODES } from '../../../lib/dunning/finding.ts';
import { findings } from '../../../lib/dunning/findings.ts';
import { nextContactOf } from '../../../lib/dunning/next-contact.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { type Reason, reason } from '../../../lib/dunning/reason.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildDetails } from '../../support/build-details.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPayment } from '../../support/build-payment.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, mailed, usd } from '../../support/next-step.ts';

/** Everything in order: a fresh address and number of somebody by name, fresh figures, one invoice. */
const fresh = buildContact({
  emails: [{ address: 'mary.adams@northwind.example', confirmedOn: dayAgo(20) }],
  phones: [{ number: '+1 555 0100', extension: '4', kind: 'office', confirmedOn: dayAgo(20) }],
});
const invoice = buildOpenItem({ dueOn: dayAgo(30), asOf: dayAgo(0) });

function read(overrides: Partial<AccountFacts>) {
  const facts = buildFacts({ contacts: [fresh], items: [invoice], ...overrides });
  return readAccount(facts, DEFAULT_PROCEDURE, buildMoment());
}

function found(overrides: Partial<AccountFacts>, said: readonly Reason[] = []): string[] {
  return findings(read(overrides), said).map(({ code, text, next }) => `${code}: ${text} ${next}`);
}

const talked = (reasonOf: Parameters<typeof buildCall>[0], days = 12): Activity =>
  buildCall({ id: `talk-${days}`, at: daysAgo(days), outcome: 'talked', ...reasonOf });

it('P2: of an account in order nothing is found', () => {
  expect(found({})).toEqual([]);
});

describe('P2, P5: what stands in the way of reaching them', () => {
  it.each<[string, Partial<AccountFacts>, string[]]>([
    [
      'a bounced address',
      { activities: [buildBounce({ at: daysAgo(5) })] },
      ['bounced: Mail to mary.adams@northwind.example came back on November 13. Ask for the right address.'],
    ],
    [
      'never confirmed details',
      { contacts: [buildContact()] },
      [
        'old-details: Not confirmed for half a year or longer: mary.adams@northwind.example and +1 555 0100. Confirm them before you hang up.',
      ],
    ],
    [
      'case 57: a wrong number, and no other',
      {
        activities: [
          buildCall({ at: daysAgo(5), outcome: 'wrong-number', phone: '+1 555 0100', contactId: null }),
        ],
      },
      [
        'wrong-detail: +1 555 0100 was a wrong number for Mary Adams on November 13. Ask for the right number.',
        'no-phone: No telephone number that can be called is on record. Look at the foot of their mails or on their website, and note it under People.',
      ],
    ],
    [
      'no phone on record',
      { contacts: [{ ...fresh, phones: [] }] },
      [
        'no-phone: No telephone number is on record. Look at the foot of their mails or on their website, and note it under People.',
      ],
    ],
    [
      'P6: nobody’s name',
      { contacts: [{ ...fresh, name: 'Accounts Payable' }] },
      [
        'nobody-known: Nobody’s name is known. Call the front desk, ask for accounts payable, and note name and extension.',
      ],
    ],
    [
      'case 52: the address of somebody who has left is nobody’s to be asked for',
      { contacts: [fresh, buildContact({ id: 'left', stale: true })] },
      [],
    ],
    [
      'P5: a wrong postal address',
      {
        account: buildAccount({ postalAddress: '12 Harbor Street' }),
        activities: [
          buildDetails({
            at: daysAgo(5),
            details: [{ kind: 'address', before: '12 Harbor Street', answer: 'wrong', after: '' }],
          }),
        ],
      },
      [
        'wrong-address: The postal address is no longer right since November 13. Ask where invoices have to go, and send the open ones there.',
      ],
    ],
    [
      'case 42: a mailbox from which nobody ever answered',
      {
        activities: [
          buildMail({ id: 'm1', at: daysAgo(20), to: ['invoices@northwind.example'] }),
          buildMail({ id: 'm2', at: daysAgo(9), to: ['invoices@northwind.example'] }),
        ],
      },
      [
        'unread-mailbox: 2 mails went to invoices@northwind.example, a shared mailbox from which nobody has answered yet. Ask who reads it, and for the address of a person.',
        'silent: No answer to 2 tries in a row, the last on November 9. Try another way: office +1 555 0100 or mary.adams@northwind.example.',
      ],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(found(facts)).toEqual(expected);
  });
});

describe('P2: what they said', () => {
  it.each<[string, Partial<AccountFacts>, string[]]>([
    [
      'P10: an open complaint with owner and day',
      { disputes: [buildDispute({ answerBy: dayAgo(-3) })] },
      [
        `dispute-open: Open complaint about ${invoice.number}: “Two chairs arrived broken.” An answer is due from Bob Baker on November 21. Do not ask for the disputed part; say when the answer comes.`,
      ],
    ],
    [
      'P10: a complaint whose answer is late',
      { disputes: [buildDispute({ answerBy: dayAgo(1), text: '', owner: '' })] },
      [
        `dispute-late: Open complaint about ${invoice.number}. The answer was due on November 17. Settle it, or name a new day, before you ask for money.`,
      ],
    ],
    ['a complaint that was settled is none', { disputes: [buildDispute({ resolvedAt: daysAgo(1) })] }, []],
    [
      'a missing order number',
      { activities: [talked({ reason: 'missing-order-number' })] },
      [
        `missing-order-number: Mary Adams said on November 6 that the order number is missing on ${invoice.number}. Ask for the number, and send the invoice again with it.`,
      ],
    ],
    [
      'a missing order number they have answered since is none',
      { activities: [buildAnswer({ at: daysAgo(3) }), talked({ reason: 'missing-order-number' })] },
      [],
    ],
    [
      'a later conversation takes the word of the one before',
      { activities: [talked({ reason: 'oversight' }, 3), talked({ reason: 'missing-order-number' })] },
      [],
    ],
    [
      'a reason about invoices that were paid since is none',
      {
        items: [
          { ...invoice, open: usd(0) },
          buildOpenItem({ id: 'item-2', number: 'INV-2', dueOn: dayAgo(3), asOf: dayAgo(0) }),
        ],
        activities: [talked({ reason: 'missing-order-number' })],
      },
      [],
    ],
    [
      'an invoice that never came, and was not sent again',
      { activities: [talked({ reason: 'not-received' })] },
      [
        `not-received: Mary Adams said on November 6 that ${invoice.number} never arrived; nothing was sent since. Send it again, and check where it goes.`,
      ],
    ],
    [
      'an invoice that never came, and was written about since',
      {
        activities: [
          buildMail({ at: daysAgo(11), purpose: 'as-per-our-call', confirmsId: 'talk-12', items: [] }),
          talked({ reason: 'not-received' }),
        ],
      },
      [
        `not-received: Mary Adams said on November 6 that ${invoice.number} never arrived; we wrote on November 7. Ask whether it has arrived now.`,
      ],
    ],
    [
      'that it is paid',
      { activities: [talked({ reason: 'already-paid' })] },
      [
        `already-paid: Mary Adams said on November 6 that ${invoice.number} was paid; it is still open here. Look for the payment; ask for its day and reference.`,
      ],
    ],
    [
      'P1, P17: silence since the second notice, with what was not tried',
      { activities: [mailed('second-notice', 9), mailed('friendly-reminder', 20)] },
      ['silent: No answer to 2 tries in a row, the last on November 9. Try another way: office +1 555 0100.'],
    ],
    [
      'P17: silence on every way',
      { activities: [called('call', 5), mailed('second-notice', 9), mailed('friendly-reminder', 20)] },
      [
        'silent: No answer to 3 tries in a row, the last on November 13. Nothing else is on record: ask the front desk for another name or number.',
      ],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(found(facts)).toEqual(expected);
  });
});

describe('P2: how they paid', () => {
  const broken = buildPromise({
    id: 'broken',
    dueOn: dayAgo(10),
    createdAt: daysAgo(20),
    activityId: 'call-20',
  });
  const kept = (id: string, days: number) =>
    buildPromise({
      id,
      amount: usd(10_000),
      covers: [{ itemId: 'paid', open: usd(10_000) }],
      dueOn: dayAgo(days),
      createdAt: daysAgo(days + 5),
    });
  const paid = buildOpenItem({ id: 'paid', number: 'INV-paid', open: usd(0), asOf: dayAgo(0) });

  it('a broken promise quotes the mail that confirmed it (P25)', () => {
    const mail = buildMail({ at: daysAgo(20), purpose: 'as-per-our-call', confirmsId: 'call-20', items: [] });
    const [first] = found({ promises: [broken], activities: [mail] });
    expect(first).toBe(
      'broken-promise: Promised 1,200.00 USD for November 8; not received. Quote our mail of October 29, 10:00 AM, ask what came in between, and agree on a new day.',
    );
  });

  it('a broken promise that was not confirmed names the day', () => {
    expect(found({ promises: [broken] })[0]).toContain('Name the day that was agreed');
  });

  it('case 33: a promise that was moved twice', () => {
    const chain = [0, 1, 2].map((index) =>
      buildPromise({
        id: `p${index}`,
        dueOn: dayAgo(20 - 13 * index),
        createdAt: daysAgo(30 - 10 * index),
        replacesId: index === 0 ? null : `p${index - 1}`,
      }),
    );
    const [, , last] = chain;
    const promises = last ? [...chain.slice(0, 2), { ...last, dueOn: dayAgo(-6) }] : [];
    expect(found({ promises })).toEqual([
      `promise-moved: The promise for ${invoice.number} was moved 2 times, now to November 24. Ask what has to happen first; a smaller sum now may be easier.`,
    ]);
    expect(found({ promises: promises.slice(1) })).toEqual([]);
  });

  it('a word that was always kept and now was not', () => {
    const promises = [kept('k1', 90), kept('k2', 60), broken];
    const codes = findings(read({ promises, items: [invoice, paid] })).map(({ code }) => code);
    expect(codes).toEqual(['broken-promise', 'changed-habit']);
    const once = findings(read({ promises: [kept('k1', 90), broken], items: [invoice, paid] }));
    expect(once.map(({ code }) => code)).toEqual(['broken-promise']);
  });

  it.each<[string, readonly number[], readonly string[]]>([
    [
      'P2: who always paid within days and is a month late',
      [2, 5, 0],
      [
        'changed-habit: They have paid at most 5 days late so far; now it is 30 days. Ask whether something has changed on their side, and listen.',
      ],
    ],
    [
      'P2: who always paid on time',
      [0, -3, 0],
      [
        'changed-habit: They have paid on time so far; now it is 30 days. Ask whether something has changed on their side, and listen.',
      ],
    ],
    ['who was nearly as late before shows no change', [2, 20, 0], []],
    ['two payments are no habit', [2, 5], []],
  ])('%s', (_name, lateBy, expected) => {
    const items = lateBy.map((_days, index) =>
      buildOpenItem({ ...paid, id: `paid-${index}`, dueOn: dayAgo(100) }),
    );
    const activities = lateBy.map((days, index) =>
      buildPayment({
        id: `payment-${index}`,
        at: daysAgo(90 - index),
        on: dayAgo(100 - days),
        items: [{ itemId: `paid-${index}`, amount: usd(100) }],
      }),
    );
    expect(found({ items: [invoice, ...items], activities })).toEqual(expected);
  });

  it('B5: figures that are too old to ring by', () => {
    expect(found({ items: [buildOpenItem({ dueOn: dayAgo(30), asOf: dayAgo(12) })] })).toEqual([
      'figures-old: The figures are of November 6. Import newer ones, or look for payments, before you call.',
    ]);
  });
});

describe('P2: an invoice without the customer’s own number', () => {
  const overdue = (id: string, orderNumber: string | null = null) =>
    buildOpenItem({ id, number: `INV-${id}`, dueOn: dayAgo(30), asOf: dayAgo(0), orderNumber });
  const other = (id: string, orderNumber: string | null = `PO-${id}`) =>
    buildOpenItem({
      id,
      number: `INV-${id}`,
      dueOn: dayAgo(-9),
      asOf: dayAgo(0),
      orderNumber,
      open: usd(id === '9' ? 0 : 500),
    });

  it.each([
    [
      'their other one has it',
      [overdue('1'), other('2')],
      'INV-1 has no order number on record; their other invoice has one. Ask whether accounts payable needs it, and write the number down.',
    ],
    [
      'their other ones have it, a paid one too',
      [overdue('1'), other('2'), other('9')],
      'INV-1 has no order number on record; their other invoices have one. Ask whether accounts payable needs it, and write the number down.',
    ],
    [
      'most have it, two do not',
      [overdue('1'), overdue('4'), other('2'), other('3'), other('5', null)],
      'INV-1 and INV-4 have no order number on record; most of their other invoices have one. Ask whether accounts payable needs them, and write the number down.',
    ],
  ])('is asked about where %s', (_, items, words) => {
    expect(found({ items })).toEqual([`no-order-number: ${words}`]);
  });

  it.each([
    ['none has one', [overdue('1'), overdue('4')]],
    ['all overdue ones have one', [overdue('1', 'PO-1'), other('2'), other('5', null)]],
    ['more lack it than have it', [overdue('1'), overdue('4'), other('2')]],
    ['most others lack it', [overdue('1'), other('2'), other('5', null), other('6', null)]],
    ['the other’s is a word and no number', [overdue('1'), other('2', 'by phone')]],
    ['it is not due yet', [other('1', null), other('2')]],
  ])('is not asked about where %s', (_, items) => {
    expect(found({ items })).toEqual([]);
  });

  it('is not asked about while it is in question', () => {
    const disputes = [buildDispute({ itemIds: ['1'], answerBy: dayAgo(-3) })];
    expect(found({ items: [overdue('1'), other('2')], disputes }).join(' ')).not.toContain('order number');
  });

  it('is said once where they said so themselves', () => {
    const activities = [
      talked({ reason: 'missing-order-number', items: [{ itemId: '1', levelId: null, open: usd(100) }] }),
    ];
    const codes = findings(read({ items: [overdue('1'), other('2')], activities })).map(({ code }) => code);
    expect(codes).toContain('missing-order-number');
    expect(codes).not.toContain('no-order-number');
  });
});

describe('what the suggestion says already', () => {
  const everything: Partial<AccountFacts> = {
    contacts: [buildContact()],
    disputes: [buildDispute({ answerBy: dayAgo(1) })],
    promises: [buildPromise({ dueOn: dayAgo(10), createdAt: daysAgo(20) })],
    activities: [
      buildBounce({ at: daysAgo(5) }),
      mailed('second-notice', 9),
      mailed('friendly-reminder', 19),
      talked({ reason: 'missing-order-number' }, 25),
    ],
  };

  it('is not said twice', () => {
    const reading = read(everything);
    const next = nextContactOf(reading);
    const reasons = next.kind === 'contact' ? next.plan.reasons : next.reasons;
    expect(reasons.map(({ code }) => code)).toContain('answer-dispute');
    const codes = findings(reading, reasons).map(({ code }) => code);
    expect(codes).not.toContain('dispute-late');
    expect(findings(reading).map(({ code }) => code)).toContain('dispute-late');
  });

  it('is left out for the same address alone', () => {
    const other = reason('bounced', 'Mail to tom@northwind.example came back: ask for the right address');
    const same = reason(
      'bounced',
      'Mail to mary.adams@northwind.example came back: ask for the right address',
    );
    const activities = [buildBounce({ at: daysAgo(5) })];
    expect(found({ activities }, [other])).toHaveLength(1);
    expect(found({ activities }, [same])).toEqual([]);
  });

  it('the weightiest comes first, and nothing twice', () => {
    const codes = findings(read(everything)).map(({ code }) => code);
    const order = codes.map((code) => FINDING_CODES.indexOf(code));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes[0]).toBe('dispute-late');
  });
});
