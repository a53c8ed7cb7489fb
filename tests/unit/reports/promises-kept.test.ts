import { describe, expect, it } from 'vitest';
import { promisesKept } from '../../../lib/reports/promises-kept.ts';
import { promisesPart } from '../../../lib/reports/promises-part.ts';
import { tallied } from '../../../lib/reports/tally.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';

const line = (name: string, [kept, inPart, broken]: readonly [number, number, number]) =>
  buildLedgerLine({
    accountId: name,
    accountName: name,
    promisesKept: kept,
    promisesKeptInPart: inPart,
    promisesBroken: broken,
  });

describe('H3: promises kept', () => {
  it('divides those kept by all that ended; kept in part is not kept', () => {
    const { rate, kept, inPart, broken } = tallied(promisesKept(), [
      line('Ash', [5, 1, 0]),
      line('Birch', [1, 0, 3]),
    ]);
    expect({ rate, kept, inPart, broken }).toEqual({ rate: 0.6, kept: 6, inPart: 1, broken: 3 });
  });

  it('lists customers with most broken first; of equals the one that kept less, then by name', () => {
    const { broke } = tallied(promisesKept(), [
      line('Elm', [2, 0, 2]),
      line('Ash', [0, 0, 2]),
      line('Fir', [0, 0, 2]),
      line('Birch', [9, 0, 3]),
      line('Cedar', [4, 4, 0]),
    ]);
    expect(broke.map(({ name }) => name)).toEqual(['Birch', 'Ash', 'Fir', 'Elm']);
  });

  it('has no rate while no promise has ended, and says so', () => {
    const promises = tallied(promisesKept(), [line('Ash', [0, 0, 0])]);
    expect(promises.rate).toBeNull();
    expect(promisesPart(promises, 'en-GB')).toMatchObject({
      sentences: ['No promise has come to an end yet. Once a promised day has passed, it is counted here.'],
      tables: [],
    });
  });

  it('says the rate with its counts, and never all or nothing when it is not', () => {
    const most = promisesPart(tallied(promisesKept(), [line('Ash', [1_999, 0, 1])]), 'en-GB');
    expect(most.sentences).toEqual(['>99% were kept: 1,999 of 2,000; 0 in part, 1 not received.']);
    expect(most.tables[0]?.rows.slice().map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Kept', '1,999', '>99%'],
      ['Kept in part', '0', '0%'],
      ['Not received', '1', '<1%'],
    ]);
  });
});
