import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsPage } from '../../../components/pages/options-page.tsx';
import { recordCall } from '../../../lib/app/record-call.ts';
import { readSettings } from '../../../lib/storage/settings-store.ts';
import { callReport } from '../../support/call-report.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const by = (id: string) => page.getByTestId(id);

beforeEach(() => {
  location.hash = '#calls';
});
afterEach(() => {
  location.hash = '';
});

async function openLists() {
  const program = testProgram();
  await renderPage(<OptionsPage version="1.2.3" />, fakeSurface(program));
  await expect.element(by('own-outcome-add')).toBeVisible();
  const stored = () => readSettings(program.database, program.defaults);
  return { program, stored };
}

async function save() {
  await userEvent.click(by('call-lists-save'));
  await expect.element(page.getByText('Everything is saved')).toBeVisible();
}

it('D3: entries are added, renamed and removed, each with what it counts like', async () => {
  const { stored } = await openLists();
  await userEvent.click(by('own-outcome-add'));
  await userEvent.fill(by('own-outcome'), ' Promised, boss to sign ');
  await userEvent.selectOptions(by('own-outcome-like'), 'promised');
  await userEvent.click(by('own-reason-add'));
  await userEvent.fill(by('own-reason'), 'Flood');
  await userEvent.selectOptions(by('own-reason-like'), 'hardship');
  await userEvent.click(by('own-method-add'));
  await userEvent.fill(by('own-method'), 'Money order');
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  await save();
  const first = await stored();
  expect(first).toMatchObject({
    callOutcomes: [{ label: 'Promised, boss to sign', like: 'promised' }],
    paymentReasons: [{ label: 'Flood', like: 'hardship' }],
    paymentMethods: ['Money order'],
  });
  await userEvent.fill(by('own-outcome'), 'Boss has to sign');
  await userEvent.click(page.getByRole('button', { name: 'Remove Flood' }));
  await save();
  const [outcome] = first.callOutcomes;
  expect(await stored()).toMatchObject({
    callOutcomes: [{ id: outcome?.id, label: 'Boss has to sign', like: 'promised' }],
    paymentReasons: [],
  });
});

it.each([
  ['one of ours again', 'promised TO pay', '“promised TO pay” is in the list already.'],
  ['no name', '  ', 'Give each entry a name, or remove it.'],
])('%s: says so beside the list, and nothing is saved', async (_name, label, sentence) => {
  const { stored } = await openLists();
  await userEvent.click(by('own-outcome-add'));
  await userEvent.fill(by('own-outcome'), label);
  await userEvent.click(by('call-lists-save'));
  await expect.element(page.getByText(sentence)).toBeVisible();
  expect((await stored()).callOutcomes).toEqual([]);
});

it('D13: a call that was logged keeps its words when the entry is removed', async () => {
  const { program } = await openLists();
  await userEvent.click(by('own-outcome-add'));
  await userEvent.fill(by('own-outcome'), 'Boss has to sign');
  await save();
  const facts = await seededAccount(program);
  await recordCall(program, callReport(facts, NOW, { outcome: 'talked', ownOutcome: 'Boss has to sign' }));
  await userEvent.click(page.getByRole('button', { name: 'Remove Boss has to sign' }));
  await save();
  expect((await factsOf(program, facts.account.id)).activities[0]).toMatchObject({
    ownOutcome: 'Boss has to sign',
  });
});
