import type { z } from 'zod';
import { type Activity, activitySchema } from '../../lib/domain/activity.ts';
import { NOW, ZONE } from './fixed-clock.ts';

type AnswerInput = Extract<z.input<typeof activitySchema>, { kind: 'answer' }>;

/** A mail from Mary Adams that came in at `NOW`. */
export function buildAnswer(overrides: Partial<AnswerInput> = {}): Extract<Activity, { kind: 'answer' }> {
  const answer = activitySchema.parse({
    kind: 'answer',
    id: 'answer-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    contactId: 'contact-1',
    note: '',
    ...overrides,
  } satisfies AnswerInput);
  if (answer.kind !== 'answer') throw new Error('an answer is an answer');
  return answer;
}
