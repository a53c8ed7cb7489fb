import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Program } from '../../../lib/app/program.ts';
import { copyTemplate } from '../../../lib/app/template-copy.ts';
import { chooseText } from '../../../lib/app/text-choices.ts';
import { addDays, dayIn } from '../../../lib/domain/day.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { addActivity, addPlan, addPromise } from '../../../lib/storage/log-store.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { seedForHandOff } from '../../support/components/seed-for-hand-off.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const DAY = 24 * 3_600_000;
const TODAY = dayIn('Europe/Berlin', NOW);
const button = (textId: string) => page.getByTestId(`note-${textId}`);

beforeEach(() => page.viewport(360, 800));

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

async function book() {
  const program = testProgram();
  return { program, facts: await seededAccount(program) };
}

async function tab(name: RegExp) {
  await userEvent.click(page.getByRole('tab', { name }));
}

/** Pressed, it opens the draft, under the name the list of texts has for it. */
async function opens(textId: string, title: string) {
  await expect.element(button(textId)).toBeVisible();
  await noFaults();
  await userEvent.click(button(textId));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  await noFaults();
}

async function agreedYesterday({ account, contacts, items }: AccountFacts, program: Program) {
  const [mary, item] = [contacts[0], items[0]];
  if (!mary || !item) throw new Error('as seeded');
  const call = { id: 'talk', accountId: account.id, contactId: mary.id, at: NOW - DAY, items: [] };
  await addActivity(program.database, buildCall({ ...call, outcome: 'promised' }));
  return {
    accountId: account.id,
    activityId: 'talk',
    createdAt: NOW - DAY,
    covers: [{ itemId: item.id, open: item.open }],
  };
}

describe('a short mail is one tap away where it belongs', () => {
  it('P2: copies, at the invoices', async () => {
    const { program, facts } = await book();
    await openPanel(program, facts.account.id);
    await tab(/^Invoices/);
    await opens('resend', 'The invoice again');
  });

  it('P5: a question about details that are old, at the people', async () => {
    const { program, facts } = await book();
    await openPanel(program, facts.account.id);
    await tab(/^People/);
    await opens('details-request', 'Are your details still right?');
  });

  it('US4: the confirmation of a stop, at the stop, until it is sent', async () => {
    const { program, facts } = await book();
    const { account } = facts;
    await program.database.holds.add(
      buildHold({ accountId: account.id, kind: 'no-mails', since: NOW - 1000 }),
    );
    await openPanel(program, account.id);
    await opens('stop-confirmation', 'No more messages, confirmed');
  });

  it('US4: in the user’s own words it is called as she calls it, and confirms once', async () => {
    const { program, facts } = await book();
    const { account } = facts;
    const accountId = account.id;
    await program.database.holds.add(buildHold({ accountId, kind: 'no-mails', since: NOW - 1000 }));
    const copy = await copyTemplate(program, { id: 'stop-confirmation', name: 'Quiet from now on' });
    if (!copy.ok) throw new Error(copy.message);
    const templateId = copy.value.id;
    await chooseText(program, { textId: 'stop-confirmation', accountId, templateId });
    await openPanel(program, accountId);
    await userEvent.click(button('stop-confirmation'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Quiet from now on');
    const sent = { accountId, textId: templateId, builtInId: 'stop-confirmation', at: NOW };
    await addActivity(program.database, buildMail({ ...sent, purpose: 'note', items: [], levelId: null }));
    await userEvent.click(page.getByRole('button', { name: 'Back to the account' }));
    await expect.element(page.getByTestId('hold')).toBeVisible();
    await expect.element(button('stop-confirmation')).not.toBeInTheDocument();
  });

  it('P25: a word before a promised day', async () => {
    const { program, facts } = await book();
    const agreed = await agreedYesterday(facts, program);
    const promise = { ...agreed, amount: { amount: 60_000, currency: 'EUR' }, dueOn: addDays(TODAY, 1) };
    await addPromise(program.database, buildPromise(promise));
    await openPanel(program, facts.account.id);
    await tab(/^Agreements/);
    await opens('promise-reminder', 'A promised day comes soon');
  });

  it('P16: a word before an instalment', async () => {
    const { program, facts } = await book();
    const agreed = await agreedYesterday(facts, program);
    const part = (days: number) => ({
      dueOn: addDays(TODAY, days),
      amount: { amount: 60_000, currency: 'EUR' },
    });
    await addPlan(program.database, buildPlan({ ...agreed, instalments: [part(1), part(31)] }));
    await openPanel(program, facts.account.id);
    await tab(/^Agreements/);
    await opens('plan-reminder', 'An instalment comes soon');
  });

  it('P27: a word before the hand-off, beside noting it', async () => {
    const { program, accountId } = await seedForHandOff();
    await openPanel(program, accountId);
    await opens('hand-off-announcement', 'Hand-off announcement');
  });
});
