import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AgreementList } from '../../../components/account/agreement-list.tsx';
import { InvoiceList } from '../../../components/account/invoice-list.tsx';
import { ThanksOffer } from '../../../components/account/thanks-offer.tsx';
import { WaitingDrafts } from '../../../components/draft/waiting-drafts.tsx';
import { notePayment } from '../../../lib/app/note-payment.ts';
import { writeReminder } from '../../../lib/app/write-reminder.ts';
import { addDays, dayIn } from '../../../lib/domain/day.ts';
import type { PaymentPlan } from '../../../lib/domain/payment-plan.ts';
import type { PromiseToPay } from '../../../lib/domain/promise-to-pay.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { addActivity, addDispute, addPlan, addPromise } from '../../../lib/storage/log-store.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { LiveAccount } from '../../support/components/live-account.tsx';
import { renderPage } from '../../support/components/render-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { factsOf, seededAccount } from '../../support/seeded-account.ts';

const DAY = 86_400_000;
/** Thursday, 19 November. */
const TODAY = dayIn('Europe/Berlin', NOW);
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const row = (testId: string) => page.getByTestId(testId);

beforeEach(() => page.viewport(360, 800));

async function noFaults() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
}

/** Northwind owes 1,200.00 EUR and 800.00 EUR; Mary Adams was called nine days ago. */
async function book() {
  const program = testProgram();
  const facts = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 40],
      [80_000, 'EUR', 20],
    ],
  });
  const { account, contacts, items } = facts;
  const [first, second] = items.toSorted((a, b) => b.open.amount - a.open.amount);
  if (!first || !second) throw new Error('two invoices');
  const call = buildCall({
    id: program.newId(),
    accountId: account.id,
    contactId: contacts[0]?.id ?? null,
    zone: 'Europe/Berlin',
    at: NOW - 9 * DAY,
    outcome: 'promised',
    items: items.map(({ id, open }) => ({ itemId: id, levelId: null, open })),
  });
  await addActivity(program.database, call);
  const base = { accountId: account.id, activityId: call.id, createdAt: call.at };
  const promise = (over: Partial<PromiseToPay> = {}) =>
    addPromise(
      program.database,
      buildPromise({
        ...base,
        amount: eur(120_000),
        dueOn: addDays(TODAY, 8),
        covers: [{ itemId: first.id, open: eur(120_000) }],
        ...over,
      }),
    );
  const plan = (over: Partial<PaymentPlan> = {}) =>
    addPlan(
      program.database,
      buildPlan({
        ...base,
        covers: [first, second].map(({ id, open }) => ({ itemId: id, open })),
        instalments: [1, 33, 62, 93].map((days) => ({ dueOn: addDays(TODAY, days), amount: eur(50_000) })),
        endsAfterMissed: 2,
        ...over,
      }),
    );
  return { program, account, call, first, second, promise, plan, base };
}

type Book = Awaited<ReturnType<typeof book>>;

async function show({ program, account }: Book, part: 'agreements' | 'invoices' | 'offers') {
  const asked: string[] = [];
  const onDraft = (id: string) => asked.push(`draft ${id}`);
  const surface = fakeSurface(program);
  await renderPage(
    <LiveAccount accountId={account.id}>
      {(view) =>
        part === 'agreements' ? (
          <AgreementList view={view} onDraft={onDraft} onLogCall={() => asked.push('call')} />
        ) : part === 'invoices' ? (
          <InvoiceList view={view} onDraft={() => {}} />
        ) : (
          <>
            <ThanksOffer view={view} onDraft={onDraft} />
            <WaitingDrafts drafts={view.drafts} facts={view.facts} onOpen={onDraft} />
          </>
        )
      }
    </LiveAccount>,
    surface,
  );
  return { asked, surface };
}

const paid = ({ account, first }: Book, amount = 120_000): Parameters<typeof notePayment>[1] => ({
  accountId: account.id,
  on: TODAY,
  items: [{ itemId: first.id, amount: eur(amount) }],
  method: null,
  note: '',
});

