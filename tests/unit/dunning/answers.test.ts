import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { cameSince } from '../../../lib/dunning/came-since.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
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

describe('cases 29 and 54: what came in after a draft was written', () => {
  const draft = buildDraft({ createdAt: daysAgo(2), activityId: 'call-9' });
  const codes = (activities: Activity[], disputes = [buildDispute({ resolvedAt: daysAgo(0) })]) =>
    cameSince(draft, buildFacts({ activities, disputes }), buildMoment()).map(({ code }) => code);

  it.each<[string, Activity[], string[]]>([
    ['nothing', [], []],
    ['an answer after it', [wrote(1)], ['answer-to-read']],
    ['an answer in the same minute', [wrote(2)], ['answer-to-read']],
    ['an answer before it', [wrote(3)], []],
    ['an answer after it that was read', [wrote(1, true)], []],
    ['an answer, and a call since', [wrote(1), called(null, 0)], []],
  ])('%s', (_name, activities, expected) => {
    expect(codes(activities)).toEqual(expected);
  });

  it.each<[string, Parameters<typeof buildDispute>[0], string[]]>([
    ['a complaint about its invoice', { createdAt: daysAgo(1) }, ['dispute-since']],
    ['a complaint made in the very call it confirms', { createdAt: daysAgo(1), activityId: 'call-9' }, []],
    ['a complaint about another invoice', { createdAt: daysAgo(1), itemIds: ['item-9'] }, []],
    ['a complaint that is settled', { createdAt: daysAgo(1), resolvedAt: daysAgo(0) }, []],
    ['a complaint that was known', { createdAt: daysAgo(3) }, []],
  ])('%s', (_name, overrides, expected) => {
    expect(codes([], [buildDispute({ resolvedAt: null, ...overrides })])).toEqual(expected);
  });

  it('is said in a sentence', () => {
    const disputes = [buildDispute({ resolvedAt: null, createdAt: daysAgo(1) })];
    expect(cameSince(draft, buildFacts({ disputes }), buildMoment())[0]?.text).toMatch(
      /^A complaint about INV-1042 came on .+, after this was written\.$/,
    );
  });
});
