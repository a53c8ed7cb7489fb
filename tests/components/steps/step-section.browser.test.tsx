import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StepSection } from '../../../components/steps/step-section.tsx';
import { readDueContact } from '../../../lib/storage/due-store.ts';
import { readProcedures } from '../../../lib/storage/procedure-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const rows = page.getByTestId('step-row');
const save = page.getByTestId('step-save').first();
const row = (name: string) => rows.filter({ hasText: name });

async function open() {
  const program = testProgram();
  const { account } = await seededAccount(program);
  const surface = fakeSurface(program);
  await renderPage(<StepSection />, surface);
  await expect.element(rows.first()).toBeVisible();
  const own = async () => (await readProcedures(program.database)).get('trade');
  return { program, account, surface, own };
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
}

beforeEach(() => page.viewport(1100, 900));

describe('the list of steps', () => {
  it('reads each step in words: day, way, tone, text, how often and what it needs', async () => {
    await open();
    await expect.element(row('Courtesy note').first()).toMatchTextContent(/5 days before the due date/);
    await expect
      .element(row('Friendly reminder').first())
      .toMatchTextContent(
        /By mail, friendly, with the text “Friendly reminder”. Once; nothing else for 10 days/,
      );
    await expect
      .element(row('Final notice').first())
      .toMatchTextContent(/a person decides.*a call before it.*gives a term of 15 days/);
    await userEvent.click(page.getByRole('tab', { name: 'Private customers' }));
    await expect.element(row('gives a term of 30 days')).toBeVisible();
    await noFaults();
    await page.viewport(360, 800);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

describe('a step', () => {
  it('is changed where it stands, saved, and followed from then on', async () => {
    const { program, account, surface, own } = await open();
    await expect.element(save).toBeDisabled();
    await userEvent.click(page.getByRole('button', { name: 'Change Friendly reminder' }).first());
    await userEvent.fill(page.getByTestId('step-days'), '30');
    await userEvent.selectOptions(page.getByTestId('step-way').nth(1), 'letter');
    await noFaults();
    await expect.element(row('Friendly reminder').first()).toMatchTextContent(/30 days after the due date/);
    await userEvent.click(save);
    await expect.element(page.getByText('Your own steps, saved')).toBeVisible();
    expect((await own())?.levels[1]).toMatchObject({
      from: { after: 'due-date', days: 30 },
      channels: ['email', 'letter'],
    });
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
    expect((await readDueContact(program.database, account.id))?.kind).toBe('not-now');
  });

  it('may be counted before the due date without a minus', async () => {
    const { own } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Change Friendly reminder' }).first());
    await userEvent.selectOptions(page.getByTestId('step-from'), 'days before the due date');
    await userEvent.fill(page.getByTestId('step-days'), '2');
    await userEvent.click(save);
    await expect.poll(async () => (await own())?.levels[1]?.from).toEqual({ after: 'due-date', days: -2 });
  });

  it('that contradicts itself says so at its place, and is not saved', async () => {
    const { own } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Change Final notice' }).first());
    await userEvent.fill(page.getByTestId('step-term'), '10');
    await expect.element(page.getByText('A final notice gives at least 15 days.')).toBeVisible();
    await expect.element(save).toBeDisabled();
    await userEvent.fill(page.getByTestId('step-term'), '20');
    await userEvent.click(page.getByTestId('step-decided'));
    await expect.element(page.getByTestId('step-problem')).toMatchTextContent(/a person has to decide it/);
    await noFaults();
    await expect.element(save).toBeDisabled();
    await userEvent.click(page.getByRole('button', { name: 'Discard changes' }));
    await expect.element(page.getByTestId('step-problem')).not.toBeInTheDocument();
    expect(await own()).toBeUndefined();
  });

  it('is removed and added again where it stood', async () => {
    await open();
    const names = () => rows.elements().map((element) => element.getAttribute('data-step'));
    const before = names();
    await userEvent.click(page.getByRole('button', { name: 'Change Second notice' }).first());
    await userEvent.click(page.getByTestId('step-remove'));
    await expect.poll(names).not.toContain(undefined);
    await expect.poll(() => names().length).toBe(before.length - 1);
    await userEvent.click(page.getByTestId('step-add'));
    await userEvent.click(page.getByRole('menuitem', { name: /Second notice/ }));
    await expect.poll(names).toEqual(before);
  });
});

it('what holds for all steps is changed too, and all is as shipped again after asking', async () => {
  const { own } = await open();
  await userEvent.fill(page.getByTestId('steps-minimumGapDays').first(), '9');
  await userEvent.click(save);
  await expect.poll(async () => (await own())?.minimumGapDays).toBe(9);
  await userEvent.click(page.getByTestId('step-reset'));
  await userEvent.click(page.getByTestId('step-reset-confirm'));
  await expect.poll(own).toBeUndefined();
  await expect.element(page.getByTestId('steps-minimumGapDays').first()).toHaveValue(7);
});

describe('the preview', () => {
  it('lives through four months of the own book, writes nothing, and shows figures, weeks and diary', async () => {
    const { program, surface } = await open();
    const before = await program.database.activities.count();
    await userEvent.click(page.getByTestId('simulate-run').first());
    const result = page.getByTestId('simulate-result');
    await expect.element(result).toMatchTextContent(/Tried on the one customer with something open/);
    await expect.element(page.getByRole('figure', { name: 'Contacts per week' })).toBeVisible();
    await userEvent.click(page.getByTestId('simulate-diary'));
    await expect.element(page.getByTestId('diary-row').first()).toMatchTextContent(/Northwind Traders/);
    await noFaults();
    expect(await program.database.activities.count()).toBe(before);
    expect(surface.asked).toEqual([]);
  });

  it('compares the edited steps with the saved ones, and says when they have changed since', async () => {
    await open();
    await userEvent.fill(page.getByTestId('steps-minimumGapDays').first(), '20');
    await userEvent.click(page.getByRole('button', { name: 'Compare with the saved steps' }));
    await expect.element(page.getByRole('columnheader', { name: 'As edited' })).toBeVisible();
    await expect.element(page.getByRole('figure', { name: 'Contacts per week, as edited' })).toBeVisible();
    await userEvent.fill(page.getByTestId('steps-minimumGapDays').first(), '21');
    await expect.element(page.getByText('The steps have changed since this was tried out')).toBeVisible();
  });
});
