import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SidePanelPage } from '../../../components/pages/side-panel-page.tsx';
import { dayPlan } from '../../../lib/app/day-plan.ts';
import { walkTo } from '../../../lib/app/walk-plan.ts';
import type { PerOurCallDatabase } from '../../../lib/storage/database.ts';
import { readDueContact } from '../../../lib/storage/due-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderLight } from '../../support/components/render-light.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';

beforeEach(() => page.viewport(360, 800));

const name = page.getByTestId('account-name');
const place = page.getByTestId('walk-place');
const next = page.getByTestId('walk-next');

/** The panel at the first account of a walk through the day's plan; the others in the plan's order. */
async function onTheWay() {
  const program = testProgram();
  await seedDueBook(program);
  const order = (await dayPlan(program, 100)).today;
  const surface = fakeSurface(program);
  await surface.walk.change(() => walkTo(null, order[0]?.accountId ?? '', NOW));
  const screen = await renderLight(<SidePanelPage />, surface);
  await expect.element(name).toMatchTextContent(order[0]?.accountName ?? '');
  await expect.element(page.getByRole('tab', { name: /Invoices/ })).toBeVisible();
  return { program, surface, screen, order, names: order.map(({ accountName }) => accountName) };
}

/** Whatever came of what has just happened is drawn. */
async function frames(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

/** What was typed of a saved call is not thrown away yet; gives what lets it be, and waits until the card knows. */
function holdsNotesOpen({ callNotes }: PerOurCallDatabase): () => Promise<void> {
  const remove = callNotes.delete.bind(callNotes);
  let goOn = () => {};
  const gate = new Promise<void>((done) => {
    goOn = done;
  });
  let removed: Promise<void> = Promise.resolve();
  vi.spyOn(callNotes, 'delete').mockImplementation((id) => {
    // The call itself is written with its notes, in one transaction.
    if (Dexie.currentTransaction) return remove(id);
    removed = gate.then(() => remove(id));
    return removed as ReturnType<typeof remove>;
  });
  return async () => {
    goOn();
    await removed;
    await frames();
  };
}

describe('a walk through the day’s plan in the panel', () => {
  it('says where it is and whom it comes to next', async () => {
    const { names } = await onTheWay();
    await expect.element(place).toMatchTextContent(`1 of ${names.length} · ${names[0]}`);
    await expect.element(page.getByTestId('walk-ahead')).toMatchTextContent(`Next: ${names[1]}`);
    expect(await axeViolations('light')).toEqual([]);
    expect(await axeViolations('dark')).toEqual([]);
  });

  it('leaves nothing to scroll where all has room', async () => {
    await page.viewport(360, 2400);
    await onTheWay();
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(scrollHeight).toBe(clientHeight);
  });

  it('goes on by the button and by n, one account for each press, and back again', async () => {
    const { names } = await onTheWay();
    await next.click();
    await expect.element(name).toMatchTextContent(names[1] ?? '');
    await userEvent.keyboard('n');
    await expect.element(name).toMatchTextContent(names[2] ?? '');
    await expect.element(place).toMatchTextContent(`3 of ${names.length}`);
    await page.getByTestId('walk-back').click();
    await expect.element(name).toMatchTextContent(names[1] ?? '');
  });

  it('loses no press: two in one go lead two accounts on', async () => {
    const { names } = await onTheWay();
    await next.dblClick();
    await expect.element(place).toMatchTextContent(`3 of ${names.length} · ${names[2]}`);
    await expect.element(name).toMatchTextContent(names[2] ?? '');
  });

  it('keeps every button in its place, whatever is shown, from the first to the last', async () => {
    const { names } = await onTheWay();
    const places = () =>
      ['walk-back', 'walk-not-now', 'walk-end', 'walk-next'].map((id) => {
        const { left, top, width } = page.getByTestId(id).element().getBoundingClientRect();
        return [left, top, width];
      });
    const before = places();
    for (const one of names.slice(1)) {
      await next.click();
      await expect.element(name).toMatchTextContent(one);
      expect(places()).toEqual(before);
    }
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    await expect.element(page.getByTestId('walk-ahead')).toMatchTextContent(/This is the last one/);
    expect(places()).toEqual(before);
  });

  it('has its buttons in their place from the first frame, while the plan is still being read', async () => {
    const tops = new Set<number>();
    const watch = new MutationObserver(() => {
      const button = document.querySelector('[data-testid=walk-next]');
      if (button) tops.add(button.getBoundingClientRect().top);
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    await onTheWay();
    await expect.element(page.getByTestId('walk-ahead')).toMatchTextContent(/Next: /);
    watch.disconnect();
    expect([...tops]).toHaveLength(1);
  });

  it('puts aside with the same choices and goes on to the next', async () => {
    const { program, order, names } = await onTheWay();
    await page.getByTestId('walk-not-now').click();
    await page.getByRole('menuitem', { name: /Tomorrow morning/ }).click();
    await expect.element(name).toMatchTextContent(names[1] ?? '');
    const line = await readDueContact(program.database, order[0]?.accountId ?? '');
    expect(line?.dueAt).toBeGreaterThan(NOW);
    await page.getByRole('button', { name: 'Undo' }).click();
    const due = async () => (await readDueContact(program.database, order[0]?.accountId ?? ''))?.dueAt;
    await expect.poll(due).toBeLessThanOrEqual(NOW);
    // What was taken back does not lead back: she is where she was.
    await expect.element(name).toMatchTextContent(names[1] ?? '');
  });

  it('does not go on by itself when a contact is done, and says whom it would come to', async () => {
    const { names } = await onTheWay();
    await page.getByTestId('log-call').click();
    await page.getByTestId('call-outcome').selectOptions('no-answer');
    await page.getByTestId('save-only').click();
    await expect.element(page.getByTestId('walk-ahead')).toMatchTextContent(`Done. Next: ${names[1]}`);
    await expect.element(name).toMatchTextContent(names[0] ?? '');
    await next.click();
    await expect.element(name).toMatchTextContent(names[1] ?? '');
  });

  it('leaves what it was in the middle of when "Next" is pressed', async () => {
    const { names } = await onTheWay();
    await page.getByTestId('prepare-call').click();
    await expect.element(page.getByTestId('start-call')).toBeVisible();
    await next.click();
    await expect.element(name).toMatchTextContent(names[1] ?? '');
  });

  it('stays where “Next” has led, though the call before it is still being put away', async () => {
    const { program, names } = await onTheWay();
    const putAway = holdsNotesOpen(program.database);
    await page.getByTestId('log-call').click();
    await page.getByTestId('call-outcome').selectOptions('no-answer');
    await page.getByTestId('save-only').click();
    await expect.element(page.getByTestId('walk-ahead')).toMatchTextContent(`Done. Next: ${names[1]}`);
    await next.click();
    await expect.element(name).toMatchTextContent(names[1] ?? '');
    await putAway();
    // The way back to whom the walk is at is offered where the panel shows somebody else.
    expect(place.getByRole('button').query()).toBeNull();
    await expect.element(place).toMatchTextContent(`2 of ${names.length} · ${names[1]}`);
  });

  it('is not led back by a mail that was still being written when “Next” was pressed', async () => {
    const { program, names } = await onTheWay();
    const write = page.getByTestId('draft-email');
    await expect.element(write).toBeVisible();
    // Both within one turn: whichever is through first, she has gone on.
    for (const button of [write, next])
      button.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(() => program.database.drafts.count()).toBe(1);
    await expect.element(place).toMatchTextContent(`2 of ${names.length} · ${names[1]}`);
    await expect.element(name).toMatchTextContent(names[1] ?? '');
    await frames();
    await expect.element(page.getByTestId('draft-body')).not.toBeInTheDocument();
    expect(place.getByRole('button').query()).toBeNull();
  });

  it('is the same in every panel: what moves it elsewhere moves it here', async () => {
    const { surface, order, names } = await onTheWay();
    await surface.walk.change((walk) => walkTo(walk, order[2]?.accountId ?? '', NOW));
    await expect.element(name).toMatchTextContent(names[2] ?? '');
    await expect.element(place).toMatchTextContent(`2 of ${names.length} · ${names[2]}`);
  });

  it('ends, and the panel stays where it is', async () => {
    const { names } = await onTheWay();
    await next.click();
    await expect.element(name).toMatchTextContent(names[1] ?? '');
    await page.getByTestId('walk-end').click();
    await expect.element(page.getByTestId('walk-bar')).not.toBeInTheDocument();
    await expect.element(name).toMatchTextContent(names[1] ?? '');
  });
});
