import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readSettings, writeSettings } from '../../../lib/storage/settings-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { openPanel } from '../../support/components/open-panel.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

beforeEach(() => page.viewport(360, 900));
const by = (id: string) => page.getByTestId(id);

/** The card of an account that owes 1,200.00 and 500.00 EUR, opened from its panel. */
async function openCard(outcome: string, settings: object = {}) {
  const program = testProgram();
  const { database, defaults } = program;
  await writeSettings(database, { ...(await readSettings(database, defaults)), ...settings });
  const { account } = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 20],
      [50_000, 'EUR', 15],
    ],
  });
  await openPanel(program, account.id);
  await userEvent.click(by('log-call').first());
  await userEvent.selectOptions(by('call-outcome'), outcome);
  const facts = () => factsOf(program, account.id);
  const calls = async () => (await facts()).activities.filter(({ kind }) => kind === 'call');
  const saved = async () => {
    await userEvent.click(by('save-only'));
    await expect.poll(async () => (await calls()).length).toBe(1);
    return facts();
  };
  return { program, facts, saved };
}

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

describe('a promise', () => {
  it('takes five presses besides typing, from the panel to the mail', async () => {
    const { facts } = await openCard('promised'); // Two: log a call, how it ended.
    await userEvent.click(by('promise-all'));
    await userEvent.fill(by('promise-date'), '2026-12-04');
    await userEvent.click(by('save-and-write'));
    await expect.element(by('draft-body')).toBeVisible();
    expect((await facts()).promises).toMatchObject([
      { amount: { amount: 170_000, currency: 'EUR' }, dueOn: '2026-12-04', method: null },
    ]);
  });

  it('is read back as it will be written, and says when banks work', async () => {
    await openCard('promised');
    await userEvent.click(by('promise-all'));
    expect(by('promise-read-back').element().textContent).toBe('');
    await userEvent.fill(by('promise-date'), '2026-12-05');
    await expect.element(by('promise-read-back')).toMatchTextContent(/1,700\.00 EUR by 5 December 2026/);
    await expect.element(page.getByText('Banks work again on Mon 7 Dec', { exact: false })).toBeVisible();
    await noFaults();
  });

  it('case 34: several stand over their own invoices, each with its way to pay', async () => {
    const { saved } = await openCard('promised');
    await userEvent.fill(by('promise-amount'), '1,200.00');
    await userEvent.fill(by('promise-date'), '2026-12-04');
    await userEvent.selectOptions(by('promise-method'), 'bank-transfer');
    await userEvent.click(by('promise-add'));
    await userEvent.click(by('promise-invoices-2'));
    await userEvent.click(page.getByRole('checkbox', { name: /1,200\.00 EUR/ }).last());
    await userEvent.click(by('promise-all-2'));
    await userEvent.fill(by('promise-date-2'), '2026-12-11');
    await noFaults();
    const { promises, items } = await saved();
    const small = items.find(({ open }) => open.amount === 50_000)?.id;
    expect(promises.map(({ amount, dueOn, method }) => [amount.amount, dueOn, method])).toEqual([
      [120_000, '2026-12-04', 'bank-transfer'],
      [50_000, '2026-12-11', null],
    ]);
    expect(promises[1]?.covers.map(({ itemId }) => itemId)).toEqual([small]);
  });

  it('a second row that was left alone says nothing, and one can be removed', async () => {
    const { saved } = await openCard('promised');
    await userEvent.click(by('promise-all'));
    await userEvent.fill(by('promise-date'), '2026-12-04');
    await userEvent.click(by('promise-add'));
    await userEvent.click(by('promise-add'));
    await userEvent.click(page.getByRole('button', { name: 'Remove promise 3' }));
    await expect.element(by('promise-amount-3')).not.toBeInTheDocument();
    expect((await saved()).promises).toHaveLength(1);
  });

  it.each([
    ['case 30: no day', '1,200.00', '', 'By which day? Without a day, choose', 'To be paid by'],
    ['no amount', '', '2026-12-04', 'How much was promised?', 'Amount in EUR'],
    ['“soon”', 'half', '2026-12-04', '“half” is not an amount in EUR.', 'Amount in EUR'],
    ['more than is open', '1,700.01', '2026-12-04', 'That is more than is open', 'Amount in EUR'],
  ])('%s: says so beside the field, and nothing is saved', async (_name, amount, on, sentence, label) => {
    const { facts } = await openCard('promised');
    await userEvent.fill(by('promise-amount'), amount);
    await userEvent.fill(by('promise-date'), on);
    await userEvent.click(by('save-and-write'));
    await expect.element(page.getByText(sentence, { exact: false })).toBeVisible();
    await expect.element(page.getByLabelText(label)).toHaveAttribute('aria-invalid', 'true');
    expect((await facts()).promises).toEqual([]);
    await noFaults();
  });

  it('case 35: a day far away is taken when it is ticked as agreed', async () => {
    const { saved, facts } = await openCard('promised');
    await userEvent.click(by('promise-all'));
    await expect.element(by('promise-late')).not.toBeInTheDocument();
    await userEvent.fill(by('promise-date'), '2027-03-05');
    await userEvent.click(by('save-only'));
    await expect.element(page.getByText('5 March 2027 is 106 days from now', { exact: false })).toBeVisible();
    expect((await facts()).promises).toEqual([]);
    await noFaults();
    await userEvent.click(by('promise-late'));
    expect((await saved()).promises).toMatchObject([{ dueOn: '2027-03-05' }]);
  });
});

