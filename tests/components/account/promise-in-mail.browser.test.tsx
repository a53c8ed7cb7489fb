import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Program } from '../../../lib/app/program.ts';
import { refreshDue } from '../../../lib/app/refresh-due.ts';
import { addActivity } from '../../../lib/storage/log-store.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildPageEvidence } from '../../support/build-page-evidence.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openOnPage } from '../../support/components/open-on-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const DAY = 24 * 3_600_000;
const offer = page.getByTestId('promise-in-mail');
const accept = page.getByTestId('accept-promise');

beforeEach(() => page.viewport(360, 900));

/** Northwind, reminded on 8 November; Mary has written on the 17th, and her mail says this. */
async function beside(text: string | null, program: Program = testProgram()) {
  const { account, items, contacts } = await seededAccount(program);
  const mary = contacts[0]?.emails[0]?.address ?? '';
  await addActivity(
    program.database,
    buildMail({
      id: program.newId(),
      accountId: account.id,
      at: NOW - 11 * DAY,
      zone: program.defaults.zone,
      items: items.map(({ id, open }) => ({ itemId: id, levelId: 'friendly-reminder', open })),
      levelId: 'friendly-reminder',
    }),
  );
  await refreshDue(program, [account.id]);
  const evidence = buildPageEvidence({
    language: 'en-GB',
    participants: [{ address: mary, name: 'Mary Adams', role: 'from', viaGroup: false }],
    messages: [{ key: 'm7', from: mary, dated: '17 Nov 2026, 09:05' }],
  });
  const asked: number[] = [];
  const surface = await openOnPage(program, evidence, {
    readMessage: async (_tabId: number, message: number) => {
      asked.push(message);
      return text;
    },
  });
  return { program, account, items, surface, asked, facts: () => factsOf(program, account.id) };
}

