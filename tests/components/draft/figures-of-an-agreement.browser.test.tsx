import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordSent } from '../../../lib/app/record-sent.ts';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openConfirmation } from '../../support/components/open-confirmation.tsx';
import { NOW } from '../../support/components/test-program.ts';

const get = (id: string) => page.getByTestId(id);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

beforeEach(() => page.viewport(360, 800));

/** “The mail is right”, and what is to follow with it. */
async function mailIsRight(follows?: string) {
  await userEvent.click(get('figure-amend').first());
  if (follows) {
    await expect.element(get('figure-amend-confirm')).toBeDisabled();
    await userEvent.selectOptions(get('figure-follows'), follows);
  }
  await userEvent.click(get('figure-amend-confirm'));
}

const answered = async () => {
  await expect.poll(() => get('draft-lint').elements()).toEqual([]);
  await expect.element(get('draft-insert')).toBeEnabled();
};

describe('case 56: “The mail is right” on a plan', () => {
  const plan = { promises: [], plan: { rate: '6.23' } };

  it('the day of an instalment', async () => {
    const { body, facts, type } = await openConfirmation(plan);
    expect(body).toContain('- Instalment 2: 400.00 EUR by 4 January 2027');
    await type(body.replace('by 4 January 2027', 'by 8 January 2027'));
    await mailIsRight();
    await answered();
    expect((await facts()).plans[0]?.instalments.map(({ dueOn }) => dueOn)).toEqual(
      ['2026-12-04', '2027-01-08', '2027-02-04'].map(day),
    );
  });

  it('an instalment: what follows is asked, and the mail says it as well', async () => {
    const { body, facts, shown, draft, type } = await openConfirmation(plan);
    await type(body.replace('Instalment 1: 400.00', 'Instalment 1: 300.00'));
    await userEvent.click(get('figure-amend'));
    await expect.element(get('figure-follows')).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await userEvent.selectOptions(get('figure-follows'), 'The agreed sum becomes 1,100.00 EUR');
    await userEvent.click(get('figure-amend-confirm'));
    await answered();
    expect(shown()).toContain('payment in parts, 1,100.00 EUR in all');
    expect((await draft())?.body).toBe(shown());
    const [now] = (await facts()).plans;
    expect(now?.instalments.map(({ amount }) => amount.amount)).toEqual([30_000, 40_000, 40_000]);
  });

  it('an instalment, and another one takes what it has given up', async () => {
    const { body, facts, shown, type } = await openConfirmation(plan);
    await type(body.replace('Instalment 1: 400.00', 'Instalment 1: 300.00'));
    await mailIsRight('Instalment 3 becomes 500.00 EUR');
    await answered();
    expect(shown()).toContain('- Instalment 3: 500.00 EUR by 4 February 2027');
    expect((await facts()).plans[0]?.instalments.map(({ amount }) => amount.amount)).toEqual([
      30_000, 40_000, 50_000,
    ]);
  });

  it('the agreed sum, and all instalments alike', async () => {
    const { body, facts, shown, type } = await openConfirmation(plan);
    await type(body.replace('1,200.00 EUR in all', '1,000.00 EUR in all'));
    await mailIsRight('All instalments become 333.33 EUR, the last 333.34 EUR');
    await answered();
    expect(shown()).toMatch(/Instalment 1: 333\.33 EUR.*Instalment 3: 333\.34 EUR/s);
    expect((await facts()).plans[0]?.instalments.map(({ amount }) => amount.amount)).toEqual([
      33_333, 33_333, 33_334,
    ]);
  });

  it('two instalments that were changed so that the sum holds are one answer', async () => {
    const { body, facts, type } = await openConfirmation(plan);
    await type(
      body
        .replace('Instalment 1: 400.00', 'Instalment 1: 100.00')
        .replace('Instalment 2: 400.00', 'Instalment 2: 700.00'),
    );
    expect(get('figure-amend').elements()).toHaveLength(2);
    await mailIsRight('All of the plan is as the mail has it');
    await answered();
    expect((await facts()).plans[0]?.instalments.map(({ amount }) => amount.amount)).toEqual([
      10_000, 70_000, 40_000,
    ]);
  });

  it('P23: the rate, as it is typed', async () => {
    const { body, facts, type } = await openConfirmation(plan);
    await type(body.replace('rate is 6.23 %', 'rate is 6.32 %'));
    await expect
      .element(get('draft-lint'))
      .toMatchTextContent(/The agreed rate differs.*In the mail6\.32 %/s);
    await mailIsRight();
    await answered();
    expect((await facts()).plans.map(({ rate }) => rate)).toEqual(['6.32']);
  });
});

