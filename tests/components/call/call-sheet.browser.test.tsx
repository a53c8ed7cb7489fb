import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CallSheet } from '../../../components/call/call-sheet.tsx';
import { useAccountView } from '../../../components/hooks/use-account-view.ts';
import type { Program } from '../../../lib/app/program.ts';
import { callFormSchema } from '../../../lib/domain/call-form.ts';
import { day } from '../../../lib/domain/day.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { readCallNotes, writeCallNotes } from '../../../lib/storage/call-notes-store.ts';
import { writeContact } from '../../../lib/storage/contact-store.ts';
import { addActivity, addDispute, addPromise } from '../../../lib/storage/log-store.ts';
import { writeTemplate } from '../../../lib/storage/template-store.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { ownText } from '../../support/own-text.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const DAY = 24 * 3_600_000;
const finding = page.getByTestId('finding');

beforeEach(() => page.viewport(360, 800));

interface SheetProps {
  readonly accountId: string;
  readonly contactId: string | null;
  readonly onStart: () => void;
  readonly onLogCall: () => void;
}

function Sheet({ accountId, ...props }: SheetProps) {
  const account = useAccountView(accountId);
  if (account.state !== 'ready' || !account.value) return null;
  // As far from the edge as the panel keeps it.
  return (
    <div style={{ padding: 'var(--space-3)' }}>
      <CallSheet view={account.value} onBack={() => {}} {...props} />
    </div>
  );
}

async function open(program: Program, accountId: string, contactId: string | null = null) {
  const [onStart, onLogCall] = [vi.fn(), vi.fn()];
  await renderPage(
    <Sheet accountId={accountId} contactId={contactId} onStart={onStart} onLogCall={onLogCall} />,
    fakeSurface(program),
  );
  await expect.element(page.getByTestId('sheet-person')).toBeVisible();
  return { onStart, onLogCall };
}

/** In Boston, late since October: a talk, a promise that was not kept and was confirmed, a complaint that is late. */
async function rich(program: Program): Promise<AccountFacts> {
  const facts = await seededAccount(program, {
    zone: 'America/New_York',
    invoices: [
      [120_000, 'EUR', 47],
      [45_000, 'EUR', 12],
    ],
  });
  const { account, contacts, items } = facts;
  const [mary] = contacts;
  const [first, second] = items;
  if (!mary || !first || !second) throw new Error('as seeded');
  const phones = [
    { number: '+1 617 555 0100', extension: '4', kind: 'office', confirmedOn: day('2026-10-01') } as const,
    { number: '+1 617 555 0177', extension: null, kind: 'mobile', confirmedOn: null } as const,
  ];
  await writeContact(program.database, { ...mary, phones });
  await writeContact(program.database, buildContact({ id: 'tom', accountId: account.id, name: 'Tom Fox' }));
  const entry = { accountId: account.id, zone: 'Europe/Berlin', contactId: mary.id, items: [] };
  const at = NOW - 20 * DAY;
  await addActivity(
    program.database,
    buildCall({
      ...entry,
      id: 'talk',
      at,
      outcome: 'promised',
      reason: 'cash-short',
      note: 'Her customer pays late.',
    }),
  );
  await addActivity(
    program.database,
    buildMail({ ...entry, id: 'm1', at: at + 600_000, purpose: 'as-per-our-call', confirmsId: 'talk' }),
  );
  await addPromise(
    program.database,
    buildPromise({
      accountId: account.id,
      activityId: 'talk',
      amount: { amount: 60_000, currency: 'EUR' },
      dueOn: '2026-11-10',
      createdAt: at,
      covers: [{ itemId: first.id, open: first.open }],
    }),
  );
  await addDispute(
    program.database,
    buildDispute({
      accountId: account.id,
      activityId: 'talk',
      itemIds: [second.id],
      answerBy: '2026-11-25',
      createdAt: at,
    }),
  );
  return facts;
}