describe('the agreements tab: a promise', () => {
  it.each([
    [8, 'ahead', 'pending'],
    [1, 'due-tomorrow', 'due tomorrow'],
    [0, 'due-today', 'due today'],
    [-1, 'in-grace', 'may still come in'],
    [-6, 'broken', 'not received'],
  ])('for %i days from today is %s, in words', async (days, state, word) => {
    const one = await book();
    await one.promise({ dueOn: addDays(TODAY, days) });
    await show(one, 'agreements');
    await expect.element(row('promise-row')).toHaveAttribute('data-state', state);
    await expect.element(row('promise-row')).toMatchTextContent(new RegExp(word));
  });

  it('case 31: says until when it may come in', async () => {
    const one = await book();
    await one.promise({ dueOn: addDays(TODAY, -1) });
    await show(one, 'agreements');
    await expect.element(row('promise-row')).toMatchTextContent(/it counts as late after 19 November/);
  });

  it('case 33: tells of its moves', async () => {
    const one = await book();
    await one.promise({ id: 'old', dueOn: addDays(TODAY, 2), createdAt: 1 });
    await one.promise({ id: 'new', dueOn: addDays(TODAY, 12), replacesId: 'old' });
    await show(one, 'agreements');
    await expect
      .element(row('promise-row').first())
      .toMatchTextContent(/Moved once: before, it was 1,200\.00.EUR by 21 November/);
    await expect.element(row('promise-row').last()).toHaveAttribute('data-state', 'replaced');
  });

  it('case 33: names the plan it took the place of', async () => {
    const one = await book();
    await one.plan({ id: 'old', createdAt: 1 });
    await one.promise({ id: 'new', dueOn: addDays(TODAY, 12), replacesPlans: ['old'] });
    await show(one, 'agreements');
    await expect
      .element(row('promise-row'))
      .toMatchTextContent(
        /It took the place of the payment plan of 10 November \(2,000\.00.EUR in 4 instalments\)\./,
      );
    await expect
      .element(row('plan-row'))
      .toMatchTextContent(/A promise took its place: 1,200\.00.EUR by 1 Dec/);
    await noFaults();
  });

  it('P25: names the mail it can be cited by; without one it is written with one press', async () => {
    const one = await book();
    await one.promise();
    const { asked } = await show(one, 'agreements');
    await expect
      .element(row('promise-row'))
      .toMatchTextContent(/Agreed with Mary Adams on 10 November, 10:00/);
    await expect.element(row('promise-row')).toMatchTextContent(/Not confirmed in writing yet/);
    await userEvent.click(row('confirm-now'));
    await expect.poll(() => asked).toHaveLength(1);
    await expect.element(row('promise-row')).toMatchTextContent(/written and waits to be sent/);
    await addActivity(
      one.program.database,
      buildMail({
        id: one.program.newId(),
        accountId: one.account.id,
        purpose: 'as-per-our-call',
        confirmsId: one.call.id,
        zone: 'Europe/Berlin',
        at: one.call.at + 5 * 60_000,
        levelId: null,
        items: [],
      }),
    );
    await expect
      .element(row('promise-row'))
      .toMatchTextContent(/confirmed by our mail of 10 November, 10:05/);
    await expect.element(row('confirm-now')).not.toBeInTheDocument();
  });

  it('is changed by a call', async () => {
    const one = await book();
    await one.promise();
    const { asked } = await show(one, 'agreements');
    await userEvent.click(page.getByRole('button', { name: 'Change it: log a call' }));
    expect(asked).toEqual(['call']);
  });
});

