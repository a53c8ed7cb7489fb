import type { z } from 'zod';
import { type DunningProcedure, dunningProcedureSchema } from '../../lib/domain/dunning-procedure.ts';

/** Two steps for trade customers: a mail from three days past due, a call from 21. */
export function buildProcedure(
  overrides: Partial<z.input<typeof dunningProcedureSchema>> = {},
): DunningProcedure {
  const step = { person: 'usual', times: 1, restDays: 7, onlyFromMajorUnits: null, termDays: null } as const;
  const free = { decidedByPerson: false, afterCall: false, afterTerm: false };
  return dunningProcedureSchema.parse({
    id: 'own',
    name: 'Our own way',
    customers: 'trade',
    levels: [
      {
        ...step,
        ...free,
        id: 'friendly-reminder',
        name: 'Friendly reminder',
        from: { after: 'due-date', days: 3 },
        channels: ['email'],
        tone: 1,
        templateId: 'friendly-reminder',
      },
      {
        ...step,
        ...free,
        id: 'call',
        name: 'Call',
        from: { after: 'due-date', days: 21 },
        channels: ['call'],
        tone: 2,
        templateId: null,
      },
    ],
    minimumGapDays: 7,
    promiseGraceBankDays: 1,
    dueDateRollsForward: false,
    takeOverFromDaysPastDue: 30,
    silentAfterUnanswered: 2,
    silentGapDays: 5,
    otherPersonAfterTries: 3,
    staleAfterDays: 7,
    ...overrides,
  });
}
