import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Program } from '../../../lib/app/program.ts';
import type { Activity } from '../../../lib/domain/activity.ts';
import { writeDraft } from '../../../lib/storage/draft-store.ts';
import { addActivity, addDispute, addPromise } from '../../../lib/storage/log-store.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildPayment } from '../../support/build-payment.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const rows = page.getByTestId('activity-row');

beforeEach(() => page.viewport(360, 900));

/** A log as a few weeks bring it about. */
async function fewWeeks(program: Program) {
  const { account, items, contacts } = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 20],
      [45_050, 'EUR', 12],
    ],
  });
  const [first, second] = items;
  const [mary] = contacts;
  if (!first || !second || !mary) throw new Error('Northwind has two invoices, and Mary');
  const own = { accountId: account.id, zone: program.defaults.zone };
  const covered = [{ itemId: first.id, levelId: null, open: first.open }];
  const believed = { overdue: [first.open], asOf: '2026-11-12' };
  const refused = buildCall({
    ...{ ...own, id: program.newId(), at: NOW - 6 * DAY, outcome: 'refused' },
    ...{ words: 'Not a cent before the crates are replaced', note: 'Calm, but firm', believed },
    ...{ phone: '+49 40 555 0100', seconds: 250, contactId: mary.id, items: covered },
  });
  const promise = buildCall({
    ...{ ...own, id: program.newId(), at: NOW - DAY, outcome: 'promised', note: 'Pays after the fair' },
    ...{ zone: 'America/New_York', contactId: mary.id, items: covered, believed },
  });
  const draft = buildDraft({
    ...{ ...own, id: program.newId(), activityId: promise.id, state: 'sent' },
    body: 'Dear Mary,\n\nthank you.\n\nJo',
  });
  const mail = buildMail({
    ...{ ...own, id: program.newId(), at: NOW - 23 * HOUR, purpose: 'as-per-our-call', contactId: mary.id },
    ...{ confirmsId: promise.id, draftId: draft.id, items: covered, subject: 'Our phone call' },
    body: 'Dear Mary,\n\nthank you for your time.\n\nJo',
  });
  const all: Activity[] = [
    refused,
    buildMail({ ...own, id: program.newId(), at: NOW - 5 * DAY, contactId: mary.id, items: covered }),
    buildBounce({ ...own, id: program.newId(), at: NOW - 5 * DAY + HOUR, contactId: mary.id }),
    buildAnswer({
      ...own,
      id: program.newId(),
      at: NOW - 3 * DAY,
      contactId: mary.id,
      note: 'Café Müller closes',
    }),
    buildPayment({
      ...{ ...own, id: program.newId(), at: NOW - 2 * HOUR, on: '2026-11-18' },
      items: [{ itemId: second.id, amount: { amount: 10_000, currency: 'EUR' } }],
    }),
    promise,
    mail,
  ];
  for (const activity of all) await addActivity(program.database, activity);
  await writeDraft(program.database, draft);
  await addDispute(
    program.database,
    buildDispute({
      ...own,
      id: program.newId(),
      activityId: refused.id,
      itemIds: [first.id],
      text: 'Broken crates',
    }),
  );
  await addPromise(
    program.database,
    buildPromise({
      ...{ ...own, id: program.newId(), activityId: promise.id, amount: first.open, dueOn: '2026-12-04' },
      ...{ covers: [{ itemId: first.id, open: first.open }], createdAt: NOW - DAY },
    }),
  );
  return { account, first, second, mary, refused, promise, mail };
}

async function openLog(program: Program, accountId: string) {
  const surface = await openPanel(program, accountId);
  await userEvent.click(page.getByRole('tab', { name: /Log/ }));
  return surface;
}

const row = (words: string | RegExp) => rows.filter({ hasText: words });
const open = async (words: string | RegExp) => userEvent.click(row(words).getByRole('button').first());

