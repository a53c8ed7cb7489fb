import { expect, it } from 'vitest';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { takesStepInWriting } from '../../../lib/dunning/takes-step.ts';
import { buildFacts, dayAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { mailed, nextStep, planOf } from '../../support/next-step.ts';

const late = (days: number, overrides: Partial<AccountFacts>) =>
  buildFacts({ items: [buildOpenItem({ dueOn: dayAgo(days) })], ...overrides });
const reminded = [mailed('friendly-reminder', 20), mailed('second-notice', 8)];

it.each<[string, AccountFacts, boolean]>([
  ['a written step is taken by writing', late(17, { activities: [mailed('friendly-reminder', 11)] }), true],
  ['a call is not: it stays due after the gap', late(30, { activities: reminded }), false],
  [
    'case 59: a call that nobody may make is: the way goes on',
    late(30, { activities: reminded, holds: [buildHold({ kind: 'no-calls' })] }),
    true,
  ],
])('%s', (_name, facts, takes) => {
  const plan = planOf(nextStep(facts));
  expect(plan && takesStepInWriting(plan)).toBe(takes);
});
