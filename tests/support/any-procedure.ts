import fc from 'fast-check';
import { channelSchema } from '../../lib/domain/contact.ts';
import {
  type DunningLevel,
  type DunningProcedure,
  dunningProcedureSchema,
  type LevelStart,
  type Tone,
} from '../../lib/domain/dunning-procedure.ts';
import { CONSUMER_PROCEDURE, DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';

const anyStart: fc.Arbitrary<LevelStart> = fc.oneof(
  fc.record({ after: fc.constant('due-date' as const), days: fc.integer({ min: -10, max: 90 }) }),
  fc.record({ after: fc.constant('last-contact' as const), days: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ after: fc.constant('end-of-month' as const), days: fc.integer({ min: 0, max: 40 }) }),
);

const anyStep = fc.record({
  from: anyStart,
  channels: fc.shuffledSubarray([...channelSchema.options], { minLength: 1 }),
  firmer: fc.boolean(),
  hasText: fc.boolean(),
  person: fc.constantFrom<DunningLevel['person']>('usual', 'alternative'),
  times: fc.integer({ min: 1, max: 4 }),
  restDays: fc.integer({ min: 0, max: 20 }),
  decidedByPerson: fc.boolean(),
  afterCall: fc.boolean(),
  termDays: fc.option(fc.integer({ min: 15, max: 30 })),
  afterTerm: fc.boolean(),
  onlyFromMajorUnits: fc.option(fc.integer({ min: 1, max: 3000 })),
});

/** A way somebody may have made up: never softer, at most a notch firmer, a hand-off only behind a notice. */
const anyOwnProcedure: fc.Arbitrary<DunningProcedure> = fc
  .record({
    steps: fc.array(anyStep, { minLength: 1, maxLength: 7 }),
    minimumGapDays: fc.integer({ min: 1, max: 20 }),
    silentGapDays: fc.integer({ min: 1, max: 20 }),
    promiseGraceBankDays: fc.integer({ min: 0, max: 4 }),
    dueDateRollsForward: fc.boolean(),
    takeOverFromDaysPastDue: fc.integer({ min: 5, max: 90 }),
    silentAfterUnanswered: fc.integer({ min: 1, max: 4 }),
    otherPersonAfterTries: fc.integer({ min: 1, max: 4 }),
    staleAfterDays: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ steps, ...rest }) =>
    dunningProcedureSchema.parse({
      ...rest,
      id: 'own',
      name: 'Own',
      customers: 'trade',
      levels: levelsOf(steps),
    }),
  );

type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

function levelsOf(steps: readonly Step[]): DunningLevel[] {
  let tone = 0;
  let noticed = false;
  return steps.map(({ firmer, hasText, ...step }, index) => {
    tone = Math.min(5, tone + (firmer ? 1 : 0));
    const afterTerm = step.afterTerm && noticed;
    const termDays = afterTerm ? null : step.termDays;
    noticed ||= termDays !== null;
    return {
      ...step,
      id: `level-${index}`,
      name: `Step ${index}`,
      tone: tone as Tone,
      templateId: hasText ? 'second-notice' : null,
      termDays,
      afterTerm,
      decidedByPerson: step.decidedByPerson || termDays !== null,
    };
  });
}

/** One of the shipped ways, or any that the schema lets through. */
export const anyProcedure: fc.Arbitrary<DunningProcedure> = fc.oneof(
  fc.constantFrom(DEFAULT_PROCEDURE, CONSUMER_PROCEDURE),
  anyOwnProcedure,
);
