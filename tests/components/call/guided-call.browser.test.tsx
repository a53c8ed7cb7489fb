import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Program } from '../../../lib/app/program.ts';
import { branchOf } from '../../../lib/calls/branches.ts';
import { stepOf } from '../../../lib/calls/script.ts';
import { BRANCH_IDS, type BranchId, STEP_IDS } from '../../../lib/calls/step-id.ts';
import type { CallForm } from '../../../lib/domain/call-form.ts';
import { addDays, dayIn } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { readCallNotes } from '../../../lib/storage/call-notes-store.ts';
import { addPlan } from '../../../lib/storage/log-store.ts';
import { writeTemplate } from '../../../lib/storage/template-store.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openGuidedCall } from '../../support/components/open-guided-call.tsx';
import { openPanel } from '../../support/components/open-panel.tsx';
import { seedBrokenPromise } from '../../support/components/seed-broken-promise.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { ownText } from '../../support/own-text.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const MINUTE = 60_000;
const step = page.getByTestId('call-step');
const next = page.getByTestId('call-next');
const previous = page.getByTestId('call-previous');
const note = page.getByTestId('call-note');
const said = page.getByTestId('call-say');

/** Somewhere in the text. */
const part = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

beforeEach(() => page.viewport(360, 800));

async function begin(seed: Parameters<typeof seededAccount>[1] = {}) {
  const program = testProgram();
  const { account, items, contacts } = await seededAccount(program, seed);
  const screen = await openGuidedCall(program, account.id);
  return { program, account, items, contacts, screen };
}

async function kept(program: Program, accountId: string): Promise<CallForm | undefined> {
  return (await readCallNotes(program.database, accountId))?.form;
}

