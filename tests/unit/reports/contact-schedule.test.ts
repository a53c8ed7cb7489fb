import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { contactSchedule } from '../../../lib/reports/contact-schedule.ts';
import { schedulePart } from '../../../lib/reports/schedule-part.ts';
import { stillDue } from '../../../lib/reports/still-due.ts';
import { stillDuePart } from '../../../lib/reports/still-due-part.ts';
import { tallied } from '../../../lib/reports/tally.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildSkipped } from '../../support/build-skipped.ts';

const at = (text: string) => Date.parse(text);
const asked = {
  from: day('2026-11-09'),
  until: day('2026-11-22'),
  zone: 'Europe/Berlin',
  ours: NO_HOLIDAYS,
};
const over = (...all: Parameters<ReturnType<typeof contactSchedule>['add']>[0][]) =>
  tallied(contactSchedule(asked), all);

const IN_TIME = buildCall({
  id: '1',
  at: at('2026-11-17T10:00Z'),
  dueSince: at('2026-11-16T09:00Z'),
  by: 'Jo Bell',
});
const LATE = buildMail({
  id: '2',
  at: at('2026-11-12T10:00Z'),
  dueSince: at('2026-11-10T09:00Z'),
  by: 'Jo Bell',
});
const VERY_LATE = buildMail({
  id: '3',
  channel: 'letter',
  at: at('2026-11-20T10:00Z'),
  dueSince: at('2026-10-01T09:00Z'),
  by: 'Max Ray',
});
const UNPLANNED = buildCall({ id: '4', at: at('2026-11-18T10:00Z') });

