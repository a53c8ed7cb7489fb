import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { confirmFigures } from '../../../lib/app/confirm-figures.ts';
import { recordPlacement } from '../../../lib/app/record-placement.ts';
import { recordSent } from '../../../lib/app/record-sent.ts';
import { refreshDue } from '../../../lib/app/refresh-due.ts';
import { saveProcedure } from '../../../lib/app/save-procedure.ts';
import { tellPartner } from '../../../lib/app/tell-partner.ts';
import { writeReminder } from '../../../lib/app/write-reminder.ts';
import { day } from '../../../lib/domain/day.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { readDueContact } from '../../../lib/storage/due-store.ts';
import { addActivity, addDispute } from '../../../lib/storage/log-store.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildMail } from '../../support/build-mail.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { seedAnswer } from '../../support/components/seed-answer.ts';
import { seedForDecision } from '../../support/components/seed-for-decision.ts';
import { seedForHandOff } from '../../support/components/seed-for-hand-off.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const DAY = 24 * 3_600_000;
const headline = page.getByTestId('next-contact');
const answer = (name: string) => page.getByTestId('ask-answer').filter({ hasText: name });

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

beforeEach(() => page.viewport(360, 800));

describe('case 25: what was done before', () => {
  const old = (program = testProgram()) => seededAccount(program, { invoices: [[120_000, 'EUR', 47]] });

  it.each([
    ['Nothing yet', null],
    ['Reminders were sent', 'second-notice'],
    ['We also called', 'call'],
    ['A final notice was sent', 'final-notice'],
  ])('“%s” is one tap, and the suggestion goes on from there', async (label, levelId) => {
    const program = testProgram();
    const { account } = await old(program);
    const surface = await openPanel(program, account.id);
    await expect.element(headline).toMatchTextContent(/what was done before\?$/);
    await userEvent.click(answer(label));
    await expect.element(headline).not.toMatchTextContent(/what was done before/);
    const { activities } = await factsOf(program, account.id);
    expect(activities).toMatchObject([{ kind: 'prior-contact', on: null, items: [{ levelId }] }]);
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
  });

  it('keeps the day of the last one where somebody knows it; a day to come is refused in a sentence', async () => {
    const program = testProgram();
    const { account } = await old(program);
    await openPanel(program, account.id);
    await userEvent.fill(page.getByTestId('prior-day'), '2026-12-01');
    await userEvent.click(answer('Reminders were sent'));
    await expect.element(page.getByTestId('answer-refusal')).toMatchTextContent(/still to come/);
    await userEvent.fill(page.getByTestId('prior-day'), '2026-11-02');
    await expect.element(page.getByTestId('answer-refusal')).not.toBeInTheDocument();
    await userEvent.click(answer('Reminders were sent'));
    await expect.element(headline).not.toMatchTextContent(/what was done before/);
    expect((await factsOf(program, account.id)).activities).toMatchObject([{ on: '2026-11-02' }]);
  });

  it('says what follows, leaves the other ways reachable, and is sound at 360 px', async () => {
    const program = testProgram();
    const { account } = await old(program);
    await openPanel(program, account.id);
    await expect.element(page.getByTestId('then')).toMatchTextContent(/^Then: call Mary Adams/);
    for (const id of ['log-call', 'draft-email', 'snooze'])
      await expect.element(page.getByTestId(id)).toBeVisible();
    await noFaults();
  });

  it('is answered with the keyboard alone', async () => {
    const program = testProgram();
    const { account } = await old(program);
    await openPanel(program, account.id);
    page.getByTestId('prior-day').element().focus();
    for (let presses = 0; presses < 8; presses += 1) {
      await userEvent.keyboard('{Tab}');
      if (document.activeElement?.textContent === 'Nothing yet') break;
    }
    await userEvent.keyboard('{Enter}');
    await expect.element(headline).toMatchTextContent(/^Call Mary Adams/);
  });
});

describe('case 1: figures that are too old', () => {
  async function stale() {
    const program = testProgram();
    const { account } = await seededAccount(program);
    program.setNow(NOW + 8 * DAY);
    return { program, account, surface: await openPanel(program, account.id) };
  }

  it('are imported again on the options page', async () => {
    const { surface } = await stale();
    await userEvent.click(answer('Import newer figures'));
    expect(surface.asked).toEqual(['openOptions #import']);
    await noFaults();
  });

  it('or confirmed by who has checked', async () => {
    const { program, account } = await stale();
    await userEvent.click(answer('I checked: nothing came in'));
    await expect.element(headline).toMatchTextContent(/^Write to Mary Adams/);
    expect((await factsOf(program, account.id)).activities).toMatchObject([{ kind: 'figures-checked' }]);
  });
});