describe('D13: the log', () => {
  it('is listed by days, each entry a sentence with its time on its own clock', async () => {
    const program = testProgram();
    const { account } = await fewWeeks(program);
    await openLog(program, account.id);
    await expect.element(row(/refused to pay/)).toBeVisible();
    expect(rows.elements().map((one) => one.querySelector('span')?.textContent)).toEqual([
      expect.stringContaining('Payment of 100.00 EUR seen on 18 November'),
      expect.stringContaining('Confirmation sent to Mary Adams'),
      expect.stringMatching(/^Call with Mary Adams: promised to pay4:00 GMT-5 \(10:00 here\)INV-1/),
      expect.stringContaining('Mary Adams wrote'),
      expect.stringContaining('Mail to mary.adams@northwind.example came back'),
      expect.stringContaining('Mail sent to Mary Adams'),
      expect.stringContaining('Call with Mary Adams: refused to pay'),
    ]);
    const days = page
      .getByRole('heading', { level: 3 })
      .elements()
      .map((one) => one.textContent);
    expect(days.map((text) => text?.replace(',', ''))).toEqual([
      'Thu 19 Nov',
      'Wed 18 Nov',
      'Mon 16 Nov',
      'Sat 14 Nov',
      'Fri 13 Nov',
    ]);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('P23: a refusal shows its exact words first, closed and opened', async () => {
    const program = testProgram();
    const { account } = await fewWeeks(program);
    await openLog(program, account.id);
    await expect
      .element(row(/refused to pay/))
      .toMatchTextContent(/“Not a cent before the crates are replaced”. Calm/);
    await open(/refused to pay/);
    const details = row(/refused to pay/).element();
    await expect.element(row(/refused to pay/).getByText('The words used')).toBeVisible();
    expect([...details.querySelectorAll('dt')].map((one) => one.textContent)).toEqual([
      'The words used',
      'Note',
      'Person',
      'Number',
      'Length',
      'Invoices',
      'What came of it',
      'What we believed then',
    ]);
    expect(details.textContent).toContain('1,200.00 EUR overdue, by figures of 12 November, 1 day old.');
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('case 55: of a mail what was sent, and what was changed before', async () => {
    const program = testProgram();
    const { account } = await fewWeeks(program);
    await openLog(program, account.id);
    await open(/Confirmation sent/);
    await expect.element(row(/Confirmation sent/)).toMatchTextContent(/Left out: thank you\./);
    await expect.element(row(/Confirmation sent/)).toMatchTextContent(/Added: thank you for your time\./);
  });

  it('is opened, searched and filtered with the keyboard', async () => {
    const program = testProgram();
    const { account } = await fewWeeks(program);
    await openLog(program, account.id);
    const search = page.getByTestId('log-search');
    await userEvent.fill(search, 'CAFE muller');
    await expect.element(page.getByText('1 of 7 entries')).toBeVisible();
    expect(rows.elements()).toHaveLength(1);
    row(/Mary Adams wrote/)
      .getByRole('button')
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(row(/Mary Adams wrote/).getByTestId('log-correct')).toBeVisible();
    await userEvent.fill(search, 'nothing of the kind');
    await expect.element(page.getByText('No entry fits')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(page.getByTestId('log-show-all'));
    await userEvent.click(page.getByTestId('log-filter'));
    await userEvent.selectOptions(page.getByTestId('log-group'), 'agreements');
    await expect.element(page.getByText('3 of 7 entries')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('of two thousand entries is there at once, and more of it by a tap', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    const many = Array.from({ length: 2_000 }, (_, index) =>
      buildMail({
        ...{ id: program.newId(), accountId: account.id, zone: program.defaults.zone },
        ...{ at: NOW - index * HOUR, subject: `Mail number ${index}`, body: 'Some words. '.repeat(60) },
      }),
    );
    await program.database.activities.bulkAdd(many);
    await openLog(program, account.id);
    await expect.element(rows.first()).toBeVisible();
    expect(rows.elements()).toHaveLength(30);
    await userEvent.fill(page.getByTestId('log-search'), 'number 1777');
    await expect.element(page.getByText('1 of 2000 entries')).toBeVisible();
    await userEvent.fill(page.getByTestId('log-search'), '');
    await userEvent.click(page.getByTestId('log-more'));
    await expect.poll(() => rows.elements().length).toBe(130);
  });

  it('that is empty says what to do', async () => {
    const program = testProgram();
    const { account } = await seededAccount(program);
    await openLog(program, account.id);
    await expect.element(page.getByText('No contact on record')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
  });
});

describe('a correction', () => {
  it('of a promise says that it was confirmed, and leaves what was first noted readable', async () => {
    const program = testProgram();
    const { account, promise } = await fewWeeks(program);
    await openLog(program, account.id);
    await open(/promised to pay/);
    await userEvent.click(row(/promised to pay/).getByTestId('log-correct'));
    await expect
      .element(page.getByTestId('log-confirmed'))
      .toMatchTextContent(/This was confirmed in writing on 18 November, 11:00 CET/);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    await userEvent.fill(page.getByTestId('entry-sum'), '1300');
    await userEvent.click(page.getByTestId('log-correct-save'));
    await expect.element(page.getByText('That is more than was open on these invoices then.')).toBeVisible();
    await userEvent.fill(page.getByTestId('entry-sum'), '1.020,50');
    await userEvent.fill(page.getByTestId('entry-sum-day'), '2026-12-11');
    await userEvent.click(page.getByTestId('log-correct-save'));
    const call = row(/Call with Mary Adams: promised to pay/);
    await expect.element(call).toMatchTextContent(/Promised 1,020.50 EUR for 11 December: pending/);
    await expect
      .element(call)
      .toMatchTextContent(/Noted wrongly, correctedPromised 1,200.00 EUR for 4 December/);
    await expect.element(call.getByText('corrected', { exact: true })).toBeVisible();
    await userEvent.click(call.getByTestId('log-before'));
    expect(await axeViolations('light')).toEqual([]);
    const facts = await factsOf(program, account.id);
    expect(facts.promises).toMatchObject([{ amount: { amount: 102_050 }, dueOn: '2026-12-11' }]);
    expect(facts.activities).toContainEqual(promise);
  });

  it('from "promised" to "refused" asks for the words, and the promise goes', async () => {
    const program = testProgram();
    const { account } = await fewWeeks(program);
    await openLog(program, account.id);
    await open(/promised to pay/);
    await userEvent.click(row(/promised to pay/).getByTestId('log-correct'));
    await userEvent.selectOptions(page.getByTestId('entry-outcome'), 'refused');
    await userEvent.fill(page.getByTestId('entry-note'), '');
    await userEvent.click(page.getByTestId('entry-agreed-remove'));
    await userEvent.click(page.getByTestId('log-correct-save'));
    await expect.element(page.getByText(/A refusal is written down with care/)).toBeVisible();
    await userEvent.fill(page.getByTestId('entry-words'), 'Sue us');
    await userEvent.click(page.getByTestId('log-correct-save'));
    await expect.element(row(/4:00 GMT-5/)).toMatchTextContent(/refused to pay.*Sue us/);
    expect((await factsOf(program, account.id)).promises).toEqual([]);
  });

  it('that a mail was never sent is asked twice, and stays in the log', async () => {
    const program = testProgram();
    const { account } = await fewWeeks(program);
    await openLog(program, account.id);
    await open(/Confirmation sent/);
    await userEvent.click(row(/Confirmation sent/).getByTestId('log-correct'));
    await userEvent.click(page.getByTestId('log-strike'));
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(page.getByTestId('log-strike-yes'));
    await expect.element(row(/Was not sent: Confirmation sent to Mary Adams/)).toBeVisible();
    await expect.element(page.getByTestId('waiting-draft')).toBeVisible();
  });

  it('of a payment seen by hand changes what is open', async () => {
    const program = testProgram();
    const { account, second } = await fewWeeks(program);
    await program.database.items.update(second.id, { asOf: '2026-11-17' as never });
    await openLog(program, account.id);
    const openOnSecond = async () =>
      (await factsOf(program, account.id)).items.find(({ id }) => id === second.id)?.open;
    expect(await openOnSecond()).toEqual({ amount: 35_050, currency: 'EUR' });
    await open(/Payment of 100.00 EUR/);
    await userEvent.click(row(/Payment of/).getByTestId('log-correct'));
    await userEvent.fill(page.getByTestId('entry-amount'), '450.50');
    await userEvent.click(page.getByTestId('log-correct-save'));
    await expect.element(row(/Payment of 450.50 EUR/)).toBeVisible();
    expect(await openOnSecond()).toEqual({ amount: 0, currency: 'EUR' });
    await userEvent.click(row(/Payment of 450.50/).getByTestId('log-correct'));
    await userEvent.click(page.getByTestId('log-strike'));
    await userEvent.click(page.getByTestId('log-strike-yes'));
    await expect.element(row(/Did not come in/)).toBeVisible();
    expect(await openOnSecond()).toEqual(second.open);
  });
});

describe('noted by hand', () => {
  it('E6, case 54: "They wrote" holds what would go out next', async () => {
    const program = testProgram();
    const { account, mary } = await fewWeeks(program);
    await openLog(program, account.id);
    await userEvent.click(page.getByTestId('log-they-wrote'));
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    await userEvent.click(page.getByTestId('heard-save'));
    await expect.element(page.getByText('What was it about? One line is enough.')).toBeVisible();
    await userEvent.selectOptions(page.getByTestId('entry-person'), mary.id);
    await userEvent.fill(page.getByTestId('heard-note'), 'By post: asks for a copy');
    await userEvent.click(page.getByTestId('heard-save'));
    await expect.element(rows.first()).toMatchTextContent(/Mary Adams wrote.*By post: asks for a copy/);
    await expect
      .element(page.getByTestId('next-contact'))
      .toMatchTextContent(/Does their mail change anything/);
  });

  it('a meeting ends the silence and holds nothing', async () => {
    const program = testProgram();
    const { account, mary } = await fewWeeks(program);
    const surface = await openLog(program, account.id);
    await userEvent.click(page.getByTestId('log-we-met'));
    await userEvent.selectOptions(page.getByTestId('entry-person'), mary.id);
    await userEvent.fill(page.getByTestId('heard-note'), 'At the fair');
    await userEvent.fill(page.getByTestId('entry-time'), '08:30');
    await userEvent.click(page.getByTestId('heard-save'));
    await expect.element(row(/Mary Adams was met/)).toBeVisible();
    const [noted] = (await factsOf(program, account.id)).activities.filter(
      (one) => one.kind === 'answer' && one.way === 'met',
    );
    expect(noted).toMatchObject({ at: Date.parse('2026-11-19T07:30:00Z'), seen: null, contactId: mary.id });
    await expect.poll(() => surface.asked).toContain('bookChanged');
  });

  it('"They called" opens the call card for a call that came in', async () => {
    const program = testProgram();
    const { account } = await fewWeeks(program);
    await openLog(program, account.id);
    await userEvent.click(page.getByTestId('log-they-called'));
    await expect.element(page.getByTestId('call-outcome')).toBeVisible();
    await userEvent.click(page.getByTestId('call-when'));
    await expect.element(page.getByTestId('call-direction')).toHaveValue('in');
  });
});

it('the log is printed whole, as it is filtered, under the names of firm and customer', async () => {
  const program = testProgram();
  const { account } = await fewWeeks(program);
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  onTestFinished(() => print.mockRestore());
  await openLog(program, account.id);
  await userEvent.click(page.getByTestId('log-filter'));
  await userEvent.selectOptions(page.getByTestId('log-group'), 'calls');
  await userEvent.click(page.getByTestId('log-print'));
  await expect.poll(() => print.mock.calls.length).toBe(1);
  const sheet = document.querySelector('[data-print]');
  expect(sheet?.textContent).toContain('Harbour SuppliesNorthwind TradersContact log, 2 entries: Calls.');
  expect(sheet?.textContent).toContain('19 November 2026, 10:00 CET (Europe/Berlin)');
  expect(sheet?.textContent).toContain('Not a cent before the crates are replaced');
  expect(sheet?.querySelectorAll('section')).toHaveLength(2);
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => document.querySelector('[data-print]')).toBeNull();
});
