import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { blockedAccounts } from '../../../lib/reports/blocked-accounts.ts';
import { blockedPart } from '../../../lib/reports/blocked-part.ts';
import { silentAccounts } from '../../../lib/reports/silent-accounts.ts';
import { silentPart } from '../../../lib/reports/silent-part.ts';
import { tallied } from '../../../lib/reports/tally.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';

const at = (text: string) => Date.parse(text);
const TODAY = day('2026-11-18');
const asked = { today: TODAY, zone: 'Europe/Berlin' };
const told = { zone: 'Europe/Berlin', locale: 'en-GB' };

describe('P1, B8: who is silent', () => {
  const line = (name: string, tries: number, since: string | null) =>
    buildLedgerLine({
      accountId: name,
      accountName: name,
      openCount: 1,
      overdue: [money(1_000, 'EUR')],
      silentTries: tries,
      silentSince: since === null ? null : at(since),
    });

  it.each([
    ['two tries', line('A', 2, '2026-11-16T09:00Z'), true],
    ['one try, fifteen days ago', line('A', 1, '2026-11-03T09:00Z'), true],
    ['one try, fourteen days ago', line('A', 1, '2026-11-04T09:00Z'), false],
    ['an answer since', line('A', 0, null), false],
    ['nothing is open any more', { ...line('A', 4, '2026-10-01T09:00Z'), openCount: 0 }, false],
  ])('%s', (_name, one, isSilent) => {
    expect(tallied(silentAccounts(asked), [one]).accounts).toHaveLength(isSilent ? 1 : 0);
  });

  it('longest first, with tries, day and sum', () => {
    const silent = tallied(silentAccounts(asked), [
      line('Ash', 2, '2026-11-10T09:00Z'),
      line('Birch', 1, '2026-10-19T09:00Z'),
      line('Cedar', 3, '2026-11-10T09:00Z'),
    ]);
    const part = silentPart(silent, 'en-GB');
    expect(part.sentences[0]).toBe(
      '3 customers do not answer; 30.00 EUR is overdue there. Another way or another person often helps more than one more mail.',
    );
    expect(part.tables[0]?.rows.slice().map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Birch', '1', '19 October 2026', '30', '10.00', 'EUR'],
      ['Cedar', '3', '10 November 2026', '8', '10.00', 'EUR'],
      ['Ash', '2', '10 November 2026', '8', '10.00', 'EUR'],
    ]);
  });

  it('has a row for each currency, and one where nothing is overdue', () => {
    const several = {
      ...line('Ash', 2, '2026-11-10T09:00Z'),
      overdue: [money(5, 'JPY'), money(1_500, 'KWD')],
    };
    const none = { ...line('Birch', 2, '2026-11-10T09:00Z'), overdue: [] };
    const [table] = silentPart(tallied(silentAccounts(asked), [several, none]), 'en-GB').tables;
    expect(table?.rows.slice().map(({ cells }) => cells.slice(-2).map(({ text }) => text))).toEqual([
      ['5', 'JPY'],
      ['1.500', 'KWD'],
      ['nothing', ''],
    ]);
  });

  it('says so when everybody answers', () => {
    expect(silentPart(tallied(silentAccounts(asked), []), 'en-GB').sentences).toEqual([
      'Nobody is silent: every customer we wrote to or called has answered of late.',
    ]);
  });
});

describe('what is blocked, and why', () => {
  const held = buildLedgerLine({
    accountId: 'a',
    accountName: 'Ash',
    overdue: [money(1_000, 'EUR'), money(2_000, 'USD')],
    blocked: {
      kind: 'strategic',
      text: 'Not to be chased: the account manager looks after it',
      owner: 'Ann Lee',
      since: at('2026-11-02T09:00Z'),
      until: at('2026-12-31T23:00Z'),
    },
  });
  const complaint = buildLedgerLine({
    accountId: 'b',
    accountName: 'Birch',
    overdue: [money(500, 'EUR')],
    disputed: [money(500, 'EUR')],
    blocked: {
      kind: 'dispute',
      text: 'A complaint about all that is overdue',
      owner: '',
      since: at('2026-11-10T09:00Z'),
      until: null,
    },
  });
  const part = buildLedgerLine({
    accountId: 'c',
    accountName: 'Cedar',
    overdue: [money(9_000, 'EUR')],
    disputed: [money(700, 'EUR')],
  });

  it('counts each customer once, by kind; of a complaint about a part, that part', () => {
    const blocked = tallied(blockedAccounts(), [held, complaint, part, buildLedgerLine()]);
    expect(blocked.kinds).toEqual([
      { kind: 'dispute', customers: 1, amounts: [money(500, 'EUR')] },
      { kind: 'part-dispute', customers: 1, amounts: [money(700, 'EUR')] },
      { kind: 'strategic', customers: 1, amounts: [money(1_000, 'EUR'), money(2_000, 'USD')] },
    ]);
  });

  it('says why, who looks after it and until when', () => {
    const { tables, sentences } = blockedPart(tallied(blockedAccounts(), [part, complaint, held]), told);
    expect(sentences).toEqual(['3 customers are blocked.']);
    expect(tables[1]?.rows.slice().map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [
        'Birch',
        'A complaint about all that is overdue',
        'nobody named',
        '10 November 2026',
        'a person ends it',
        '5.00',
        'EUR',
      ],
      [
        'Cedar',
        'A complaint about a part is open; the rest is followed up',
        'nobody named',
        '',
        'a person ends it',
        '7.00',
        'EUR',
      ],
      ['Ash', held.blocked?.text, 'Ann Lee', '2 November 2026', '1 January 2027', '10.00', 'EUR'],
      ['Ash', held.blocked?.text, 'Ann Lee', '2 November 2026', '1 January 2027', '20.00', 'USD'],
    ]);
  });

  it('says so when nothing is', () => {
    expect(blockedPart(tallied(blockedAccounts(), [buildLedgerLine()]), told)).toMatchObject({
      sentences: ['Nothing is blocked: every customer can be followed up.'],
      tables: [],
    });
  });
});
