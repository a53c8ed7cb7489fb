import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentActivities } from '../../../lib/dunning/current-activities.ts';
import { idsOfEntry, logEntries, withCorrections } from '../../../lib/dunning/log-entries.ts';
import { buildCall } from '../../support/build-call.ts';
import { daysAgo } from '../../support/build-facts.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const call = (id: string, amendsId: string | null = null, days = 1) =>
  buildCall({ id, amendsId, at: daysAgo(days) });

describe('D13: the log as entries', () => {
  it('an entry and its corrections are one, the newest first', () => {
    const log = [call('a'), call('b', 'a'), call('c', 'b'), call('other', null, 5)];
    for (const handed of [log, log.toReversed()])
      expect(
        logEntries(handed).map(({ activity, before }) => [activity.id, ...before.map(({ id }) => id)]),
      ).toEqual([['c', 'b', 'a'], ['other']]);
    const [first, , last] = log;
    expect(last && [...idsOfEntry(last, log)]).toEqual(['c', 'b', 'a']);
    expect(first && [...idsOfEntry(first, log)]).toEqual(['a']);
    expect(withCorrections('a', log)).toEqual(['a', 'b', 'c']);
    expect(withCorrections('gone', log)).toEqual(['gone']);
  });

  it('what did not take place stands in the log and does not count; brought back, it counts', () => {
    const log = [call('a'), buildCall({ ...call('b', 'a'), struck: true })];
    expect(logEntries(log).map(({ activity }) => activity.id)).toEqual(['b']);
    expect(currentActivities(log)).toEqual([]);
    expect(currentActivities([...log, call('c', 'b')]).map(({ id }) => id)).toEqual(['c']);
  });

  it('damaged rows that correct each other do not hang', () => {
    expect(
      logEntries([call('a', 'b'), call('b', 'a'), call('c')]).map(({ activity }) => activity.id),
    ).toEqual(['c']);
    expect(withCorrections('a', [call('a', 'b'), call('b', 'a')])).toEqual(['a', 'b']);
  });

  it('every entry that counts is listed, and every row stands somewhere once', () => {
    const rows = fc
      .array(fc.record({ amends: fc.integer({ min: 0, max: 9 }), struck: fc.boolean() }), { maxLength: 12 })
      .map((all) =>
        all.map(({ amends, struck }, index) => {
          // An entry is corrected once: the use case sees to that.
          const target =
            amends < index && !all.slice(0, index).some((one) => one.amends === amends) ? amends : null;
          const one = call(`e${index}`, target === null ? null : `e${target}`, index);
          return struck && target !== null ? buildCall({ ...one, struck: true }) : one;
        }),
      );
    fc.assert(
      fc.property(rows, (log) => {
        const entries = logEntries(log);
        const all = entries.flatMap(({ activity, before }) => [activity.id, ...before.map(({ id }) => id)]);
        expect(all.toSorted()).toEqual(log.map(({ id }) => id).toSorted());
        const counting = entries
          .filter(({ activity }) => !activity.struck)
          .map(({ activity }) => activity.id);
        expect(
          currentActivities(log)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(counting.toSorted());
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
