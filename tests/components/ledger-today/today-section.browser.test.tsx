import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TodaySection } from '../../../components/ledger-today/today-section.tsx';
import { dayPlan } from '../../../lib/app/day-plan.ts';
import { skipContact } from '../../../lib/app/skip-contact.ts';
import type { Walk } from '../../../lib/domain/walk.ts';
import { changeDueContacts } from '../../../lib/storage/due-store.ts';
import { writeSettings } from '../../../lib/storage/settings-store.ts';
import { buildDueContact } from '../../support/build-due-contact.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';

beforeEach(() => page.viewport(1280, 900));

const part = (name: string) => page.getByRole('region', { name, exact: true });
const rows = part('To do').getByTestId('due-row');
const later = part('Later today').getByTestId('due-row');
const go = page.getByTestId('today-next');
const names = () => rows.elements().map((row) => row.querySelector('p')?.textContent);

async function openToday({ limit = null as number | null, seed = true } = {}) {
  const program = testProgram();
  if (seed) await seedDueBook(program);
  await writeSettings(program.database, { ...program.defaults, contactsPerDay: limit });
  const lines = (await dayPlan(program, 100)).today;
  const surface = fakeSurface(program);
  let walk: Walk | null = null;
  surface.walk.watch((now) => {
    walk = now;
  });
  await renderPage(
    <main style={{ padding: 16 }}>
      <TodaySection />
    </main>,
    surface,
  );
  return { program, surface, lines, walk: () => walk };
}

describe('today’s plan', () => {
  it('lists all that is due in the order of value and risk, and how far the day is', async () => {
    const { lines } = await openToday();
    await expect.element(rows.first()).toBeVisible();
    expect(names()).toEqual(lines.map(({ accountName }) => accountName));
    await expect.element(page.getByTestId('today-done')).toMatchTextContent(`0 of ${lines.length} done`);
    await expect.element(go).toMatchTextContent(`Start with ${lines[0]?.accountName}`);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('says what comes up later in the day, to be put aside or opened before; the walk waits for it', async () => {
    const { program, surface, lines } = await openToday();
    await expect.element(later).toMatchTextContent(/Bramble & Sons.*from 18:00/);
    await expect.element(page.getByTestId('today-done')).toMatchTextContent(/ done · 1 later today$/);
    await later.getByRole('button', { name: 'Open Bramble & Sons' }).click();
    const { accountId = '' } = (await dayPlan(program, 1)).later[0] ?? {};
    expect(surface.asked).toContain(`openPanel ${accountId}`);
    for (const line of lines)
      await skipContact(program, {
        accountId: line.accountId,
        reason: 'in-touch',
        note: '',
        until: NOW + 7 * 86_400_000,
      });
    await expect.element(page.getByText('Done for now')).toBeVisible();
    await expect.element(page.getByText('Next: Bramble & Sons')).toBeVisible();
    await expect.element(go).not.toBeInTheDocument();
    expect(await axeViolations('light')).toEqual([]);
    await later.getByRole('button', { name: 'Snooze Bramble & Sons' }).click();
    await page.getByRole('menuitem', { name: /Tomorrow morning/ }).click();
    await expect.element(later).not.toBeInTheDocument();
    await expect.element(page.getByText('Today is done')).toBeVisible();
  });

  it('opens the first in the panel within the press, then names the next', async () => {
    const { surface, lines, walk } = await openToday();
    await go.click();
    expect(surface.asked).toContain(`openPanel ${lines[0]?.accountId}`);
    await expect.element(go).toMatchTextContent(`Next: ${lines[1]?.accountName}`);
    await userEvent.keyboard('n');
    expect(surface.asked).toContain(`openPanel ${lines[1]?.accountId}`);
    await expect.poll(() => walk()?.path).toEqual([lines[0]?.accountId, lines[1]?.accountId]);
    await expect.element(page.getByTestId('today-walk')).toMatchTextContent(/2 of/);
  });

  it('says calmly what the limit moves on, to which days, and who it is', async () => {
    const { lines } = await openToday({ limit: 1 });
    expect(lines).toHaveLength(1);
    const moved = page.getByTestId('today-moved');
    await expect.element(moved).toMatchTextContent(/3 more than your 1 a day: 1 tomorrow/);
    await page.getByText('Fri 20 Nov: 1 contact').click();
    await expect.element(moved.getByRole('button', { name: /Cedar Grove/ })).toBeVisible();
    expect(await axeViolations('light')).toEqual([]);
  });

  it('shows the first of a long day and how many there are, and more at a press', async () => {
    const program = testProgram();
    const lines = Array.from({ length: 70 }, (_, n) =>
      buildDueContact({
        accountId: `account-${n}`,
        accountName: `Firm ${n}`,
        dueAt: NOW - 1,
        rank: n,
        dueRank: n,
      }),
    );
    await changeDueContacts(program.database, lines, []);
    await renderPage(<TodaySection />, fakeSurface(program));
    await expect.poll(() => rows.elements().length).toBe(50);
    await expect.element(page.getByTestId('today-done')).toMatchTextContent('0 of 70 done');
    await page.getByRole('button', { name: 'Show more (20): To do' }).click();
    await expect.poll(names).toEqual(lines.map(({ accountName }) => accountName));
    await expect.element(page.getByTestId('due-show-more')).not.toBeInTheDocument();
  });

  it('shows what is done today, and takes it back', async () => {
    const { program, lines } = await openToday();
    const accountId = lines[0]?.accountId ?? '';
    await skipContact(program, { accountId, reason: 'in-touch', note: '', until: NOW + 7 * 86_400_000 });
    const done = page.getByTestId('today-handled');
    await expect.element(done).toMatchTextContent(/Left out: already in touch another way/);
    await expect.element(page.getByTestId('today-done')).toMatchTextContent(`1 of ${lines.length} done`);
    await done.getByRole('button', { name: /^Undo/ }).click();
    await expect.element(done).not.toBeInTheDocument();
    await expect.element(rows.first()).toMatchTextContent(lines[0]?.accountName ?? '');
  });

  it('is worked by keys alone: down, put aside, open', async () => {
    const { surface, lines } = await openToday();
    await expect.element(rows.first()).toBeVisible();
    await userEvent.keyboard('j');
    await userEvent.keyboard('s');
    await page
      .getByRole('menuitem', { name: /Tomorrow morning/ })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(names).toEqual(lines.slice(1).map(({ accountName }) => accountName));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => surface.asked).toContain(`openPanel ${lines[1]?.accountId}`);
  });

  it('teaches what to do where nobody is on record yet', async () => {
    const { surface } = await openToday({ seed: false });
    await page.getByRole('button', { name: 'Import open invoices' }).click();
    expect(surface.asked).toContain('openOptions #import');
  });
});
