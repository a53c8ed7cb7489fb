import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { InvoiceList } from '../../../components/account/invoice-list.tsx';
import { CallSheet } from '../../../components/call/call-sheet.tsx';
import { useAccountView } from '../../../components/hooks/use-account-view.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import { writeBook } from '../../../lib/storage/book-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

beforeEach(() => page.viewport(360, 800));

function Surface({ accountId, isSheet }: { readonly accountId: string; readonly isSheet: boolean }) {
  const account = useAccountView(accountId);
  if (account.state !== 'ready' || !account.value) return null;
  const sheet = { contactId: null, onStart: () => {}, onLogCall: () => {}, onBack: () => {} };
  return (
    <div style={{ padding: 'var(--space-3)' }}>
      {isSheet ? (
        <CallSheet view={account.value} {...sheet} />
      ) : (
        <InvoiceList view={account.value} onDraft={() => {}} />
      )}
    </div>
  );
}

type Words = Pick<OpenItem, 'description' | 'orderNumber'>;

const OAK: Words = { description: 'Oak boards', orderNumber: null };
const PINE: Words = {
  description: `Pine shelves for the shop in Greenbank, made to measure; delivery; fitting ${'x'.repeat(60)}`,
  orderNumber: 'PO-7731',
};
const SILENT: Words = { description: null, orderNumber: null };

/** Two late invoices and one that is not due yet, with what is on record of them. */
async function late(program: Program, ...words: readonly Words[]) {
  const { account, items } = await seededAccount(program, {
    invoices: [
      [120_000, 'EUR', 47],
      [45_000, 'EUR', 12],
      [9_900, 'EUR', -9],
    ],
  });
  const openItems = items.map((item, at) => ({ ...item, number: `INV-${at + 1}`, ...(words[at] ?? SILENT) }));
  await writeBook(program.database, { accounts: [], contacts: [], openItems });
  return account.id;
}

async function show(program: Program, accountId: string, isSheet: boolean) {
  await renderPage(<Surface accountId={accountId} isSheet={isSheet} />, fakeSurface(program));
}

describe('P3: what was delivered', () => {
  it('stands on the call sheet under each number, with the order, its days and what is left', async () => {
    const program = testProgram();
    await show(program, await late(program, OAK, PINE, { ...SILENT, orderNumber: 'PO-7790' }), true);
    const rows = page.getByTestId('sheet-item');
    await expect
      .element(rows.nth(0))
      .toMatchTextContent(/INV-1.*1,200\.00.*Oak boards.*invoiced.*47 days late/);
    await expect
      .element(rows.nth(1))
      .toMatchTextContent(/Pine shelves for the shop.*order PO-7731, invoiced/);
    await expect.element(rows.nth(2).getByTestId('sheet-delivered')).not.toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('is on the printed sheet', async () => {
    const program = testProgram();
    await show(program, await late(program, OAK, PINE), true);
    await expect.element(page.getByTestId('sheet-item').first()).toBeVisible();
    window.dispatchEvent(new Event('beforeprint'));
    const printed = document.querySelector('[data-print]')?.textContent;
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).toMatch(/Oak boards.*order PO-7731/);
  });

  it('is named by the service question, the invoice with it', async () => {
    const program = testProgram();
    await show(program, await late(program, OAK, PINE), true);
    await expect
      .element(
        page.getByText(/how was the service\? Was everything as it should be with the oak boards of INV-1\?/),
      )
      .toBeVisible();
  });

  it('P2: an order number that is missing where the others have one is found, with its next step', async () => {
    const program = testProgram();
    await show(program, await late(program, OAK, PINE, { ...SILENT, orderNumber: 'PO-7790' }), true);
    await expect
      .element(page.getByTestId('finding').filter({ hasText: 'order number' }))
      .toMatchTextContent(
        /INV-1 has no order number on record; their other invoices have one\.\s*Ask whether accounts payable needs it, and write the number down\./,
      );
  });

  it('is a quiet line of the invoice list, and no line where nothing is known', async () => {
    const program = testProgram();
    await show(program, await late(program, OAK, PINE), false);
    const rows = page.getByTestId('invoice-row');
    await expect.element(rows.nth(0).getByTestId('invoice-delivered')).toHaveTextContent('Oak boards');
    await expect
      .element(rows.nth(1))
      .toMatchTextContent(/Pine shelves for the shop.*due 7 November, order PO-7731/);
    await expect.element(rows.nth(2).getByTestId('invoice-delivered')).not.toBeInTheDocument();
    // Two lines of it at most.
    expect(rows.nth(1).getByTestId('invoice-delivered').element().clientHeight).toBeLessThan(45);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });
});