describe('D1, P3: the call sheet', () => {
  it('says whom to ask for, on which number, and whether it is a good hour there', async () => {
    const program = testProgram({ now: NOW + 6 * 3_600_000 });
    const { account } = await rich(program);
    await open(program, account.id);
    await expect.element(page.getByTestId('sheet-person')).toHaveTextContent('Mary Adams');
    const numbers = page.getByTestId('sheet-number');
    await expect.element(numbers.nth(0)).toHaveTextContent('office +1 617 555 0100, extension 4');
    await expect.element(numbers.nth(0)).toHaveAttribute('href', 'tel:+16175550100;ext=4');
    await expect.element(page.getByText('confirmed 1 October')).toBeVisible();
    await expect
      .element(page.getByTestId('sheet-hour'))
      .toHaveTextContent('It is 10:00 there (GMT-5). A good hour to call until 19:00.');
    await expect
      .element(page.getByTestId('sheet-others'))
      .toHaveTextContent('If nobody answers: Tom Fox, office +1 555 0100, extension 4.');
  });

  it('says when it is no good hour there, and from when it is', async () => {
    const program = testProgram();
    const { account } = await rich(program);
    await open(program, account.id);
    await expect
      .element(page.getByTestId('sheet-hour'))
      .toHaveTextContent(
        'It is Thu 4:00 there (GMT-5). Not a good hour to call before 9:00. Calls Mon to Fri 9 to 19, Sat 10 to 16, not on holidays.',
      );
  });

  it('shows what was found with a next step, what is open, said and agreed, and what to confirm', async () => {
    const program = testProgram({ now: NOW + 6 * 3_600_000 });
    const { account, items } = await rich(program);
    await open(program, account.id);
    await expect
      .element(finding.filter({ hasText: 'Open complaint' }))
      .toMatchTextContent(/Two chairs arrived broken.*do not ask for the disputed part/i);
    await expect
      .element(page.getByTestId('sheet-item').nth(0))
      .toMatchTextContent(/1,200\.00 ?EUR.*47 days late/);
    await expect
      .element(page.getByTestId('sheet-item').nth(1))
      .toMatchTextContent(/under review: do not ask for it/);
    await expect
      .element(page.getByTestId('sheet-agreement'))
      .toMatchTextContent(
        new RegExp(
          `600.00 EUR by 10 November.*not received.*for ${items[0]?.number}; confirmed by mail on 30 October, 10:10`,
        ),
      );
    await expect.element(page.getByText(/30 October, 10:00 with Mary Adams: Promised to pay/)).toBeVisible();
    await expect.element(page.getByText('Is +1 617 555 0177 still the best number?')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('P6, P18: begins in the customer’s language; the facts wait until she is there', async () => {
    const program = testProgram({ now: NOW + 6 * 3_600_000 });
    const { account } = await rich(program);
    await program.database.accounts.update(account.id, { language: 'de-DE' });
    await open(program, account.id);
    const says = page.getByTestId('sheet-say');
    await expect
      .element(says.nth(0))
      .toHaveTextContent('“Guten Tag, kann ich bitte mit Mary Adams sprechen?”');
    await expect.element(says.nth(0)).toHaveAttribute('lang', 'de');
    await expect.element(page.getByText('In German, as they are written to.')).toBeVisible();
    const words = says.elements().map((one) => one.textContent);
    const telling = words.findIndex((one) => /600,00|INV-/.test(one ?? ''));
    expect(telling).toBe(3);
    const others = page.getByTestId('sheet-say-others');
    await expect.element(others).toMatchTextContent(/^“Guten Tag, hier ist Jo Bell.*mit Mary Adams sprechen/);
    await expect.element(others).not.toMatchTextContent(/600|EUR|Rechnung|INV-/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('says why the user’s own words are not used, and what is said instead', async () => {
    const program = testProgram({ now: NOW + 6 * 3_600_000 });
    const { account } = await seededAccount(program);
    const body = 'It is about {{ promise.amount }}.';
    await writeTemplate(program.database, ownText('call-opening', { subject: 'Call', body }));
    await open(program, account.id);
    await expect.element(page.getByText('Your own words for this call are not used')).toBeVisible();
    await expect
      .element(page.getByTestId('sheet-say').nth(0))
      .toHaveTextContent('“Hello, may I speak with Mary Adams, please?”');
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('P6: asks the front desk where nobody’s name is known, with the words to say', async () => {
    const program = testProgram();
    const { account, contacts } = await seededAccount(program);
    const [nobody] = contacts;
    if (nobody) await writeContact(program.database, { ...nobody, name: null, role: 'unknown' });
    await open(program, account.id);
    await expect
      .element(page.getByTestId('sheet-person'))
      .toHaveTextContent('Accounts payable, at the front desk');
    await expect.element(page.getByText(/Who looks after accounts payable, please/)).toBeVisible();
    await expect.element(finding.filter({ hasText: 'Nobody’s name is known.' })).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
  });

  it('case 57: a wrong number is not offered', async () => {
    const program = testProgram();
    const { account } = await rich(program);
    await addActivity(
      program.database,
      buildCall({
        id: 'wrong',
        accountId: account.id,
        at: NOW - DAY,
        outcome: 'wrong-number',
        phone: '+1 617 555 0100',
      }),
    );
    await open(program, account.id);
    await expect.element(page.getByTestId('sheet-number')).toHaveTextContent('mobile +1 617 555 0177');
    await expect.element(finding.filter({ hasText: '+1 617 555 0100 was a wrong number' })).toBeVisible();
  });
});

describe('from the sheet', () => {
  it('the call is started with the person and the number on it, by the keyboard', async () => {
    const program = testProgram();
    const { account, contacts } = await rich(program);
    const { onStart } = await open(program, account.id);
    page.getByTestId('start-call').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onStart).toHaveBeenCalledOnce();
    await expect
      .poll(async () => (await readCallNotes(program.database, account.id))?.form)
      .toMatchObject({ person: contacts[0]?.id, phone: '+1 617 555 0100' });
  });

  it('somebody else than is suggested is rung', async () => {
    const program = testProgram();
    const { account } = await rich(program);
    const { onLogCall } = await open(program, account.id, 'tom');
    await expect.element(page.getByTestId('sheet-person')).toHaveTextContent('Tom Fox');
    await userEvent.click(page.getByTestId('log-call'));
    expect(onLogCall).toHaveBeenCalledOnce();
    await expect
      .poll(async () => (await readCallNotes(program.database, account.id))?.form)
      .toMatchObject({ person: 'tom', phone: '+1 555 0100' });
  });

  it('a call that is going on is gone on with, and its notes are mentioned', async () => {
    const program = testProgram();
    const { account, contacts } = await rich(program);
    const form = callFormSchema.parse({
      person: contacts[0]?.id,
      note: 'Rings back',
      startedAt: NOW - 60_000,
    });
    await writeCallNotes(program.database, { accountId: account.id, savedAt: NOW - 30_000, form });
    const { onStart } = await open(program, account.id, 'tom');
    await expect.element(page.getByTestId('notes-kept')).toBeVisible();
    await expect.element(page.getByTestId('sheet-person')).toHaveTextContent('Mary Adams');
    await userEvent.click(page.getByText('Go on with the call'));
    expect(onStart).toHaveBeenCalledOnce();
    expect((await readCallNotes(program.database, account.id))?.form).toEqual(form);
  });

  it('is printed as a page of its own, and gone from the screen afterwards', async () => {
    const program = testProgram();
    const { account } = await rich(program);
    await open(program, account.id);
    expect(document.querySelector('[data-print]')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    const printed = document.querySelector('[data-print]');
    expect(printed?.textContent).toContain('Call Northwind Traders');
    expect(printed?.textContent).toContain('Two chairs arrived broken.');
    expect(printed?.querySelector('button')).toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => document.querySelector('[data-print]')).toBeNull();
  });
});
