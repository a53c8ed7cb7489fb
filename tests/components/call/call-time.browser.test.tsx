import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerPriorContacts } from '../../../lib/app/answer-prior-contacts.ts';
import { currentActivities } from '../../../lib/dunning/current-activities.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const HOUR = 3_600_000;
const MIDNIGHT = Date.UTC(2026, 10, 23);

beforeEach(() => page.viewport(360, 800));

async function cardAt(now: number) {
  const program = testProgram({ now, zone: 'UTC' });
  const { account } = await seededAccount(program, { invoices: [[120_000, 'EUR', 3]] });
  await openPanel(program, account.id);
  await userEvent.click(page.getByTestId('log-call'));
  await userEvent.selectOptions(page.getByTestId('call-outcome'), 'no-answer');
  return { program, account };
}

describe('when the call was', () => {
  it.each([
    ['nine minutes past midnight', 0.15],
    ['five past nine', 9 + 5 / 60],
    ['a quarter past two', 14.25],
  ])('is the minute the card was opened: %s', async (_, hours) => {
    const now = MIDNIGHT + hours * HOUR;
    const { program, account } = await cardAt(now);
    await userEvent.click(page.getByTestId('save-only'));
    await expect.poll(async () => (await factsOf(program, account.id)).activities.length).toBe(1);
    expect((await factsOf(program, account.id)).activities[0]).toMatchObject({ at: now });
  });

  it('stays after what was noted in the minute it was opened in, when it is saved in a later one', async () => {
    const noted = MIDNIGHT + 9.1 * HOUR + 30_000;
    const { program, account } = await cardAt(MIDNIGHT + 14 * HOUR);
    const answer = { accountId: account.id, done: 'nothing', lastOn: null } as const;
    await answerPriorContacts({ ...program, now: () => noted }, answer);
    await userEvent.click(page.getByText('When', { exact: true }));
    await userEvent.fill(page.getByTestId('call-time'), '09:06');
    await userEvent.click(page.getByTestId('save-only'));
    await expect
      .poll(async () => currentActivities((await factsOf(program, account.id)).activities))
      .toMatchObject([
        { kind: 'call', at: noted + 1 },
        { kind: 'prior-contact', at: noted },
      ]);
  });

  it('is asked for in the open when the time was left out, and stays open while it is typed', async () => {
    const { program, account } = await cardAt(MIDNIGHT + 14 * HOUR);
    await userEvent.click(page.getByText('When', { exact: true }));
    await userEvent.fill(page.getByTestId('call-time'), '');
    await userEvent.click(page.getByText('When', { exact: true }));
    await expect.element(page.getByTestId('call-time')).not.toBeInTheDocument();
    await userEvent.click(page.getByTestId('save-only'));
    await expect.element(page.getByText('When was the call?', { exact: false })).toBeVisible();
    await userEvent.fill(page.getByTestId('call-time'), '09:05');
    await expect.element(page.getByTestId('call-time')).toBeVisible();
    await userEvent.click(page.getByTestId('save-only'));
    await expect
      .poll(async () => (await factsOf(program, account.id)).activities)
      .toMatchObject([{ at: MIDNIGHT + 9 * HOUR + 5 * 60_000 }]);
  });
});