async function say(id: BranchId) {
  const button = page.getByTestId(`call-branch-${id}`);
  if (!button.query()) await userEvent.click(page.getByTestId('call-other-branches'));
  await userEvent.click(button);
  await expect.element(step).toHaveTextContent(branchOf(id).label);
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

describe('the steps of a guided call', () => {
  it('are walked from the opening to the thanks, each without a fault', async () => {
    await begin({
      invoices: [
        [120_000, 'EUR', 47],
        [368_000, 'USD', 12],
      ],
    });
    for (const id of STEP_IDS) {
      await expect.element(step).toHaveTextContent(stepOf(id).title);
      await noFaults();
      if (id !== 'close') await userEvent.click(next);
    }
    await expect.element(next).not.toBeInTheDocument();
    await userEvent.click(previous);
    await expect.element(step).toHaveTextContent(stepOf('details').title);
  });

  it('are walked by keys, which in the note belong to the note', async () => {
    await begin();
    await expect.element(step).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(step).toHaveTextContent(stepOf('bridge').title);
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(step).toHaveTextContent(stepOf('service').title);
    await userEvent.type(note, 'All fine{ArrowLeft}{ArrowLeft}');
    await expect.element(step).toHaveTextContent(stepOf('service').title);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(step).toHaveTextContent(stepOf('bridge').title);
    // Who is typing goes on typing.
    await expect.element(note).toHaveFocus();
    await expect.element(note).toHaveValue('All fine');
  });

  it('P25, case 32: a broken promise is quoted', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const today = dayIn('Europe/Berlin', NOW);
    await seedBrokenPromise(program, {
      accountId: account.id,
      at: NOW - 16 * 24 * 60 * MINUTE,
      dueOn: addDays(today, -9),
      amount: 120_000,
    });
    await openGuidedCall(program, account.id);
    await userEvent.click(next);
    await expect.element(said).toMatchTextContent(part('Thank you again for your time on 3 November.'));
    await userEvent.click(next);
    await expect
      .element(said)
      .toMatchTextContent(part('When we spoke on 3 November, we agreed on 1,200.00 EUR by 10 November.'));
  });

  it('P9, P18: begins in the customer’s language, and tells the facts to nobody but her', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await program.database.accounts.update(account.id, { language: 'de-DE' });
    await openGuidedCall(program, account.id);
    await expect.element(said).toMatchTextContent(/^“Guten Tag, kann ich bitte mit Mary Adams sprechen\?”/);
    await expect.element(said).toHaveAttribute('lang', 'de');
    await expect.element(page.getByText('Say, in German')).toBeVisible();
    await expect.element(said).not.toMatchTextContent(/1\.200|INV-|Rechnung/);
    await noFaults();
    await say('third-person');
    await expect.element(said).toMatchTextContent(/ausrichten, dass ich angerufen habe/);
    await expect.element(said).not.toMatchTextContent(/1\.200|INV-|Rechnung/);
    await userEvent.keyboard('{Escape}');
    await say('voicemail');
    await expect.element(said).toMatchTextContent(/^“Guten Tag, hier ist Jo Bell .*Bitte rufen Sie mich/);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(next);
    await expect.element(said).toMatchTextContent(/was wir geliefert haben/);
    await userEvent.click(next);
    await expect.element(said).toMatchTextContent(/1\.200,00.EUR/);
    await noFaults();
  });

  it('F5: says the user’s own words', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const body = 'Is {{ contact.first_name }} in?\n\nGood to hear you.\n\nAll well with the boards?';
    await writeTemplate(program.database, ownText('call-opening', { subject: 'Call', body }));
    await openGuidedCall(program, account.id);
    await expect.element(said).toHaveTextContent('“Is Mary in?”“Good to hear you.”');
    await userEvent.click(next);
    await expect.element(said).toHaveTextContent('“All well with the boards?”');
  });

  it.each([
    ['goes on', 2],
    ['has ended by its rule', 1],
  ])('P25, case 37: of a plan that %s the missed instalment is quoted', async (_, endsAfterMissed) => {
    const program = testProgram();
    const { account, items } = await seededAccount(program);
    const today = dayIn('Europe/Berlin', NOW);
    const [item] = items;
    if (!item) throw new Error('An invoice was seeded');
    const part = (days: number) => ({ dueOn: addDays(today, days), amount: money(60_000, 'EUR') });
    const plan = buildPlan({
      accountId: account.id,
      activityId: 'call-1',
      endsAfterMissed,
      covers: [{ itemId: item.id, open: item.open }],
      instalments: [part(-9), part(21)],
      createdAt: NOW - 16 * 24 * 60 * MINUTE,
    });
    await addPlan(program.database, plan);
    await openGuidedCall(program, account.id);
    await userEvent.click(next);
    await userEvent.click(next);
    await expect
      .element(said)
      .toMatchTextContent(
        /^“When we spoke on 3 November, we agreed on instalments, the next being 600\.00 EUR by 10 November/,
      );
  });

  it('P13: what is agreed is taken down while it is said', async () => {
    const { program, account } = await begin();
    for (let n = 0; n < 5; n += 1) await userEvent.click(next);
    await userEvent.click(page.getByTestId('call-promise'));
    await userEvent.fill(page.getByTestId('promise-amount'), '600');
    await userEvent.fill(page.getByTestId('promise-date'), '2026-12-04');
    await expect
      .poll(() => kept(program, account.id))
      .toMatchObject({ outcome: 'promised', promises: [{ amount: '600', dueOn: '2026-12-04' }] });
    await noFaults();
    await userEvent.click(page.getByTestId('call-not-agreed'));
    await expect.poll(() => kept(program, account.id)).toMatchObject({ outcome: 'talked', promises: [] });
  });

  it('P16: instalments open the plan', async () => {
    const { program, account } = await begin();
    for (let n = 0; n < 6; n += 1) await userEvent.click(next);
    await userEvent.click(page.getByTestId('call-plan'));
    await expect.element(page.getByTestId('plan-fields')).toBeVisible();
    expect((await kept(program, account.id))?.plan).not.toBeNull();
  });
});

