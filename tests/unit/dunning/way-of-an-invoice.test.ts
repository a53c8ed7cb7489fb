import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Activity, CoveredItem } from '../../../lib/domain/activity.ts';
import { addDays, type Day, daysBetween } from '../../../lib/domain/day.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildFacts, buildMoment } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { nextStep } from '../../support/next-step.ts';

interface Taken {
  readonly on: Day;
  readonly levelId: string;
  readonly tone: number;
  readonly channel: string;
  readonly items: readonly CoveredItem[];
}

/** Does whatever is suggested whenever somebody looks, and nobody ever answers. */
function livedThrough(looks: readonly Day[], dueOn: readonly Day[]): { taken: Taken[]; end: string } {
  const items = dueOn.map((due, index) => buildOpenItem({ id: `item-${index}`, dueOn: due }));
  const activities: Activity[] = [];
  const taken: Taken[] = [];
  let end = '';
  for (const on of looks) {
    const moment = buildMoment(on);
    const next = nextStep(buildFacts({ items, activities }), moment);
    end = next.kind;
    if (next.kind !== 'contact') continue;
    const { level, channel, items: covered } = next.plan;
    const rest = { id: `activity-${on}`, at: moment.now, levelId: level.id, items: [...covered] };
    activities.push(channel === 'call' ? buildCall({ ...rest, outcome: 'no-answer' }) : buildMail(rest));
    taken.push({ on, levelId: level.id, tone: level.tone, channel, items: covered });
  }
  return { taken, end };
}

function daysApart(pauses: readonly number[]): Day[] {
  let on = TODAY;
  return pauses.map((pause) => {
    on = addDays(on, pause);
    return on;
  });
}

const days = (count: number) => Array.from({ length: count }, (_, index) => addDays(TODAY, index));

it('an invoice nobody answers about is followed up step by step, and ends with a person', () => {
  const { taken, end } = livedThrough(days(150), [addDays(TODAY, 10)]);
  expect(
    taken.map(({ on, levelId, channel }) => `${daysBetween(addDays(TODAY, 10), on)} ${levelId} ${channel}`),
  ).toEqual([
    '-5 courtesy-note email',
    '3 friendly-reminder email',
    '14 second-notice email',
    '21 call call',
    '28 call call',
    '35 call-alternative call',
    '42 stepped-up email',
    '49 stepped-up call',
    '56 stepped-up email',
    '63 stepped-up call',
    '70 final-notice email',
    '88 hand-off letter',
  ]);
  expect(end).toBe('ask');
});

it('however rarely somebody looks, no step is skipped or hurried, for one invoice or several (cases 13, 14, 22)', {
  timeout: 600_000,
}, () => {
  const anyLooks = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 25 }).map(daysApart);
  const anyDue = fc.array(
    fc.integer({ min: -10, max: 60 }).map((ahead) => addDays(TODAY, ahead)),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(anyLooks, anyDue, (looks, dueOn) => {
      const { taken } = livedThrough(looks, dueOn);
      for (const [index, { on, tone, levelId, items }] of taken.entries()) {
        const before = taken[index - 1];
        if (before) expect(daysBetween(before.on, on)).toBeGreaterThanOrEqual(7);
        const firmest = Math.max(0, ...taken.slice(0, index).map((one) => one.tone));
        // Case 25: a book that nobody looked at for a month begins with a call.
        expect(tone).toBeLessThanOrEqual(Math.max(firmest + 1, index === 0 ? 2 : 0));
        if (levelId !== 'hand-off') continue;
        const warned = taken.filter((one) => one.levelId === 'final-notice' && daysBetween(one.on, on) >= 18);
        const named = new Set(warned.flatMap(({ items: those }) => those.map(({ itemId }) => itemId)));
        expect(items.filter(({ itemId }) => !named.has(itemId))).toEqual([]);
      }
    }),
    { numRuns: fuzzRuns(40) },
  );
});
