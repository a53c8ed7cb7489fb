import { describe, expect, it } from 'vitest';
import { workReport } from '../../lib/app/work-report.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { changeLedgerLines } from '../../lib/storage/ledger-store.ts';
import { addActivity } from '../../lib/storage/log-store.ts';
import { buildCall } from '../support/build-call.ts';
import { buildLedgerLine } from '../support/build-ledger-line.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';

const WEEK = { from: day('2026-11-16'), until: day('2026-11-22') };
const at = (text: string) => Date.parse(text);

/** Noted when it happened: its id begins with that moment. */
async function call(
  program: ReturnType<typeof testProgram>,
  overrides: Parameters<typeof buildCall>[0] & { at: number },
) {
  program.setNow(overrides.at);
  const entry = buildCall({ id: program.newId(), zone: 'Europe/Berlin', ...overrides });
  await addActivity(program.database, entry);
  program.setNow(NOW);
  return entry;
}

describe('the figures of the book', () => {
  it('are those of all its lines, however many slices they are read in', async () => {
    const program = testProgram();
    const lines = Array.from({ length: 1_203 }, (_, n) =>
      buildLedgerLine({
        accountId: `account-${n}`,
        open: [money(100, 'EUR')],
        aging: [{ currency: 'EUR', amounts: [0, 0, 0, 0, 100] }],
        openCount: 1,
      }),
    );
    await changeLedgerLines(program.database, lines, []);
    const report = await workReport(program, WEEK);
    expect(report.customers).toBe(1_203);
    expect(report.aging[0]?.open).toEqual(money(120_300, 'EUR'));
    expect(report.aging[0]?.amounts).toEqual([0, 0, 0, 0, 120_300]);
    expect(report).toMatchObject({ firm: 'Harbour Supplies', today: '2026-11-19', range: WEEK });
  });

  it('pass over a line that cannot be read', async () => {
    const program = testProgram();
    await changeLedgerLines(
      program.database,
      [buildLedgerLine(), { ...buildLedgerLine({ accountId: 'b' }), openCount: Number.NaN }],
      [],
    );
    expect((await workReport(program, WEEK)).customers).toBe(1);
  });

  it('count contacts from the first moment of the range on the firm’s clock', async () => {
    const program = testProgram();
    await call(program, { at: at('2026-11-15T22:59:59Z') });
    await call(program, { at: at('2026-11-15T23:00:00Z') });
    await call(program, { at: at('2026-11-18T10:00:00Z') });
    expect((await workReport(program, WEEK)).schedule.ways.call).toBe(2);
  });

  it('know of a contact that was noted days after it was made, and of a correction after the range', async () => {
    const program = testProgram();
    const made = await call(program, {
      at: at('2026-11-10T10:00:00Z'),
      dueSince: at('2026-11-10T08:00:00Z'),
    });
    program.setNow(at('2026-11-17T10:00:00Z'));
    await addActivity(
      program.database,
      buildCall({ id: program.newId(), zone: 'Europe/Berlin', at: at('2026-11-11T10:00:00Z') }),
    );
    const before = { from: day('2026-11-09'), until: day('2026-11-15') };
    expect((await workReport(program, before)).schedule).toMatchObject({ inTime: 1, unplanned: 1 });
    await addActivity(
      program.database,
      buildCall({ ...made, id: program.newId(), amendsId: made.id, struck: true }),
    );
    expect((await workReport(program, before)).schedule).toMatchObject({ inTime: 0, unplanned: 1 });
  });

  it('an own range long before there was a log is empty, not a mistake', async () => {
    const program = testProgram();
    const report = await workReport(program, { from: day('1969-01-01'), until: day('1969-12-31') });
    expect(report.schedule).toMatchObject({ inTime: 0, unplanned: 0, people: [] });
  });
});