describe('by keyboard and by ear', () => {
  it.each(BRANCH_IDS)('“%s” is chosen, heard and left again, without a fault', async (id) => {
    const { program, account } = await begin();
    const at = STEP_IDS.find((one) => stepOf(one).branches.includes(id)) ?? 'bridge';
    for (const _ of STEP_IDS.slice(0, STEP_IDS.indexOf(at))) await userEvent.keyboard('{ArrowRight}');
    await expect.element(step).toHaveTextContent(stepOf(at).title);
    const button = page.getByTestId(`call-branch-${id}`);
    if (!button.query()) {
      page.getByTestId('call-other-branches').element().focus();
      await userEvent.keyboard('{Enter}');
    }
    await expect.element(button).toBeVisible();
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    // The heading takes the focus: a screen reader reads on from it.
    await expect.element(step).toHaveTextContent(branchOf(id).label);
    await expect.element(step).toHaveFocus();
    await expect.element(page.getByTestId('call-courtesy')).toBeVisible();
    await noFaults();
    await userEvent.keyboard('{Escape}');
    await expect.element(step).toHaveTextContent(stepOf(at).title);
    await expect.element(step).toHaveFocus();
    await expect.poll(() => kept(program, account.id)).toMatchObject({ branch: '', outcome: '' });
  });

  it('who is typing keeps the caret and hears the new step; Escape leads out of the note, and ends nothing', async () => {
    await begin();
    await say('voicemail');
    await userEvent.keyboard('{Escape}');
    await userEvent.type(note, 'Rings for long');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(note).toHaveFocus();
    await expect.element(page.getByTestId('call-step-heard')).toHaveTextContent(stepOf('service').title);
    await userEvent.keyboard('{Escape}');
    await expect.element(step).toHaveFocus();
    await expect.element(step).toHaveTextContent(stepOf('service').title);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(step).toHaveTextContent(stepOf('bridge').title);
    // It has the focus, so nothing is read twice.
    await expect.element(page.getByTestId('call-step-heard')).toHaveTextContent('');
    await userEvent.keyboard('{Escape}');
    await expect.element(step).toHaveTextContent(stepOf('bridge').title);
  });

  it('the exact words of a refusal are left by Tab, not by Escape', async () => {
    const { program, account } = await begin();
    for (let n = 0; n < 3; n += 1) await userEvent.click(next);
    await say('refuses');
    await userEvent.type(page.getByTestId('call-words'), 'Not a cent{Escape}');
    await expect.element(step).toHaveTextContent(branchOf('refuses').label);
    await expect.poll(() => kept(program, account.id)).toMatchObject({ outcome: 'refused' });
  });

  it('a heading takes the focus on every page from the account to the card and back', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openPanel(program, account.id);
    const press = async (id: string) => {
      page.getByTestId(id).first().element().focus();
      await userEvent.keyboard('{Enter}');
    };
    const heading = page.getByRole('heading', { level: 1 });
    await press('prepare-call');
    await expect.element(heading).toHaveTextContent('Call Northwind Traders');
    await expect.element(heading).toHaveFocus();
    await press('start-call');
    await expect.element(step).toHaveFocus();
    await press('write-it-down');
    await expect.element(heading).toHaveTextContent('Log a call with Northwind Traders');
    await expect.element(heading).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Back to the account' }));
    await expect.element(heading).toHaveTextContent('Northwind Traders');
    await expect.element(heading).toHaveFocus();
  });
});