describe('a payment plan', () => {
  it('case 38: shows each instalment on a working day, and the sum', async () => {
    const { saved } = await openCard('promised');
    await userEvent.click(by('plan-add'));
    await expect.element(by('promise-amount')).not.toBeInTheDocument();
    await expect.element(by('plan-total')).toHaveValue('1700.00');
    await userEvent.fill(by('plan-first'), '2026-12-18');
    await expect.element(by('plan-row').nth(1)).toMatchTextContent(/18 January 2027566\.66 EUR/);
    await expect.element(by('plan-sum')).toMatchTextContent('1,700.00 EUR');
    await userEvent.selectOptions(by('plan-every'), 'week');
    await userEvent.fill(by('plan-first'), '2026-12-05');
    await expect.element(by('plan-row').first()).toMatchTextContent('moved from Sat 5 Dec (weekend)');
    await userEvent.click(by('plan-terms'));
    await userEvent.fill(by('plan-rate'), '6.23');
    await noFaults();
    expect((await saved()).plans).toMatchObject([
      {
        instalments: [
          { dueOn: '2026-12-07', amount: { amount: 56_666 } },
          { dueOn: '2026-12-14', amount: { amount: 56_666 } },
          { dueOn: '2026-12-21', amount: { amount: 56_668 } },
        ],
        rate: '6.23',
        endsAfterMissed: 2,
      },
    ]);
  });

  it('one’s own instalments begin with the even ones, and are the agreed sum or refused', async () => {
    const { saved, facts } = await openCard('promised');
    await userEvent.click(by('plan-add'));
    await userEvent.fill(by('plan-first'), '2026-12-04');
    await userEvent.click(by('plan-own'));
    await userEvent.fill(by('instalment-amount-1'), '1,000');
    await userEvent.click(by('save-only'));
    await expect
      .element(page.getByText('The instalments come to 2,133.34 EUR: 433.34 EUR more than agreed.'))
      .toBeVisible();
    await expect.element(by('plan-sum')).toMatchTextContent('433.34 EUR too much');
    expect(by('promise-read-back').element().textContent).toBe('');
    expect((await facts()).plans).toEqual([]);
    await noFaults();
    await userEvent.click(page.getByRole('button', { name: 'Remove instalment 3' }));
    await userEvent.fill(by('instalment-amount-2'), '700');
    await userEvent.fill(by('instalment-date-2'), '2027-02-15');
    expect((await saved()).plans[0]?.instalments).toEqual([
      { dueOn: '2026-12-04', amount: { amount: 100_000, currency: 'EUR' } },
      { dueOn: '2027-02-15', amount: { amount: 70_000, currency: 'EUR' } },
    ]);
  });
});

describe('a complaint', () => {
  it('P10, case 27: about a part, with owner and day, beside a promise for the rest', async () => {
    const { saved } = await openCard('disputes');
    await userEvent.fill(by('dispute-text'), 'Two chairs came broken');
    await userEvent.click(by('dispute-invoices'));
    await userEvent.click(page.getByRole('checkbox', { name: /: 500\.00 EUR/ }).first());
    await userEvent.click(by('dispute-part'));
    await userEvent.fill(by('dispute-amount'), '200.00');
    await userEvent.click(by('promise-add'));
    await userEvent.fill(by('promise-amount'), '1000');
    await userEvent.fill(by('promise-date'), '2026-12-04');
    await noFaults();
    const { disputes, promises, items } = await saved();
    const large = items.find(({ open }) => open.amount === 120_000)?.id;
    expect(disputes).toMatchObject([
      {
        text: 'Two chairs came broken',
        itemIds: [large],
        parts: [{ itemId: large, amount: { amount: 20_000, currency: 'EUR' } }],
        owner: 'Jo Bell',
        answerBy: '2026-11-26',
      },
    ]);
    expect(promises).toMatchObject([{ amount: { amount: 100_000 } }]);
  });

  it('is what the note says when nothing else is typed, and is refused without a word', async () => {
    const { saved } = await openCard('disputes');
    await userEvent.click(by('save-only'));
    await expect
      .element(page.getByText('What is the complaint or question?', { exact: false }))
      .toBeVisible();
    await userEvent.fill(by('call-note'), 'Price was agreed lower');
    expect((await saved()).disputes).toMatchObject([{ text: 'Price was agreed lower' }]);
  });
});

