import type { Program } from '../../../lib/app/program.ts';
import { addDays, dayIn } from '../../../lib/domain/day.ts';
import type { LedgerLine } from '../../../lib/domain/ledger-line.ts';
import { money } from '../../../lib/domain/money.ts';
import { changeLedgerLines } from '../../../lib/storage/ledger-store.ts';
import { addActivity } from '../../../lib/storage/log-store.ts';
import { buildCall } from '../build-call.ts';
import { buildLedgerLine } from '../build-ledger-line.ts';
import { buildMail } from '../build-mail.ts';
import { buildSkipped } from '../build-skipped.ts';

const DAY_MS = 86_400_000;
const NAMES = [
  'Northwind Traders',
  'Cedar Grove Building Materials and Timber Wholesale',
  'Kobo Design',
  'Al Noor Trading',
  'Bramble & Sons',
  'Harbour Lights Hotel',
];

/** A ledger of six customers in four currencies, with something of every figure, and three weeks of contacts. */
export async function seedReportBook(program: Program): Promise<void> {
  await changeLedgerLines(program.database, ledger(program), []);
  const now = program.now();
  const ago = (days: number) => now - days * DAY_MS;
  for (let n = 0; n < 24; n += 1) {
    const at = ago(n);
    const base = {
      id: program.newId(),
      at,
      zone: program.defaults.zone,
      by: n % 3 === 0 ? 'Max Ray' : 'Jo Bell',
      ...(n % 5 !== 0 && { dueSince: ago(n + (n % 4) * 2) }),
    };
    await addActivity(program.database, n % 2 === 0 ? buildCall(base) : buildMail(base));
  }
  await addActivity(
    program.database,
    buildSkipped({ id: program.newId(), at: ago(2), zone: program.defaults.zone, reason: 'payment-coming' }),
  );
}

function ledger(program: Program): LedgerLine[] {
  const now = program.now();
  const today = dayIn(program.defaults.zone, now);
  const on = (days: number) => addDays(today, days);
  const common = NAMES.map((accountName, n) => ({
    accountId: `account-${n}`,
    accountName,
    nameKey: accountName.toLowerCase(),
    openCount: 2,
    overdueCount: 1,
  }));
  const figures: Partial<LedgerLine>[] = [
    {
      open: [money(41_000, 'EUR'), money(368_000, 'USD')],
      overdue: [money(41_000, 'EUR'), money(368_000, 'USD')],
      credits: [money(-12_000, 'USD')],
      aging: [
        { currency: 'EUR', amounts: [0, 41_000, 0, 0, 0] },
        { currency: 'USD', amounts: [0, 48_000, 320_000, 0, 0] },
      ],
      silentTries: 3,
      silentSince: now - 21 * DAY_MS,
      promisesKept: 2,
      promisesBroken: 3,
      paidAfterDays: [12, 18, 25, 41],
      expected: [
        { on: on(1), amount: money(120_000, 'USD'), from: 'promise' },
        { on: on(9), amount: money(48_000, 'USD'), from: 'habit' },
        { on: on(3), amount: money(41_000, 'EUR'), from: 'habit' },
      ],
      dueAt: now - 6 * DAY_MS,
    },
    {
      open: [money(1_884_050, 'EUR')],
      overdue: [money(1_284_050, 'EUR')],
      aging: [{ currency: 'EUR', amounts: [600_000, 0, 1_000_000, 184_050, 100_000] }],
      promisesKept: 5,
      promisesKeptInPart: 1,
      paidAfterDays: [-2, 3, 8, 9, 33],
      expected: [
        { on: on(5), amount: money(250_000, 'EUR'), from: 'plan' },
        { on: on(12), amount: money(250_000, 'EUR'), from: 'plan' },
        { on: on(19), amount: money(250_000, 'EUR'), from: 'plan' },
        { on: on(26), amount: money(600_000, 'EUR'), from: 'habit' },
        { on: on(80), amount: money(100_000, 'EUR'), from: 'due-date' },
      ],
      dueAt: now - 60_000,
    },
    {
      open: [money(1_540_000, 'JPY')],
      overdue: [money(1_540_000, 'JPY')],
      aging: [{ currency: 'JPY', amounts: [0, 1_540_000, 0, 0, 0] }],
      silentTries: 1,
      silentSince: now - 30 * DAY_MS,
      dueAt: now - 2 * DAY_MS,
    },
    {
      open: [money(12_345_678, 'KWD')],
      overdue: [money(2_345_678, 'KWD')],
      aging: [{ currency: 'KWD', amounts: [10_000_000, 0, 0, 0, 2_345_678] }],
      expected: [{ on: on(33), amount: money(10_000_000, 'KWD'), from: 'due-date' }],
    },
    {
      open: [money(76_500, 'USD')],
      overdue: [money(76_500, 'USD')],
      aging: [{ currency: 'USD', amounts: [0, 0, 76_500, 0, 0] }],
      disputed: [money(76_500, 'USD')],
      blocked: {
        kind: 'dispute',
        text: 'A complaint about all that is overdue',
        owner: 'Ann Lee',
        since: now - 9 * DAY_MS,
        until: null,
      },
      paidAfterDays: [64, 70, 95],
    },
    {
      open: [money(215_000, 'EUR')],
      overdue: [money(215_000, 'EUR')],
      aging: [{ currency: 'EUR', amounts: [0, 0, 0, 0, 215_000] }],
      blocked: {
        kind: 'hardship',
        text: 'Hardship: a person decides what comes next',
        owner: '',
        since: now - 40 * DAY_MS,
        until: null,
      },
      promisesBroken: 1,
    },
  ];
  return common.map((line, n) => buildLedgerLine({ ...line, ...figures[n] }));
}