describe('case 56: “The mail is right” on a complaint', () => {
  it('case 27: the part in question, within what was open', async () => {
    const { body, facts, type } = await openConfirmation(({ items }) => ({
      outcome: 'disputes',
      note: 'Crates were broken',
      dispute: { parts: items.map(({ id }) => ({ itemId: id, amount: money(20_000, 'EUR') })) },
    }));
    await type(body.replace('200.00 EUR of', '2,000.00 EUR of'));
    await mailIsRight();
    await expect.element(page.getByRole('alert')).toMatchTextContent('more than was open on this invoice');
    await userEvent.fill(get('figure-value'), '250');
    await userEvent.click(get('figure-amend-confirm'));
    await answered();
    expect((await facts()).disputes.flatMap(({ parts }) => parts.map(({ amount }) => amount))).toEqual([
      money(25_000, 'EUR'),
    ]);
  });

  it('the day of the answer', async () => {
    const { body, facts, type } = await openConfirmation({ outcome: 'disputes', note: 'Broken' });
    await type(body.replaceAll('26 November 2026', '27 November 2026'));
    await mailIsRight();
    await answered();
    expect((await facts()).disputes.map(({ answerBy }) => answerBy)).toEqual([day('2026-11-27')]);
  });
});

describe('case 56: “The mail is right” on the call itself', () => {
  it('P24: its day and its time; a time to come is refused', async () => {
    const { body, facts, type } = await openConfirmation({ at: NOW - HOUR });
    expect(body).toContain('on 19 November 2026 at 9:00 (CET)');
    await type(body.replace('19 November 2026 at 9:00', '18 November 2026 at 16:30'));
    await mailIsRight();
    await expect
      .element(get('draft-lint'))
      .toMatchTextContent(/The time of the call differs.*In the record9:00In the mail16:30/s);
    await mailIsRight();
    await answered();
    const calls = (await facts()).activities.map(({ at }) => at);
    expect(calls).toEqual([NOW - HOUR, NOW - HOUR - DAY, NOW - DAY + 6.5 * HOUR]);
    await type(body.replace('19 November 2026 at 9:00', '20 November 2026 at 16:30'));
    await mailIsRight();
    await expect.element(page.getByRole('alert')).toMatchTextContent('That time is still to come');
  });

  it('one day that is said in two places changes in both', async () => {
    const { body, facts, shown, type } = await openConfirmation();
    await type(body.replace('paid by: 4 December 2026', 'paid by: 11 December 2026'));
    await mailIsRight();
    await answered();
    expect(shown()).not.toContain('4 December');
    expect(shown()).toContain('for 11 December 2026; until then');
    expect((await facts()).promises.map(({ dueOn }) => dueOn)).toEqual([day('2026-12-11')]);
  });
});

describe('case 56: what stands in the accounting system no mail puts right', () => {
  it.each<[string, (body: string) => string, RegExp]>([
    [
      'an open amount',
      (body) => body.replace(/: 1,200\.00 EUR/, ': 1,100.00 EUR'),
      /The open amount of .* differs from your books.*put it right there and import again/s,
    ],
    [
      'a due day',
      (body) => body.replace('due on 30 October 2026', 'due on 31 October 2026'),
      /The due day of .* differs from your books/,
    ],
    [
      'a number',
      (body) => body.replace(/- INV-\S+, due/, '- INV-9, due'),
      /The number .* differs from your books.*correct the entry in the log/s,
    ],
  ])('%s: put back, or inserted with a reason that the log keeps', async (_name, edit, words) => {
    const { program, id, body, inserted, facts, shown, type } = await openConfirmation({ outcome: 'talked' });
    const edited = edit(body);
    expect(edited).not.toBe(body);
    await type(edited);
    await expect.element(get('draft-lint')).toMatchTextContent(words);
    expect(get('figure-amend').elements()).toEqual([]);
    expect(await axeViolations('light')).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Put the record’s figure back' }));
    expect(shown()).toBe(body);
    await type(edited);
    await userEvent.fill(get('draft-insist-reason'), 'Paid in part this morning');
    await userEvent.click(get('draft-insert-anyway'));
    await expect.poll(() => inserted.length).toBe(1);
    await recordSent(program, { draftId: id, to: [], subject: 'x', body: edited });
    const mail = (await facts()).activities.find(({ kind }) => kind === 'mail');
    expect(mail).toMatchObject({ insisted: { reason: 'Paid in part this morning' } });
  });
});