describe('the rest of the card', () => {
  it('P23: a refusal asks for the exact words', async () => {
    const { saved } = await openCard('refused');
    await userEvent.click(by('save-only'));
    await expect
      .element(page.getByText('Write down the words that were used', { exact: false }))
      .toBeVisible();
    await noFaults();
    await userEvent.fill(by('call-words'), 'Not a cent before May');
    expect((await saved()).activities[0]).toMatchObject({
      outcome: 'refused',
      words: 'Not a cent before May',
    });
  });

  it('D3: the user’s own entries stand beside ours, count like them and keep their words', async () => {
    const { saved } = await openCard('own:boss', {
      callOutcomes: [{ id: 'boss', label: 'Boss has to decide', like: 'talked' }],
      paymentReasons: [{ id: 'flood', label: 'Flood in the cellar', like: 'hardship' }],
      paymentMethods: ['Money order'],
    });
    await userEvent.selectOptions(by('call-reason'), 'Flood in the cellar');
    const { activities, holds } = await saved();
    expect(activities[0]).toMatchObject({
      outcome: 'talked',
      ownOutcome: 'Boss has to decide',
      reason: 'hardship',
      ownReason: 'Flood in the cellar',
    });
    expect(holds.map(({ kind }) => kind)).toEqual(['hardship']);
  });

  it('D11, case 57: a wrong number opens the details, and is used no more', async () => {
    const { saved } = await openCard('wrong-number');
    await expect.element(by('save-and-write')).not.toBeInTheDocument();
    await userEvent.selectOptions(by('detail-phone').first(), 'wrong');
    await noFaults();
    const { activities } = await saved();
    expect(activities.find(({ kind }) => kind === 'details')).toMatchObject({
      details: [{ kind: 'phone', answer: 'wrong' }],
    });
  });

  it('case 57: a voicemail is saved, or followed by a mail that says we rang', async () => {
    const { program } = await openCard('voicemail');
    await userEvent.click(by('save-and-write'));
    await expect.element(by('draft-body')).toBeVisible();
    expect(await program.database.drafts.toArray()).toMatchObject([{ textId: 'voicemail-left' }]);
  });

  it('case 60: of a third person nothing is asked that was not said to them', async () => {
    await openCard('third-person');
    for (const id of [
      'call-reason',
      'call-resend',
      'promise-add',
      'plan-add',
      'dispute-add',
      'save-and-write',
    ])
      await expect.element(by(id)).not.toBeInTheDocument();
  });

  it('what was typed for one outcome is not recorded with another', async () => {
    const { saved } = await openCard('promised');
    await userEvent.click(by('promise-all'));
    await userEvent.fill(by('promise-date'), '2026-12-04');
    await userEvent.selectOptions(by('call-outcome'), 'talked');
    const { promises, activities } = await saved();
    expect([promises.length, activities[0]?.kind]).toEqual([0, 'call']);
  });

  it('invoices to be sent again are kept with the call', async () => {
    const { saved } = await openCard('talked');
    await userEvent.click(by('call-resend'));
    await userEvent.click(page.getByRole('checkbox', { name: /1,200\.00 EUR/ }));
    const { activities, items } = await saved();
    const large = items.find(({ open }) => open.amount === 120_000)?.id;
    expect(activities[0]).toMatchObject({ resend: [large] });
  });

  it('can be filled in with the keyboard alone', async () => {
    const { facts } = await openCard('promised');
    by('promise-amount').element().focus();
    await userEvent.keyboard('1200');
    await userEvent.tab();
    await userEvent.keyboard('12042026');
    for (
      let presses = 0;
      presses < 40 && document.activeElement?.getAttribute('data-testid') !== 'save-only';
      presses += 1
    )
      await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await facts()).promises.length).toBe(1);
  });
});
