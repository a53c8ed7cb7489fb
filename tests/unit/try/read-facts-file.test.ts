import { expect, it } from 'vitest';
import { z } from 'zod';
import { accountSchema } from '../../../lib/domain/account.ts';
import { activitySchema } from '../../../lib/domain/activity.ts';
import { contactSchema } from '../../../lib/domain/contact.ts';
import { disputeSchema } from '../../../lib/domain/dispute.ts';
import { holdSchema } from '../../../lib/domain/hold.ts';
import { openItemSchema } from '../../../lib/domain/open-item.ts';
import { paymentPlanSchema } from '../../../lib/domain/payment-plan.ts';
import { promiseSchema } from '../../../lib/domain/promise-to-pay.ts';
import { filesBelow, textOf } from '../../support/project-files.ts';
import { accountShape } from '../../try/facts-file/account-fields.ts';
import { readBookFile, readFactsFile } from '../../try/facts-file/read-facts-file.ts';
import { termsShape } from '../../try/facts-file/terms-fields.ts';

const MOMENT = { now: '2026-11-18 10:00', zone: 'America/New_York', locale: undefined };
const read = (file: unknown, moment = {}) => readFactsFile(JSON.stringify(file), { ...MOMENT, ...moment });

it('takes amounts as a person writes them, or in minor units', async () => {
  const { facts } = await read({
    items: [{ open: '1,200.00 USD' }, { open: { amount: 120_000, currency: 'USD' } }, { open: '1500 JPY' }],
  });
  expect(facts.items.map(({ open }) => open)).toEqual([
    { amount: 120_000, currency: 'USD' },
    { amount: 120_000, currency: 'USD' },
    { amount: 1500, currency: 'JPY' },
  ]);
});

it.each([
  ['2026-11-05 14:30', '2026-11-05T19:30:00.000Z'],
  ['2026-11-05', '2026-11-05T15:00:00.000Z'],
  ['2026-11-05T14:30:00+01:00', '2026-11-05T13:30:00.000Z'],
  ['2026-11-05T14:30:00Z', '2026-11-05T14:30:00.000Z'],
])('reads the moment %s', async (at, instant) => {
  const { facts } = await read({ activities: [{ kind: 'answer', at }] });
  expect(new Date(facts.activities[0]?.at ?? 0).toISOString()).toBe(instant);
});

it('takes a promise for given at the last call, over all invoices of its currency', async () => {
  const { facts } = await read({
    items: [
      { number: 'A-1', open: '10.00 USD' },
      { number: 'A-2', open: '20.00 EUR' },
    ],
    activities: [{ id: 'the-call', kind: 'call', at: '2026-11-05', outcome: 'promised' }],
    promises: [{ amount: '10.00 USD', dueOn: '2026-11-12' }],
  });
  expect(facts.promises[0]).toMatchObject({
    activityId: 'the-call',
    covers: [{ itemId: 'item-01', open: { amount: 1000, currency: 'USD' } }],
  });
});

it('takes the holidays of the file for those of the places', async () => {
  const { terms } = await read({
    settings: { place: 'US-OH' },
    holidays: { ours: ['2026-11-19 Moving house'] },
  });
  expect(terms.ours.nameOf('2026-11-19' as never)).toBe('Moving house');
  expect(terms.ours.nameOf('2026-11-26' as never)).toBeNull();
  expect(terms.calendarOf({ country: 'US', region: 'OH', city: null }).nameOf('2026-11-26' as never)).toBe(
    'Thanksgiving Day',
  );
});

it('lets the arguments go before the file', async () => {
  const { terms } = await read({ now: '2026-01-01', zone: 'UTC', locale: 'en-GB' }, { locale: 'en-IE' });
  expect(terms.now).toBe(Date.parse('2026-11-18T15:00:00Z'));
  expect(terms.settings).toMatchObject({ zone: 'America/New_York', locale: 'en-IE' });
});

const factsSchema = z.object({
  account: accountSchema,
  contacts: z.array(contactSchema),
  items: z.array(openItemSchema),
  activities: z.array(activitySchema),
  promises: z.array(promiseSchema),
  plans: z.array(paymentPlanSchema),
  disputes: z.array(disputeSchema),
  holds: z.array(holdSchema),
  paidBy: accountSchema.nullable(),
  paysFor: z.array(accountSchema),
});

it.each(filesBelow('tests/try/facts').filter((path) => !path.endsWith('.expected.json')))(
  '%s becomes facts as the program keeps them',
  async (path) => {
    const { facts } = await readFactsFile(textOf(path), MOMENT);
    expect(factsSchema.parse(facts)).toEqual(facts);
  },
);

it('reads a book, each account with ids of its own', async () => {
  const book = await readBookFile(textOf('tests/try/books/sample.json'), {
    ...MOMENT,
    days: 10,
    procedure: null,
  });
  const ids = book.book.flatMap(({ account, items }) => [account.id, ...items.map(({ id }) => id)]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(book.chosen.size).toBe(book.book.length);
});

it('the example of the README is a file that works', async () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(textOf('tests/try/README.md')) ?? [];
  const { facts } = await readFactsFile(example, MOMENT);
  expect(facts.promises).toHaveLength(1);
});

it.each([...Object.keys(accountShape), ...Object.keys(termsShape)])(
  'the README tells of the field %s',
  (field) => {
    expect(textOf('tests/try/README.md')).toContain(`\`${field}\``);
  },
);