describe('E6: they wrote since', () => {
  async function wrote() {
    const program = testProgram();
    const { account, items } = await seededAccount(program);
    const covered = items.map(({ id, open }) => ({ itemId: id, levelId: 'friendly-reminder', open }));
    const sent = { accountId: account.id, at: NOW - 11 * DAY, items: covered, levelId: 'friendly-reminder' };
    await addActivity(program.database, buildMail({ id: program.newId(), ...sent }));
    await seedAnswer(program, account.id, NOW - 2 * DAY);
    return { program, account, surface: await openPanel(program, account.id) };
  }

  it('is asked, and released with one click', async () => {
    const { program, account, surface } = await wrote();
    await expect.element(headline).toMatchTextContent('Does their mail change anything?');
    await expect
      .element(page.getByTestId('next-contact-reason').first())
      .toMatchTextContent(/^Mary Adams wrote on .+ Read it before anything else goes out\.$/);
    await userEvent.click(answer('Nothing changes: go on'));
    await expect.element(headline).toMatchTextContent(/^Write to Mary Adams/);
    expect((await factsOf(program, account.id)).activities.at(-1)).toMatchObject({ seen: { isRead: true } });
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
  });

  it('leaves the call card and the other ways reachable, and is sound at 360 px', async () => {
    await wrote();
    await expect.element(headline).toMatchTextContent('Does their mail change anything?');
    for (const id of ['log-call', 'snooze']) await expect.element(page.getByTestId(id)).toBeVisible();
    await noFaults();
  });
});

describe('P21: a step that only a person may take', () => {
  async function toDecide() {
    const program = testProgram();
    const { account } = await seedForDecision(program);
    await openPanel(program, account.id);
    await expect.element(headline).toMatchTextContent('Decide: final notice');
    const decision = async () =>
      (await factsOf(program, account.id)).activities.find(({ kind }) => kind === 'decision');
    return { program, account, decision };
  }

  it('says what it means, and once decided the notice is written like any mail', async () => {
    const { decision } = await toDecide();
    await expect.element(page.getByText(/names a day 15 days ahead/)).toBeVisible();
    await noFaults();
    await userEvent.click(answer('Send the final notice'));
    await expect.element(headline).toMatchTextContent(/^Write to Mary Adams/);
    expect(await decision()).toMatchObject({ go: true, on: '2026-11-19', levelId: 'final-notice' });
    await userEvent.click(page.getByTestId('draft-email'));
    await expect.element(page.getByTestId('draft-body')).toBeVisible();
  });

  it('is put off for a week, or to a day of one’s choice', async () => {
    const { decision } = await toDecide();
    await expect.element(page.getByTestId('decide-again')).toHaveValue('2026-11-26');
    await userEvent.fill(page.getByTestId('decide-again'), '');
    await userEvent.click(answer('Not yet'));
    await expect.element(page.getByTestId('answer-refusal')).toMatchTextContent(/Choose a day after today/);
    await userEvent.fill(page.getByTestId('decide-again'), '2026-12-03');
    await userEvent.click(answer('Not yet'));
    await expect.element(page.getByText('Not now', { exact: true })).toBeVisible();
    expect(await decision()).toMatchObject({ go: false, on: '2026-12-03' });
  });
});

describe('P10: a complaint whose answer was due', () => {
  async function complained() {
    const program = testProgram();
    const { account, items } = await seededAccount(program);
    const itemIds = items.map(({ id }) => id);
    await addDispute(
      program.database,
      buildDispute({ accountId: account.id, itemIds, answerBy: '2026-11-10', createdAt: NOW - 15 * DAY }),
    );
    await refreshDue(program, [account.id]);
    await openPanel(program, account.id);
    await expect.element(headline).toMatchTextContent('Is the complaint settled?');
    return { program, account };
  }

  it('is settled by one tap, and may be asked for again', async () => {
    const { program, account } = await complained();
    await noFaults();
    await userEvent.click(answer('It is settled'));
    await expect.element(headline).toMatchTextContent(/^Write to Mary Adams/);
    expect((await factsOf(program, account.id)).disputes).toMatchObject([{ resolvedAt: NOW }]);
  });

  it('or given another week, while the rest goes on', async () => {
    const { program, account } = await complained();
    await userEvent.click(answer('Give it another week'));
    await expect.element(headline).not.toMatchTextContent('Is the complaint settled?');
    expect((await factsOf(program, account.id)).disputes).toMatchObject([
      { answerBy: '2026-11-26', resolvedAt: null },
    ]);
  });
});

describe('case 63: the hand-off', () => {
  it('once decided is noted with the partner, and no reminder follows', async () => {
    const { program, accountId } = await seedForHandOff();
    await openPanel(program, accountId);
    await expect.element(headline).toMatchTextContent('To be done: hand-off');
    await noFaults();
    await userEvent.click(page.getByTestId('placement-save'));
    await expect
      .element(page.getByTestId('answer-refusal'))
      .toMatchTextContent(/name of the collection partner/);
    await userEvent.fill(page.getByTestId('placement-partner'), 'Calm & Fair');
    await userEvent.click(page.getByTestId('placement-save'));
    await expect.element(headline).toMatchTextContent('Nothing to do now');
    const { activities } = await factsOf(program, accountId);
    expect(activities.find(({ kind }) => kind === 'placement')).toMatchObject({ partner: 'Calm & Fair' });
  });
});