describe('what they say', () => {
  it.each<[string, BranchId, Partial<CallForm>]>([
    ['case 57', 'voicemail', { outcome: 'voicemail' }],
    ['case 57', 'no-answer', { outcome: 'no-answer' }],
    ['case 59', 'no-more-calls', { outcome: 'no-more-calls' }],
    ['case 60', 'third-person', { outcome: 'third-person' }],
    ['case 64', 'death', { outcome: 'third-person', reason: 'death' }],
    ['case 64', 'insolvency', { outcome: 'talked', reason: 'insolvency' }],
  ])('%s: “%s” is noted for the card, with what law or courtesy asks', async (_, id, form) => {
    const { program, account } = await begin();
    await say(id);
    await expect
      .element(page.getByTestId('call-courtesy'))
      .toMatchTextContent(part(branchOf(id).courtesy.text));
    await noFaults();
    await expect.poll(() => kept(program, account.id)).toMatchObject({ ...form, branch: id });
    await userEvent.click(page.getByTestId('write-it-down'));
    await expect.element(page.getByTestId('left-for')).toHaveTextContent('card');
    expect(await kept(program, account.id)).toMatchObject({ ...form, endedAt: NOW });
  });

  it('case 57, D11: a wrong number marks the number that was dialled', async () => {
    const { program, account, contacts } = await begin();
    await say('wrong-number');
    const number = contacts[0]?.phones[0]?.number;
    await expect
      .poll(() => kept(program, account.id))
      .toMatchObject({
        outcome: 'wrong-number',
        details: [{ kind: 'phone', before: number, answer: 'wrong' }],
      });
  });

  it('P23: a refusal asks for the exact words', async () => {
    const { program, account } = await begin();
    for (let n = 0; n < 3; n += 1) await userEvent.click(next);
    await say('refuses');
    await userEvent.type(page.getByTestId('call-words'), 'Not a cent');
    await noFaults();
    await expect
      .poll(() => kept(program, account.id))
      .toMatchObject({ outcome: 'refused', words: 'Not a cent' });
  });

  it('P18, rule US6: the voicemail tells nothing, and names its source', async () => {
    await begin();
    await say('voicemail');
    await expect
      .element(said)
      .toMatchTextContent(/^“Hello, this is Jo Bell from Harbour Supplies\. Please call me back\./);
    await expect
      .element(page.getByTestId('call-courtesy'))
      .toMatchTextContent(part('Rule US6, USA: 12 CFR 1006.2(j)'));
  });

  it('is unsaid by going back: nothing stops by a slip of the finger', async () => {
    const { program, account } = await begin();
    await userEvent.click(next);
    await say('fraud');
    await expect.poll(() => kept(program, account.id)).toMatchObject({ reason: 'fraud' });
    await userEvent.click(previous);
    await expect.element(step).toHaveTextContent(stepOf('service').title);
    await expect
      .poll(() => kept(program, account.id))
      .toMatchObject({ reason: 'not-asked', outcome: '', branch: '' });
  });
});

describe('their clock and the timer', () => {
  it('runs on while the panel is closed, stops when hung up, and can be taken up again', async () => {
    const { program, account, screen } = await begin();
    const timer = page.getByTestId('call-timer');
    await expect.element(timer).toHaveTextContent('00:00');
    program.setNow(NOW + 65_000);
    await expect.element(timer).toHaveTextContent('01:05');
    await screen.unmount();
    program.setNow(NOW + 3 * MINUTE);
    await openGuidedCall({ ...program }, account.id);
    await expect.element(timer).toHaveTextContent('03:00');
    await userEvent.click(page.getByTestId('hang-up'));
    program.setNow(NOW + 9 * MINUTE);
    await new Promise((done) => setTimeout(done, 1100));
    await expect.element(timer).toHaveTextContent('03:00');
    await userEvent.click(page.getByTestId('still-talking'));
    await expect.element(timer).toHaveTextContent('09:00');
  });

  it('says when it is no hour to ring them', async () => {
    await begin({ zone: 'America/New_York' });
    await expect
      .element(page.getByTestId('call-hour'))
      .toMatchTextContent(part('Thu 4:00 there (GMT-5), not a good hour until 9:00'));
  });

  it('a voicemail names hours that are day there and work here', async () => {
    await begin({ zone: 'America/New_York' });
    await say('voicemail');
    await expect
      .element(said)
      .toMatchTextContent(part('You can reach me weekdays from 8:00 to 11:00, your time.'));
  });

  it('says until when it is', async () => {
    await begin();
    await expect
      .element(page.getByTestId('call-hour'))
      .toMatchTextContent(part('10:00 there (CET), a good hour to call until 19:00'));
  });
});

it('from the panel: the call sheet leads to the call, and the call to the card with all of it', async () => {
  const program = testProgram();
  const { account } = await seededAccount(program);
  await openPanel(program, account.id);
  await userEvent.click(page.getByTestId('prepare-call'));
  await userEvent.click(page.getByTestId('start-call'));
  for (let n = 0; n < 3; n += 1) await userEvent.click(next);
  await say('not-received');
  await userEvent.type(note, 'Send it to the new office');
  await userEvent.click(page.getByTestId('write-it-down'));
  await expect.element(page.getByTestId('call-outcome')).toHaveValue('talked');
  await expect.element(page.getByTestId('call-reason')).toHaveValue('not-received');
  await expect.element(note).toHaveValue('Send it to the new office');
  expect((await kept(program, account.id))?.resend).toHaveLength(1);
});
