import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildFacts, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { called, inShort, mailed, nextStep, textsOf } from '../../support/next-step.ts';

const said = [mailed('second-notice', 30), called('call', 9, 'refused')];
const refusedAnd = (more: Activity[] = []) =>
  nextStep(buildFacts({ items: [buildOpenItem({ dueOn: dayAgo(40) })], activities: [...said, ...more] }));
const decision = (go: boolean, onDaysAgo: number) =>
  buildDecision({ levelId: 'call', itemIds: ['item-1'], go, at: daysAgo(3), on: dayAgo(onDaysAgo) });

describe('P23: a refusal is no silence', () => {
  it('a person decides how it goes on, and reads what comes then', () => {
    expect(inShort(refusedAnd())).toBe('ask decide-step: call call');
    expect(textsOf(refusedAnd())[0]).toBe(
      'Mary Adams refused to pay on November 9: decide whether to go on with “Call”',
    );
  });

  it.each([
    ['to go on: the way goes on', decision(true, 3), 'contact call call'],
    ['to go on later: then', decision(true, -2), 'not-now decided: call call'],
    ['not yet: then it is asked again', decision(false, -2), 'not-now decided: call call'],
    ['not yet, and the day has come', decision(false, 0), 'ask decide-step: call call'],
  ])('decided %s', (_name, decided, expected) => {
    expect(inShort(refusedAnd([decided]))).toBe(expected);
  });

  it('who talks with us again later has not refused any more', () => {
    expect(inShort(refusedAnd([called(null, 7, 'talked')]))).toBe('contact call call');
  });
});