describe('E7, P15: a promise in the mail beside the panel', () => {
  it('is shown with the sentence it was found in; one click puts it on record, and the mail holds nothing any more', async () => {
    const { facts } = await beside('Hi Bob,\n\nI will pay 500.00 on 27 November.\n\nMary');
    await expect
      .element(page.getByTestId('promise-sentence'))
      .toHaveTextContent('“I will pay 500.00 on 27 November.”');
    await expect.element(page.getByTestId('mail-promise-amount')).toHaveValue('500.00');
    await expect.element(page.getByTestId('mail-promise-date')).toHaveValue('2026-11-27');
    await userEvent.click(accept);
    await expect.element(page.getByTestId('promise-accepted')).toBeVisible();
    const { promises, activities } = await facts();
    expect(promises).toMatchObject([{ amount: { amount: 50_000 }, dueOn: '2026-11-27' }]);
    const answer = activities.find(({ id }) => id === promises[0]?.activityId);
    expect(answer).toMatchObject({ kind: 'answer', note: '', seen: { key: 'gmail:m7', isRead: true } });
    await expect.element(page.getByTestId('next-contact')).not.toMatchTextContent(/wrote/);
  });

  it('what was understood is put right before it is taken', async () => {
    const { facts } = await beside('We will pay 500.00 on 27 November.');
    await userEvent.fill(page.getByTestId('mail-promise-amount'), '450.50');
    await userEvent.fill(page.getByTestId('mail-promise-date'), '2026-11-30');
    await userEvent.click(accept);
    await expect.element(page.getByTestId('promise-accepted')).toBeVisible();
    expect((await facts()).promises).toMatchObject([{ amount: { amount: 45_050 }, dueOn: '2026-11-30' }]);
  });

  it('“next Friday” can be either of two: the other is one tap away', async () => {
    const { facts } = await beside('I will pay 500.00 next Friday.');
    await expect.element(page.getByTestId('mail-promise-date')).toHaveValue('2026-11-27');
    const readings = page.getByTestId('promise-reading');
    await expect.element(readings.first()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(readings.last());
    await expect.element(page.getByTestId('mail-promise-date')).toHaveValue('2026-11-20');
    await expect.element(readings.last()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(accept);
    await expect.element(page.getByTestId('promise-accepted')).toBeVisible();
    expect((await facts()).promises).toMatchObject([{ dueOn: '2026-11-20' }]);
  });

  it('case 30: a sum that was not named is asked for, not assumed', async () => {
    const { facts } = await beside('We will pay on 27 November.');
    await expect.element(page.getByTestId('mail-promise-amount')).toHaveValue('');
    await userEvent.click(accept);
    await expect.element(offer).toMatchTextContent(/How much is promised\?/);
    expect((await facts()).promises).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'All that is ticked: 1,200.00 EUR' }));
    await userEvent.click(accept);
    await expect.element(page.getByTestId('promise-accepted')).toBeVisible();
    expect((await facts()).promises).toMatchObject([{ amount: { amount: 120_000 } }]);
  });

  it('more than is open is refused beside its field', async () => {
    await beside('We will pay 5000.00 on 27 November.');
    await userEvent.click(accept);
    await expect
      .element(offer)
      .toMatchTextContent(/That is more than is open on the ticked invoices \(1,200\.00 EUR\)/);
  });

  it('in parts is kept as a plan', async () => {
    const { facts } = await beside('We will pay half on 20 November and the rest on 4 December.');
    await expect.element(page.getByTestId('mail-promise-amount').first()).toHaveValue('600.00');
    await userEvent.click(accept);
    await expect.element(page.getByTestId('promise-accepted')).toBeVisible();
    expect((await facts()).plans).toMatchObject([
      { instalments: [{ dueOn: '2026-11-20' }, { dueOn: '2026-12-04' }] },
    ]);
  });

  it('P24: the confirmation is offered at once and opens as a draft', async () => {
    await beside('I will pay 500.00 on 27 November.');
    await userEvent.click(accept);
    await userEvent.click(page.getByTestId('confirm-promise'));
    await expect.element(page.getByTestId('draft-body')).toBeVisible();
  });

  it('“Not a promise” holds for that mail for good', async () => {
    const first = await beside('I will pay 500.00 on 27 November.');
    await userEvent.click(page.getByTestId('no-promise'));
    await expect.element(offer).not.toBeInTheDocument();
    const { activities } = await first.facts();
    expect(activities).toContainEqual(
      expect.objectContaining({ kind: 'answer', seen: expect.objectContaining({ noPromise: true }) }),
    );
  });

  it('a mail that says it is paid is a reason to look, not a promise', async () => {
    await beside('We paid the invoice on Monday.');
    await expect.element(offer).toMatchTextContent(/says it is paid/);
    await expect.element(accept).not.toBeInTheDocument();
  });

  it.each([
    ['names no day', 'We will pay soon.'],
    ['asks', 'Can we pay on 27 November?'],
    ['is not to be had', null],
  ])('nothing is shown when the mail %s', async (_name, text) => {
    const { asked } = await beside(text);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await expect.element(page.getByTestId('next-contact')).toBeVisible();
    await expect.element(offer).not.toBeInTheDocument();
  });

  it('the mail is asked for once, by its place in the conversation', async () => {
    const { asked } = await beside('I will pay 500.00 on 27 November.');
    await expect.element(offer).toBeVisible();
    expect(asked).toEqual([0]);
  });

  it('is worked with the keyboard alone', async () => {
    const { facts } = await beside('I will pay 500.00 on 27 November.');
    await expect.element(offer).toBeVisible();
    page.getByTestId('mail-promise-amount').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByTestId('promise-accepted')).toBeVisible();
    expect((await facts()).promises).toHaveLength(1);
  });

  it('fits 360 px and is sound in light and dark, with all that can stand in it', async () => {
    await beside('We will pay half on 28 November and the rest next Friday.');
    await expect.element(offer).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