it('an invoice without details to reach anybody leads to the import', async () => {
  const program = testProgram();
  const { account } = await seededAccount(program, { unreachable: true });
  const surface = await openPanel(program, account.id);
  await expect.element(headline).toMatchTextContent('Whom can we reach, and how?');
  await userEvent.click(page.getByTestId('ask-answer'));
  expect(surface.asked).toEqual(['openOptions #import']);
});

it('where every step was taken, the account manager may look after it (case 75)', async () => {
  const program = testProgram();
  const [, reminder] = DEFAULT_PROCEDURE.levels;
  if (!reminder) throw new Error('The shipped steps have changed');
  await saveProcedure(program, { ...DEFAULT_PROCEDURE, levels: [reminder] });
  const { account } = await seededAccount(program);
  const draft = await writeReminder(program, account.id);
  if (!draft.ok) throw new Error(draft.message);
  const { id, subject, body } = draft.value;
  await recordSent(program, { draftId: id, to: ['mary.adams@northwind.example'], subject, body });
  program.setNow(NOW + 28 * DAY);
  await confirmFigures(program, account.id);
  await openPanel(program, account.id);
  await expect.element(headline).toMatchTextContent('What comes next?');
  await noFaults();
  await userEvent.click(answer('Leave it to the account manager'));
  await userEvent.fill(page.getByTestId('hold-owner'), 'Jane Cole');
  await userEvent.fill(page.getByTestId('hold-note'), 'She sees them in January');
  await userEvent.fill(page.getByTestId('hold-until'), '2027-01-15');
  await userEvent.click(page.getByTestId('hold-save'));
  await expect.element(page.getByTestId('hold')).toMatchTextContent(/Looked after by Jane Cole/);
});

describe('case 63: money comes in after the hand-off', () => {
  async function paidSince(open: number) {
    const { program, accountId, itemId } = await seedForHandOff();
    await recordPlacement(program, { accountId, partner: 'Calm & Fair' });
    await program.database.items.update(itemId, { 'open.amount': open });
    await refreshDue(program, [accountId]);
    return { program, accountId, line: () => readDueContact(program.database, accountId) };
  }

  it('case 63: is told to the partner, with what is left; noted with who and when, and asked no more', async () => {
    const { program, accountId, line } = await paidSince(90_000);
    expect(await line()).toMatchObject({
      kind: 'ask',
      action: 'Tell the collection partner',
      dueAt: program.now(),
    });
    await openPanel(program, accountId);
    await expect.element(headline).toMatchTextContent(/^Tell Calm & Fair that 300\.00 EUR came in on \S+$/);
    await expect
      .element(page.getByTestId('next-contact-reason').first())
      .toMatchTextContent(/^900\.00 EUR is left with them, as of 9 December$/);
    await noFaults();
    await userEvent.fill(page.getByTestId('told-note'), 'Ms Fair, by mail');
    await userEvent.click(answer('They were told'));
    await expect.element(headline).not.toMatchTextContent(/^Tell/);
    expect((await factsOf(program, accountId)).activities).toContainEqual(
      expect.objectContaining({
        kind: 'partner-told',
        partner: 'Calm & Fair',
        on: '2026-12-09',
        by: 'Jo Bell',
        note: 'Ms Fair, by mail',
        came: [{ amount: 30_000, currency: 'EUR' }],
        items: [expect.objectContaining({ open: { amount: 90_000, currency: 'EUR' } })],
      }),
    );
    expect(await line()).toMatchObject({ kind: 'not-now', dueAt: null });
    await expect
      .element(page.getByTestId('next-contact-reason').last())
      .toMatchTextContent('300.00 EUR came in since the hand-off: the collection partner was told');
  });

  it('case 63: stands in the day’s list though nothing is open any more, until it is told', async () => {
    const { program, accountId, line } = await paidSince(0);
    expect(await line()).toMatchObject({ kind: 'ask', question: 'tell-partner' });
    expect(await tellPartner(program, { accountId, on: day('2026-12-10'), note: '' })).toMatchObject({
      ok: false,
      reason: 'told-day',
    });
    expect(await tellPartner(program, { accountId, on: day('2026-12-08'), note: '' })).toMatchObject({
      ok: true,
    });
    expect(await line()).toBeNull();
    expect(await tellPartner(program, { accountId, on: day('2026-12-08'), note: '' })).toMatchObject({
      ok: false,
      reason: 'nothing-to-tell',
    });
  });
});
