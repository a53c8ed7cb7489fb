import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, inShort, late, mailed, nextStep, textsOf } from '../../support/next-step.ts';

/** Mary Adams wrote so many days ago, as a page has shown. */
function wrote(days: number, isRead = false, overrides: Parameters<typeof buildAnswer>[0] = {}): Activity {
  return buildAnswer({
    id: `answer-${days}-${isRead}`,
    at: daysAgo(days),
    seen: { key: `gmail:${days}`, from: 'mary.adams@northwind.example', isRead },
    ...overrides,
  });
}

const reminded = mailed('friendly-reminder', 11);

describe('E6, case 54: a mail of theirs that nobody has read', () => {
  it.each<[string, number, Activity[], string]>([
    [
      'after our last contact holds the next step',
      17,
      [reminded, wrote(3)],
      'ask answer-to-read: second-notice email',
    ],
    [
      'holds it at once, not only after the gap',
      17,
      [reminded, wrote(0)],
      'ask answer-to-read: second-notice email',
    ],
    ['before our last contact holds nothing', 17, [wrote(12), reminded], 'contact second-notice email'],
    [
      'is no matter while nothing is due',
      8,
      [mailed('friendly-reminder', 2), wrote(1)],
      'not-now level-not-due: second-notice email',
    ],
    [
      'that a call came after was dealt with on the phone',
      40,
      [mailed('second-notice', 30), wrote(20), called(null, 12)],
      'contact call call',
    ],
    [
      'the newest counts: an older one is read with it',
      17,
      [reminded, wrote(5), wrote(3, true)],
      'contact second-notice email',
    ],
    [
      'a newer one asks anew',
      17,
      [reminded, wrote(5, true), wrote(3)],
      'ask answer-to-read: second-notice email',
    ],
    [
      'read, the next step goes out though they wrote today',
      17,
      [reminded, wrote(0, true)],
      'contact second-notice email',
    ],
    [
      'noted by a person, it was read: the gap holds',
      17,
      [reminded, buildAnswer({ at: daysAgo(1) })],
      'not-now minimum-gap: second-notice email',
    ],
  ])('%s', (_name, days, activities, expected) => {
    expect(inShort(nextStep(late(days, activities)))).toBe(expected);
  });

  it('says who wrote and when', () => {
    const [first] = textsOf(nextStep(late(17, [reminded, wrote(3)])));
    expect(first).toMatch(/^Mary Adams wrote on \S+ \d+\. Read it before anything else goes out\.$/);
    const stranger = wrote(3, false, { contactId: null });
    expect(textsOf(nextStep(late(17, [reminded, stranger])))[0]).toMatch(
      /^mary\.adams@northwind\.example wrote/,
    );
  });

  it('is released by the entry that takes its place in the log', () => {
    const released = wrote(3, true, { id: 'released', amendsId: 'answer-3-false' });
    expect(inShort(nextStep(late(17, [reminded, wrote(3), released])))).toBe('contact second-notice email');
  });

  it('was no silence, read or not (B8)', () => {
    const tries = ['call', 'call-alternative'].map((level, index) => called(level, 30 - index * 9));
    const silent = nextStep(late(60, tries));
    const answered = nextStep(late(60, [...tries, wrote(1, true)]));
    expect(inShort(answered)).not.toBe('');
    expect(textsOf(silent).some((text) => /unanswered/.test(text))).toBe(true);
    expect(textsOf(answered).some((text) => /unanswered/.test(text))).toBe(false);
  });

  it('asks nothing while a promise is waited for', () => {
    const promises = [buildPromise({ dueOn: dayAgo(-5), createdAt: daysAgo(2) })];
    const next = nextStep(late(17, [reminded, wrote(1)], { promises }));
    expect(next.kind).toBe('not-now');
  });
});
