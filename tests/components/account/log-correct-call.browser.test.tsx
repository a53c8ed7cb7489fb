import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Program } from '../../../lib/app/program.ts';
import { recordCall } from '../../../lib/app/record-call.ts';
import { money } from '../../../lib/domain/money.ts';
import { writeSettings } from '../../../lib/storage/settings-store.ts';
import { callReport, type ReportOverrides } from '../../support/call-report.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const HOUR = 3_600_000;
const get = (id: string) => page.getByTestId(id);
const eur = (cents: number) => money(cents, 'EUR');

beforeEach(() => page.viewport(360, 900));

/** Northwind owes 1,200.00 and 450.50 EUR; calls follow each other by an hour, and the last is put right. */
async function correcting(
  calls: readonly ReportOverrides[],
  program: Program & { setNow(at: number): void },
) {
  const facts = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 20],
      [45_050, 'EUR', 12],
    ],
  });
  const itemIds = facts.items.map(({ id }) => id);
  for (const [index, call] of calls.entries()) {
    program.setNow(NOW + index * HOUR);
    const said = await recordCall(program, callReport(facts, program.now(), { itemIds, ...call }));
    if (!said.ok) throw new Error(said.message);
  }
  await openPanel(program, facts.account.id);
  await userEvent.click(page.getByRole('tab', { name: /Log/ }));
  const last = get('activity-row').first();
  await userEvent.click(last.getByRole('button').first());
  await userEvent.click(last.getByTestId('log-correct'));
  return { itemIds, now: () => factsOf(program, facts.account.id) };
}

const save = () => userEvent.click(get('log-correct-save'));

async function looksRight() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

describe('D13: a correction of a call', () => {
  it('P10, case 27: the disputed part is put right', async () => {
    const dispute = { text: 'Broken crates' };
    const { itemIds, now } = await correcting(
      [{ outcome: 'disputes', promises: [], dispute }],
      testProgram(),
    );
    await expect.element(get('dispute-part')).toMatchTextContent(/How much of it.*all of it/);
    await userEvent.click(get('dispute-part').getByText('How much of it'));
    await userEvent.fill(get('dispute-amount'), 'some');
    await save();
    await expect.element(page.getByText('“some” is not an amount in EUR.')).toBeVisible();
    await userEvent.fill(get('dispute-amount'), '1200.01');
    await save();
    await expect.element(page.getByText('That is more than was open on this invoice then.')).toBeVisible();
    await userEvent.fill(get('dispute-amount'), '200');
    await looksRight();
    await save();
    await expect
      .poll(async () => (await now()).disputes)
      .toMatchObject([{ text: 'Broken crates', parts: [{ itemId: itemIds[0], amount: eur(20_000) }] }]);
  });

  it('cases 33 and 37: what gave way goes on after all', async () => {
    const { now } = await correcting(
      [
        { promises: [], plan: { total: eur(120_000) } },
        { promises: [{ amount: eur(165_050) }] },
        { promises: [{ amount: eur(165_050) }], replacesPlans: true },
      ],
      testProgram(),
    );
    const earlier = get('entry-earlier').getByRole('checkbox');
    await expect.element(earlier).toBeChecked();
    await expect.element(get('entry-earlier')).toMatchTextContent(/The promise of 1,650\.50 EUR by /);
    await looksRight();
    await userEvent.click(earlier);
    await save();
    await expect
      .poll(async () => (await now()).promises.map(({ replacesId }) => replacesId))
      .toEqual([null, null]);
  });

  it('cases 33 and 37: a plan that went on has given way', async () => {
    const { now } = await correcting(
      [{ promises: [], plan: { total: eur(120_000) } }, { promises: [{ amount: eur(30_000) }] }],
      testProgram(),
    );
    const earlier = get('entry-earlier').getByRole('checkbox');
    await expect.element(earlier).not.toBeChecked();
    await expect
      .element(get('entry-earlier'))
      .toMatchTextContent(/The payment plan of .*1,200\.00 EUR in 3 instalments/);
    await userEvent.click(earlier);
    await save();
    await expect
      .poll(async () => {
        const { promises, plans } = await now();
        return promises.map(({ replacesPlans }) => replacesPlans.join() === plans[0]?.id);
      })
      .toEqual([true]);
  });

  it('P23: an outcome of our own that counts as a refusal asks for the words', async () => {
    const program = testProgram();
    await writeSettings(program.database, {
      ...program.defaults,
      callOutcomes: [{ id: 'own', label: 'Will not hear of it', like: 'refused' }],
    });
    const { now } = await correcting([{ outcome: 'talked', promises: [] }], program);
    expect(get('entry-words').elements()).toEqual([]);
    await userEvent.selectOptions(get('entry-outcome'), 'Will not hear of it');
    await expect.element(get('entry-words')).toBeVisible();
    await save();
    await expect.element(page.getByText(/A refusal is written down with care/)).toBeVisible();
    expect((await now()).activities).toHaveLength(1);
    await userEvent.fill(get('entry-words'), 'Sue us');
    await save();
    await expect
      .poll(async () => (await now()).activities)
      .toContainEqual(
        expect.objectContaining({ outcome: 'refused', ownOutcome: 'Will not hear of it', words: 'Sue us' }),
      );
  });
});
