import { expect, it } from 'vitest';
import { trialBook, tryingSteps } from '../../lib/app/steps-trial.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import { seedDueBook } from '../support/components/seed-due-book.ts';
import { testProgram } from '../support/components/test-program.ts';

type Tried = ReturnType<typeof tryingSteps>;

function lived(days: Tried) {
  let number = 0;
  for (let day = days.next(); ; day = days.next()) {
    if (day.done) return { days: number, trial: day.value };
    number = day.value;
  }
}

it('steps are tried on every customer with something open, for four months, and nothing is stored', async () => {
  const program = testProgram();
  await seedDueBook(program);
  const stored = () => Promise.all([program.database.activities.count(), program.database.due.count()]);
  const before = await stored();
  const book = await trialBook(program);
  expect([book.book.length, book.customers]).toEqual([7, 7]);
  const { days, trial } = lived(tryingSteps(book, null));
  expect(days).toBe(120);
  expect(await stored()).toEqual(before);
  const made = trial.diary.filter(({ kind }) => kind === 'contact');
  const inWeeks = trial.weeks.reduce((sum, { call, email, letter }) => sum + call + email + letter, 0);
  expect(inWeeks).toBe(made.length);
  expect(trial.busiest?.contacts).toBe(trial.summary.contactsPerAccount.most);
});

it('the same steps give the same diary, others another', async () => {
  const program = testProgram();
  await seedDueBook(program);
  const book = await trialBook(program);
  const saved = lived(tryingSteps(book, null)).trial;
  expect(lived(tryingSteps(book, DEFAULT_PROCEDURE)).trial).toEqual(saved);
  const slower = { ...DEFAULT_PROCEDURE, minimumGapDays: 40, silentGapDays: 40 };
  expect(lived(tryingSteps(book, slower)).trial.summary.contactsPerAccount.average).toBeLessThan(
    saved.summary.contactsPerAccount.average,
  );
});
