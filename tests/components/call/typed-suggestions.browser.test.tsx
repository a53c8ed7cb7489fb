import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const note = page.getByTestId('call-note');
const suggestion = page.getByTestId('typed-suggestion');
const remark = page.getByTestId('typed-remark');

beforeEach(() => page.viewport(360, 900));

async function openCard() {
  const program = testProgram();
  const { account } = await seededAccount(program);
  await openPanel(program, account.id);
  await userEvent.click(page.getByTestId('log-call'));
  await expect.element(note).toBeVisible();
}

describe('P15: what is typed is offered, never taken by itself', () => {
  it('offers sum and day as they were understood; one click takes them into the form', async () => {
    await openCard();
    await userEvent.fill(note, 'pays 500 by 27 November');
    await expect.element(suggestion).toHaveTextContent('500.00 EUR by Friday, 27 November');
    await expect.element(page.getByTestId('promise-amount')).not.toBeInTheDocument();
    await userEvent.click(suggestion);
    await expect.element(page.getByTestId('call-outcome')).toHaveValue('promised');
    await expect.element(page.getByTestId('promise-amount')).toHaveValue('500.00');
    await expect.element(page.getByTestId('promise-date')).toHaveValue('2026-11-27');
    await expect.element(suggestion).not.toBeInTheDocument();
  });

  it('a day without a sum is offered with all that is ticked, or alone', async () => {
    await openCard();
    await userEvent.fill(note, 'will pay on 27 November');
    await expect.element(suggestion.first()).toHaveTextContent('1,200.00 EUR by Friday, 27 November');
    await expect.element(suggestion.last()).toMatchTextContent(/^By Friday, 27 November$/);
    await userEvent.click(suggestion.last());
    await expect.element(page.getByTestId('promise-amount')).toHaveValue('');
    await expect.element(page.getByTestId('promise-date')).toHaveValue('2026-11-27');
  });

  it('case 30: “soon” is no day, and offers nothing to take', async () => {
    await openCard();
    await userEvent.fill(note, 'will pay soon');
    await expect.element(remark).toHaveTextContent('Which day? “soon” is no day.');
    await expect.element(suggestion).not.toBeInTheDocument();
    await expect.element(page.getByTestId('call-outcome')).toHaveValue('');
  });

  it('says it is paid: noted as the reason, not as a promise', async () => {
    await openCard();
    await userEvent.fill(note, 'they paid last week');
    await expect.element(remark).toHaveTextContent('Says it is paid: look for it first.');
    await userEvent.click(page.getByTestId('typed-paid'));
    await expect.element(page.getByTestId('call-outcome')).toHaveValue('talked');
    await expect.element(page.getByTestId('call-reason')).toHaveValue('already-paid');
  });

  it('P16: half now and the rest later is taken as a plan', async () => {
    await openCard();
    await userEvent.fill(note, 'half now, rest on the 27th');
    await expect
      .element(suggestion)
      .toHaveTextContent('600.00 EUR today and 600.00 EUR by Friday, 27 November');
    await userEvent.click(suggestion);
    await expect.element(page.getByTestId('promise-read-back')).toMatchTextContent(/600\.00/);
  });

  it('what was typed over is not offered any more', async () => {
    await openCard();
    await userEvent.fill(note, 'pays 500 by 27 November');
    await expect.element(suggestion).toBeVisible();
    await userEvent.fill(note, 'nobody there');
    await expect.element(suggestion).not.toBeInTheDocument();
  });

  it('is reached and taken with the keyboard, and read out politely', async () => {
    await openCard();
    await userEvent.fill(note, 'pays 500 by 27 November');
    await expect.element(suggestion).toBeVisible();
    await expect.element(page.getByTestId('typed-suggestions')).toHaveAttribute('aria-live', 'polite');
    note.element().focus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByTestId('promise-amount')).toHaveValue('500.00');
  });

  it('fits 360 px and is sound in light and dark', async () => {
    await openCard();
    await userEvent.fill(note, 'pays 5000 next Friday, or half now and the rest on the 15th, soon');
    await expect.element(suggestion.first()).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
