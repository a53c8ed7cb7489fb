import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DraftSurface } from '../../../components/pages/draft-surface.tsx';
import { accountView } from '../../../lib/app/account-view.ts';
import { writeReminder } from '../../../lib/app/write-reminder.ts';
import { writeAccount } from '../../../lib/storage/book-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import type { seedAccount } from '../../support/components/seed-account.ts';
import { testProgram } from '../../support/components/test-program.ts';
import { seededAccount } from '../../support/seeded-account.ts';

const get = (id: string) => page.getByTestId(id);

beforeEach(() => page.viewport(360, 900));

/** A letter of the panel; what the printer gets is read from the page beside it. */
async function open(seed: Partial<Parameters<typeof seedAccount>[1]> = {}) {
  const program = testProgram();
  const { account } = await seededAccount(program, seed);
  await writeAccount(program.database, { ...account, postalAddress: '1 Harbour Way\nSeattle WA 98101' });
  const draft = await writeReminder(program, account.id, { channel: 'letter', contactId: null });
  const view = await accountView(program, account.id);
  if (!draft.ok || !view) throw new Error('No draft');
  await renderPage(
    <main>
      <DraftSurface
        draftId={draft.value.id}
        tabId={7}
        moment={view.moment}
        insertAtOnce={false}
        onDone={() => {}}
      />
    </main>,
    fakeSurface(program),
  );
  await expect.element(get('letter-on-screen')).toBeVisible();
}

const sheets = () =>
  [...document.querySelectorAll('[data-format]')].map((one) => one.getAttribute('data-format'));
const printed = () => document.querySelector('[data-print]')?.textContent ?? '';

test('E9: the paper is changed on the screen and for the printer, by keyboard too', async () => {
  await open();
  await expect.element(get('letter-paper')).toHaveValue('din');
  expect([...new Set(sheets())]).toEqual(['din']);
  await userEvent.selectOptions(get('letter-paper'), 'us');
  await expect.poll(() => [...new Set(sheets())]).toEqual(['us']);
  await userEvent.selectOptions(get('letter-paper'), 'din');
  await expect.poll(() => [...new Set(sheets())]).toEqual(['din']);
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test('E9: of one invoice the text says all; its table is there on a tick, with the way to pay once', async () => {
  await open();
  await expect.element(get('letter-statement')).not.toBeChecked();
  expect(printed()).not.toContain('Statement of open invoices');
  await userEvent.click(page.getByLabelText('Add the statement'));
  await expect.poll(printed).toContain('Statement of open invoices');
  await userEvent.click(page.getByLabelText('Add the statement'));
  await expect.poll(printed).not.toContain('Statement of open invoices');
});

test('E9: three invoices are a table from the start, and can do without', async () => {
  const invoice = [120_000, 'EUR', 20] as const;
  await open({ invoices: [invoice, invoice, invoice] as never });
  await expect.element(get('letter-statement')).toBeChecked();
  await expect.poll(printed).toContain('Statement of open invoices');
  await userEvent.click(get('letter-statement'));
  await expect.poll(printed).not.toContain('Statement of open invoices');
});

test('E9: what is typed is what is printed and copied', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open();
  await userEvent.fill(get('letter-address'), 'Mary Adams\n2 New Street');
  await userEvent.fill(get('draft-subject'), 'A question');
  await expect.poll(printed).toMatch(/2 New Street.*A question/s);
  await userEvent.click(get('letter-statement'));
  await userEvent.click(get('draft-copy'));
  await expect
    .poll(() => copied.mock.calls[0]?.[0])
    .toMatch(/^Mary Adams\n2 New Street\n\n.*Statement of open/s);
  copied.mockRestore();
});

test('E9: an address that the window would cut off is said', async () => {
  await open();
  await userEvent.fill(get('letter-address'), Array.from({ length: 10 }, (_, n) => `Line ${n}`).join('\n'));
  await expect.element(page.getByText('The address is longer than the window shows')).toBeVisible();
  expect(await axeViolations('light')).toEqual([]);
});