describe('the agreements tab: a plan', () => {
  it('cases 36 and 37: shows each instalment with its state, and the agreed rule', async () => {
    const one = await book();
    await one.plan();
    await notePayment(one.program, paid(one, 70_000));
    await show(one, 'agreements');
    const instalments = row('instalment');
    await expect.element(instalments.nth(0)).toHaveAttribute('data-state', 'paid');
    await expect.element(instalments.nth(1)).toMatchTextContent(/300\.00.EUR is left/);
    await expect
      .element(row('plan-row'))
      .toMatchTextContent(/It ends when 2 instalments are missed, as agreed/);
  });

  it('case 39: an invoice paid by itself: the rest is proposed, and agreed on with somebody', async () => {
    const one = await book();
    await one.plan();
    await notePayment(one.program, paid(one));
    const { asked, surface } = await show(one, 'agreements');
    await expect.element(row('rebalance')).toMatchTextContent(/was paid by itself/);
    await userEvent.click(row('rebalance-agree'));
    await expect.element(row('answer-refusal')).toMatchTextContent(/With whom/);
    await noFaults();
    await userEvent.selectOptions(row('rebalance-person'), 'Mary Adams');
    await userEvent.click(row('rebalance-agree'));
    await expect.element(row('rebalance')).not.toBeInTheDocument();
    await expect.element(row('plan-row').first()).toHaveAttribute('data-state', 'on-time');
    expect(asked).toHaveLength(1);
    await expect.poll(() => surface.asked).toContain('bookChanged');
  });
});

describe('the agreements tab: a complaint', () => {
  it('P10: has an owner and a day; the day is moved, and it is settled', async () => {
    const one = await book();
    await addDispute(
      one.program.database,
      buildDispute({
        ...one.base,
        itemIds: [one.first.id, one.second.id],
        parts: [{ itemId: one.first.id, amount: eur(20_000) }],
        text: 'Two pallets were wet.',
        owner: 'Jo Bell',
        answerBy: addDays(TODAY, -1),
      }),
    );
    await show(one, 'agreements');
    const complaint = row('dispute-row');
    // Case 27: the sum is of one alone, and the one that is disputed whole stands before it.
    const words = `Complaint about ${one.second.number} and 200.00 EUR of ${one.first.number}`;
    await expect.element(complaint.getByText(words)).toBeVisible();
    await expect.element(complaint).toMatchTextContent(/answer is late/);
    await noFaults();
    await userEvent.fill(row('dispute-day'), '2026-12-01');
    await userEvent.click(row('dispute-move'));
    await expect.element(complaint).toMatchTextContent(/To be answered by 1 December, by Jo Bell/);
    await userEvent.click(row('dispute-settle'));
    await expect.element(complaint).toMatchTextContent(/Settled on 19 November/);
  });
});

describe('what is agreed for when', () => {
  it('stands in order, a line each, and is read aloud as a list', async () => {
    const one = await book();
    await one.promise({ dueOn: addDays(TODAY, 1), covers: [{ itemId: one.first.id, open: eur(120_000) }] });
    await one.plan({
      covers: [{ itemId: one.second.id, open: eur(80_000) }],
      instalments: [9, 40].map((days) => ({ dueOn: addDays(TODAY, days), amount: eur(40_000) })),
    });
    await show(one, 'agreements');
    await expect.element(page.getByRole('heading', { name: 'What comes when' })).toBeVisible();
    const lines = row('agenda-entry')
      .elements()
      .map((line) => line.textContent?.replaceAll(' ', ' '));
    expect(lines).toEqual([
      'Fri 20 Nov1,200.00 EUR promiseddue tomorrow',
      'Sat 28 Nov400.00 EUR, instalment 1in 9 days',
      'Tue 29 Dec400.00 EUR, instalment 2in 40 days',
    ]);
    await noFaults();
  });

  it.each([
    [-1, 'answer is late'],
    [0, 'due today'],
    [1, 'due tomorrow'],
    [2, 'in 2 days'],
  ])('P10: an answer to a complaint %j days from today: %s', async (days, words) => {
    const one = await book();
    const dispute = buildDispute({
      id: one.program.newId(),
      accountId: one.account.id,
      itemIds: [one.first.id],
      answerBy: addDays(TODAY, days),
    });
    await addDispute(one.program.database, dispute);
    await show(one, 'agreements');
    await expect.element(row('agenda-entry')).toMatchTextContent(new RegExp(`${words}$`));
  });
});