describe('G6, P26: contacts kept to schedule', () => {
  it('tells those in time from those late, by how many working days, and from those that had not come up', () => {
    expect(over(IN_TIME, LATE, VERY_LATE, UNPLANNED)).toMatchObject({
      inTime: 1,
      late: [1, 0, 1],
      unplanned: 1,
      ways: { call: 2, email: 1, letter: 1 },
    });
  });

  it('says who made them, most first; without a name they are nobody’s', () => {
    expect(over(IN_TIME, LATE, VERY_LATE, UNPLANNED).people).toEqual([
      { name: 'Jo Bell', inTime: 1, late: [1, 0, 0], unplanned: 0 },
      { name: '', inTime: 0, late: [0, 0, 0], unplanned: 1 },
      { name: 'Max Ray', inTime: 0, late: [0, 0, 1], unplanned: 0 },
    ]);
  });

  it('counts each contact in the week it was made', () => {
    expect(over(IN_TIME, LATE, VERY_LATE).periods).toEqual([
      { period: { from: '2026-11-09', until: '2026-11-15' }, inTime: 0, late: [1, 0, 0] },
      { period: { from: '2026-11-16', until: '2026-11-22' }, inTime: 1, late: [0, 0, 1] },
    ]);
  });

  it('leaves out calls of theirs, and what was made before or after the range on the firm’s clock', () => {
    const { inTime, ways } = over(
      buildCall({ id: '1', direction: 'in', at: at('2026-11-17T10:00Z') }),
      buildCall({ id: '2', at: at('2026-11-08T22:59Z'), dueSince: at('2026-11-08T09:00Z') }),
      buildCall({ id: '3', at: at('2026-11-08T23:00Z'), dueSince: at('2026-11-08T09:00Z') }),
      buildCall({ id: '4', at: at('2026-11-22T23:00Z'), dueSince: at('2026-11-22T09:00Z') }),
    );
    expect(inTime).toBe(1);
    expect(ways.call).toBe(1);
  });

  it('counts what was left out by reason, and not against the share', () => {
    const schedule = over(
      IN_TIME,
      buildSkipped({ id: '5', at: at('2026-11-17T11:00Z'), reason: 'too-much' }),
      buildSkipped({ id: '6', at: at('2026-11-17T11:01Z'), reason: 'too-much' }),
      buildSkipped({ id: '7', at: at('2026-11-17T11:02Z'), reason: 'small' }),
    );
    expect(schedule.skipped).toEqual([
      { reason: 'too-much', times: 2 },
      { reason: 'small', times: 1 },
    ]);
    expect(schedulePart(schedule, 'en-GB').sentences).toEqual([
      '100% were in time: 1 of 1 that had come up. 1 contact was made in all.',
      '3 were left out with a reason.',
    ]);
  });

  it('D13: counts an entry as it was corrected, made by who made it, and one that did not take place not at all', () => {
    const corrected = buildCall({
      ...IN_TIME,
      id: '8',
      amendsId: '1',
      by: 'Ann Lee',
      at: at('2026-11-19T10:00Z'),
    });
    expect(over(IN_TIME, corrected)).toMatchObject({
      inTime: 0,
      late: [0, 1, 0],
      people: [{ name: 'Jo Bell' }],
    });
    const struck = buildCall({ ...IN_TIME, id: '9', amendsId: '1', struck: true });
    expect(over(IN_TIME, struck)).toMatchObject({ inTime: 0, people: [], unplanned: 0 });
  });

  it('a contact that is taken back after it was corrected is gone, too', () => {
    const corrected = buildCall({ ...IN_TIME, id: '8', amendsId: '1' });
    const struck = buildCall({ ...IN_TIME, id: '9', amendsId: '8', struck: true });
    expect(over(IN_TIME, corrected, struck).people).toEqual([]);
  });

  it('shows tables by week, person, way and reason, and what is not known as a dash', () => {
    const part = schedulePart(over(IN_TIME, LATE, VERY_LATE, UNPLANNED), 'en-GB');
    expect(part.tables.map(({ caption }) => caption)).toEqual([
      'Contacts that had come up, by when they were made',
      'Contacts by person',
      'Contacts by way',
    ]);
    expect(part.tables[0]?.rows.slice().map(({ cells }) => cells.slice(2).map(({ text }) => text))).toEqual([
      ['9 – 15 Nov', '0', '1', '0', '0', '0%'],
      ['16 – 22 Nov', '1', '0', '0', '1', '50%'],
    ]);
    expect(part.tables[1]?.rows.slice().map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Jo Bell', '1', '1', '0', '0', '0', '50%'],
      ['No name noted', '0', '0', '0', '0', '1', '–'],
      ['Max Ray', '0', '0', '0', '1', '0', '0%'],
    ]);
  });

  it('says so when nothing was done', () => {
    expect(schedulePart(over(), 'en-GB')).toMatchObject({
      sentences: [
        'No contact was made in this time. Calls, mails and letters are counted here as they are noted.',
      ],
      tables: [],
    });
  });
});

describe('P26: what is still to be done', () => {
  const now = at('2026-11-18T09:00Z');
  const waits = (...since: (string | null)[]) =>
    tallied(
      stillDue({ now, zone: 'Europe/Berlin', ours: NO_HOLIDAYS }),
      since.map((dueAt) => buildLedgerLine({ dueAt: dueAt === null ? null : at(dueAt) })),
    );

  it('counts by how late it is already; what is still to come up and what does not are left out', () => {
    const due = waits(
      '2026-11-18T07:00Z',
      '2026-11-17T07:00Z',
      '2026-11-16T07:00Z',
      '2026-11-12T07:00Z',
      '2026-10-01T07:00Z',
      '2026-11-18T09:01Z',
      null,
    );
    expect(due).toEqual({ inTime: 2, late: [1, 1, 1], longest: 33 });
    expect(stillDuePart(due, 'en-GB').sentences).toEqual([
      '5 wait; 3 are late, the longest by 33 working days.',
    ]);
  });

  it('says so when all is done, or all in time', () => {
    expect(stillDuePart(waits(null), 'en-GB').sentences).toEqual([
      'Nothing waits: all that has come up is done.',
    ]);
    expect(stillDuePart(waits('2026-11-18T07:00Z'), 'en-GB').sentences).toEqual([
      '1 waits; all are still in time.',
    ]);
  });
});
