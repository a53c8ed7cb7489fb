import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../lib/domain/day.ts';
import { levelIndex } from '../../../lib/domain/dunning-procedure.ts';
import { NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { noticeDeadline } from '../../../lib/domain/notice-term.ts';
import { CONSUMER_PROCEDURE, DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { type Habit, type Lived, liveThrough } from '../../support/live-through.ts';

const everyDay = (count: number) => Array.from({ length: count }, (_, index) => addDays(TODAY, index));
const DUE = addDays(TODAY, 10);

const diary = ({ made }: Lived, dueOn: Day = DUE) =>
  made.map(({ on, plan }) => `${daysBetween(dueOn, on)} ${plan.level.id} ${plan.channel}`);

describe('obeyed every day for 200 days', () => {
  const life = { looks: everyDay(200), dueOn: [DUE], procedure: DEFAULT_PROCEDURE };

  it('a silent customer is followed up step by step, and it ends with a person (P1, P17, P19, P22, P26, P27)', () => {
    const lived = liveThrough({ ...life, habit: 'silent' });
    expect(diary(lived)).toEqual([
      '-5 courtesy-note email',
      '3 friendly-reminder email',
      '14 second-notice email',
      '21 call call',
      '26 call call',
      '31 call-alternative call',
      '38 stepped-up email',
      '43 stepped-up call',
      '48 stepped-up email',
      '53 stepped-up call',
      '60 final-notice email',
      '77 hand-off letter',
    ]);
    expect(lived.asked.map(({ question }) => question)).toEqual(['decide-step', 'decide-step']);
    expect(lived.last?.kind).toBe('not-now');
  });

  it('a customer who keeps the promise is called once (P16)', () => {
    const lived = liveThrough({ ...life, habit: 'keeps' });
    expect(diary(lived)).toEqual([
      '-5 courtesy-note email',
      '3 friendly-reminder email',
      '14 second-notice email',
      '21 call call',
    ]);
    expect(lived.asked).toEqual([]);
  });

  it('one who breaks every promise is called with the promise, then a step further each time (case 32)', () => {
    const lived = liveThrough({ ...life, habit: 'breaks' });
    const broken = lived.made.filter(({ plan }) => plan.brokenPromiseId !== null);
    expect(broken[0]?.plan.level.id).toBe('call');
    expect(broken[1]?.plan.level.id).toBe('call-alternative');
    expect(lived.asked.at(-1)?.question).toBe('decide-step');
  });

  it('the way for private customers takes longer, and ends with a person too', () => {
    const lived = liveThrough({ ...life, habit: 'silent', procedure: CONSUMER_PROCEDURE });
    expect(diary(lived)).toEqual([
      '-5 courtesy-note email',
      '7 friendly-reminder email',
      '21 second-notice email',
      '35 call call',
      '45 stepped-up email',
      '55 stepped-up call',
      '65 stepped-up email',
      '75 final-notice email',
      '108 hand-off letter',
    ]);
  });
});

const anyHabit = fc.constantFrom<Habit>('silent', 'keeps', 'breaks', 'talks');
const anyProcedure = fc.constantFrom(DEFAULT_PROCEDURE, CONSUMER_PROCEDURE);
const anyDue = fc.array(
  fc.integer({ min: -60, max: 60 }).map((ahead) => addDays(TODAY, ahead)),
  { minLength: 1, maxLength: 3 },
);
/** Every day, or with pauses of up to 40 days (case 22). */
const anyLooks = fc.oneof(
  fc.constant(everyDay(200)),
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 25 }).map((pauses) => {
    let on = TODAY;
    return pauses.map((pause) => {
      on = addDays(on, pause);
      return on;
    });
  }),
);
const anyLife = fc.record({ looks: anyLooks, dueOn: anyDue, procedure: anyProcedure, habit: anyHabit });

function lives(check: (lived: Lived, life: Parameters<typeof liveThrough>[0]) => void): void {
  fc.assert(
    fc.property(anyLife, (life) => check(liveThrough(life), life)),
    { numRuns: fuzzRuns(40) },
  );
}

describe('whoever the customer is, and however rarely somebody looks (cases 13, 14, 22)', {
  timeout: 600_000,
}, () => {
  it('C8: no two contacts are closer than the gap in force, and none is made twice on a day', () => {
    lives(({ made }) => {
      // The hand-off goes to the partner: it is no contact with the customer.
      const contacts = made.filter(({ plan }) => !plan.level.afterTerm);
      for (const [index, { on, gap }] of contacts.entries()) {
        const before = contacts[index - 1];
        if (before) expect(daysBetween(before.on, on)).toBeGreaterThanOrEqual(gap);
      }
    });
  });

  it('P22: no contact is more than one notch firmer than the one before it', () => {
    lives(({ made }) => {
      let before = 0;
      for (const { plan } of made.filter((one) => !one.plan.level.afterTerm)) {
        expect(plan.tone).toBeLessThanOrEqual(before + 1);
        before = plan.tone;
      }
    });
  });

  it('one level at a time: no invoice skips a step but in a takeover, a broken promise or a call that has to come first', () => {
    lives(({ made }, { procedure }) => {
      const reached = new Map<string, number>();
      for (const { plan } of made) {
        for (const { itemId, levelId } of plan.items) {
          if (levelId === null) continue;
          const index = levelIndex(procedure, levelId);
          const before = reached.get(itemId);
          const jumps = plan.brokenPromiseId !== null || levelId === 'call';
          if (before !== undefined && !jumps) expect(index).toBeLessThanOrEqual(before + 1);
          if (before === undefined && !jumps) expect(index).toBeLessThanOrEqual(1);
          reached.set(itemId, Math.max(index, before ?? -1));
        }
      }
    });
  });

  it('P27: nothing is handed off but after the whole term of a notice about it, with no promise since (case 62)', () => {
    lives(({ made, facts }, { procedure }) => {
      for (const [index, { plan, on }] of made.entries()) {
        if (!plan.level.afterTerm) continue;
        for (const { itemId } of plan.items) {
          const notice = made
            .slice(0, index)
            .findLast(
              (one) =>
                one.plan.level.termDays !== null && one.plan.items.some((item) => item.itemId === itemId),
            );
          expect(notice).toBeDefined();
          if (!notice) continue;
          const term = procedure.levels.find(({ termDays }) => termDays !== null)?.termDays ?? 0;
          expect(on > noticeDeadline(notice.on, term, NO_HOLIDAYS)).toBe(true);
          const promised = facts.promises.filter(({ covers }) => covers.some((one) => one.itemId === itemId));
          expect(promised.filter(({ id }) => id > `promise-${notice.on}`)).toEqual([]);
        }
      }
    });
  });

  it('P21: nothing that a person decides is done without having been asked, once for each time', () => {
    lives(({ made, asked }) => {
      const decided = made.filter(({ plan }) => plan.level.decidedByPerson);
      for (const [index, { on }] of decided.entries()) {
        const asks = asked.filter((one) => one.question === 'decide-step' && one.on <= on);
        expect(asks.length).toBeGreaterThan(index);
      }
    });
  });

  it('nobody who paid hears from us again', () => {
    lives(({ made, facts }, { habit }) => {
      if (habit !== 'keeps') return;
      for (const { on, plan } of made)
        for (const promise of facts.promises)
          if (promise.dueOn <= on)
            for (const { itemId } of promise.covers)
              expect(plan.items.map((item) => item.itemId)).not.toContain(itemId);
    });
  });
});
