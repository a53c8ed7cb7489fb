import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChanges } from '../../../lib/reports/line-changes.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

describe('case 55: what was changed between draft and sending', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', 'Dear Mary,\n\nthank you.', 'Dear Mary,\nthank you. ', []],
    [
      'a line',
      'Dear Mary,\nthank you.\nJo',
      'Dear Mary,\nmany thanks.\nJo',
      ['gone thank you.', 'new many thanks.'],
    ],
    ['a line that came', 'a\nb', 'a\nx\nb', ['new x']],
    ['a line that went', 'a\nx\nb', 'a\nb', ['gone x']],
    ['all of it', 'a', 'b', ['gone a', 'new b']],
    ['out of nothing', '', 'b', ['new b']],
  ])('%s', (_name, before, after, changes) => {
    expect(lineChanges(before, after)?.map(({ kind, text }) => `${kind} ${text}`)).toEqual(changes);
  });

  it('of a very long text is not told line by line', () => {
    expect(lineChanges('a', 'b\n'.repeat(500))).toBeNull();
  });

  it('lines that went and came make the one text of the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = lineChanges(before.join('\n'), after.join('\n')) ?? [];
        const of = (kind: string) => changes.filter((one) => one.kind === kind).map((one) => one.text);
        const left: string[] = [...before];
        for (const gone of of('gone')) left.splice(left.indexOf(gone), 1);
        const right: string[] = [...after];
        for (const came of of('new')) right.splice(right.indexOf(came), 1);
        expect(left.toSorted()).toEqual(right.toSorted());
        expect(changes.length === 0).toBe(before.join() === after.join());
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