describe('“Payment seen”', () => {
  it('from a promise: filled in, noted with one press, and everything follows', async () => {
    const one = await book();
    await one.promise();
    const { surface } = await show(one, 'agreements');
    await userEvent.click(row('payment-seen'));
    await expect.element(row('payment-amount')).toHaveValue('1200.00');
    await expect.element(row('payment-day')).toHaveValue(TODAY);
    await noFaults();
    await userEvent.click(row('payment-save'));
    await expect.element(row('promise-row')).toHaveAttribute('data-state', 'kept');
    await expect.element(row('payment-dialog')).not.toBeInTheDocument();
    await expect.poll(() => surface.asked).toEqual(['bookChanged']);
  });

  it('from the invoices, with the keyboard alone; what is wrong is said, and what was typed stays', async () => {
    const one = await book();
    await show(one, 'invoices');
    await expect.element(row('payment-seen')).toBeVisible();
    row('payment-seen').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(row('payment-dialog')).toBeVisible();
    await userEvent.click(row('payment-save'));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Tick the invoice/);
    const box = page.getByRole('checkbox').first();
    box.element().focus();
    await userEvent.keyboard(' ');
    await userEvent.fill(row('payment-amount'), '5000');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/1,200\.00.EUR is open/);
    await userEvent.fill(row('payment-amount'), '200,00');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(row('noted-payment'))
      .toMatchTextContent(/200\.00.EUR for INV.* was seen on 19 November/);
    await expect.element(row('invoice-row').first()).toMatchTextContent(/1,000\.00/);
  });

  it('Escape leaves everything as it was', async () => {
    const one = await book();
    await one.promise();
    await show(one, 'agreements');
    await userEvent.click(row('payment-seen'));
    await expect.element(row('payment-dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(row('payment-dialog')).not.toBeInTheDocument();
    await expect.element(row('promise-row')).toHaveAttribute('data-state', 'ahead');
  });
});

describe('P31: the thank-you', () => {
  it('is offered with its reason and the person, and opens as a draft', async () => {
    const one = await book();
    await one.promise();
    await notePayment(one.program, paid(one));
    const { asked } = await show(one, 'offers');
    await expect
      .element(row('thanks-offer'))
      .toMatchTextContent(/^INV-\w+ was paid on 19 November, as promised\./);
    await expect.element(row('thanks-write')).toHaveTextContent('Thank Mary');
    await noFaults();
    await userEvent.click(row('thanks-write'));
    await expect.element(row('thanks-offer')).not.toBeInTheDocument();
    const [draft] = await one.program.database.drafts.toArray();
    await expect.poll(() => asked).toEqual([`draft ${draft?.id}`]);
  });

  it('waved aside it does not come back', async () => {
    const one = await book();
    await one.promise();
    await notePayment(one.program, paid(one));
    await show(one, 'offers');
    await userEvent.click(row('thanks-aside'));
    await expect.element(row('thanks-offer')).not.toBeInTheDocument();
    await expect.element(row('waiting-draft')).not.toBeInTheDocument();
  });
});

it('case 1: a reminder that waits says that it was paid, and is thrown away with one press', async () => {
  const one = await book();
  one.program.setNow(NOW + 2 * DAY);
  const draft = await writeReminder(one.program, one.account.id);
  if (!draft.ok) throw new Error(draft.message);
  await show(one, 'offers');
  await expect.element(row('waiting-draft')).toMatchTextContent(/^A draft waits/);
  const facts: AccountFacts = await factsOf(one.program, one.account.id);
  await notePayment(one.program, {
    ...paid(one),
    items: facts.items.map(({ id, open }) => ({ itemId: id, amount: open })),
  });
  await expect.element(row('waiting-draft')).toMatchTextContent(/^What this reminder asks for has been paid/);
  await userEvent.click(row('draft-not-needed'));
  await expect.element(row('waiting-draft')).not.toBeInTheDocument();
});
